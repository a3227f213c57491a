using PublicitySite.Chinese;
using PublicitySite.Diagnostics;
using PublicitySite.Formats.Text;

namespace PublicitySite.Formats.Yaml;

/// <summary>What may be wrong with the keys and values of a YAML file or of front matter.</summary>
static class FieldDiagnostics
{
    static readonly DiagnosticDescriptor UnknownKeyKind = new("PS0120", Severity.Error, new("不认识的项", "unknown key"));

    static readonly DiagnosticDescriptor MissingKind = new("PS0121", Severity.Error, new("缺少必填项", "missing key"));

    static readonly DiagnosticDescriptor NotTextKind = new("PS0122", Severity.Error, new("应当是一段文字", "text expected"));

    static readonly DiagnosticDescriptor NotAListKind = new("PS0123", Severity.Error, new("应当是列表", "list expected"));

    static readonly DiagnosticDescriptor NotSectionKind = new("PS0124", Severity.Error, new("应当是若干“项: 内容”", "keys and values expected"));

    static readonly DiagnosticDescriptor NumberKind = new("PS0125", Severity.Error, new("应当是整数", "whole number expected"));

    static readonly DiagnosticDescriptor FlagKind = new("PS0126", Severity.Error, new("应当是 true 或 false", "true or false expected"));

    static readonly DiagnosticDescriptor DateKind = new("PS0127", Severity.Error, new("日期写法不对", "wrong date"));

    static readonly DiagnosticDescriptor NoSuchDayKind = new("PS0128", Severity.Error, new("没有这一天", "no such day"));

    static readonly DiagnosticDescriptor WordKind = new("PS0129", Severity.Error, new("不认识的取值", "unknown value"));

    static readonly DiagnosticDescriptor AddressKind = new("PS0130", Severity.Error, new("网址写法不对", "wrong address"));

    static readonly DiagnosticDescriptor EmptyItemKind = new("PS0131", Severity.Error, new("列表中有空项", "empty item"));

    internal static Diagnostic UnknownKey(SourceLocation location, string key, IReadOnlyCollection<string> known) => UnknownKeyKind.At(
        location,
        new($"不认识“{key}”这一项。", $"Unknown key '{key}'."),
        Suggestions.For(key, known));

    internal static Diagnostic Missing(SourceLocation location, string key) => MissingKind.At(
        location,
        new($"缺少必填项“{key}”，或者它的内容是空的。", $"'{key}' is missing or empty."),
        new($"补上一行“{key}: 内容”。", $"Add a line '{key}: value'."));

    internal static Diagnostic NotText(SourceLocation location, string key) => NotTextKind.At(
        location,
        new($"“{key}”应当是一段文字，这里写成了列表或多项。", $"'{key}' should be a text; a list or keys were found."),
        new($"写成“{key}: 内容”。", $"Write it as '{key}: value'."));

    internal static Diagnostic NotAList(SourceLocation location, string key, string? found) => NotAListKind.At(
        location,
        new($"“{key}”应当是列表，即使只有一个。", $"'{key}' should be a list, even of one."),
        found is null
            ? new($"写成“{key}: [第一个, 第二个]”，或者每行一个，以“- ”开头。", $"Write it as '{key}: [first, second]', or one a line beginning with '- '.")
            : new($"写成“{key}: [{found}]”。", $"Write it as '{key}: [{found}]'."));

    internal static Diagnostic NotKeysAndValues(SourceLocation location, string key) => NotSectionKind.At(
        location,
        new($"“{key}”下面应当是若干“项: 内容”。", $"'{key}' should hold keys and values."),
        new("对照格式说明，逐项填写，每项缩进两个空格。", "Write one 'key: value' a line below it, indented by two spaces."));

    internal static Diagnostic NotANumber(SourceLocation location, string key, string found, int atLeast) => NumberKind.At(
        location,
        new($"“{key}”应当是不小于 {atLeast} 的整数，这里是“{found}”。", $"'{key}' should be a whole number from {atLeast}; '{found}' was found."),
        new($"只写数字，例如“{key}: 5”，不带单位。", $"Write digits only, such as '{key}: 5', without a unit."));

    internal static Diagnostic NotTrueOrFalse(SourceLocation location, string key, string found) => FlagKind.At(
        location,
        new($"“{key}”只能是 true（是）或 false（否），这里是“{found}”。", $"'{key}' should be true or false; '{found}' was found."),
        new($"写成“{key}: true”或“{key}: false”。", $"Write '{key}: true' or '{key}: false'."));

    internal static Diagnostic NotADate(SourceLocation location, string key, string found) => CivilDate.NamesNoDay(found)
        ? NoSuchDayKind.At(
            location,
            new($"“{key}”的日期“{found}”不存在。", $"'{key}': there is no day '{found}'."),
            new("请核对年、月、日。", "Check year, month and day."))
        : DateKind.At(
            location,
            new($"“{key}”的日期写法不对：“{found}”。", $"'{key}': '{found}' is not a date as it is written here."),
            CivilDate.Guess(found) is { } meant ? HowToWrite(meant) : HowToWrite(new DateOnly(2026, 11, 20)));

    internal static Diagnostic UnknownWord(
        SourceLocation location, string key, string found, IReadOnlyCollection<string> words) => WordKind.At(
        location,
        new($"“{key}”不能是“{found}”。", $"'{key}' cannot be '{found}'."),
        Suggestions.For(found, words));

    internal static Diagnostic UnknownStart(SourceLocation location, string found) => WordKind.At(
        location,
        new($"“start”不能是“{found}”。", $"'start' cannot be '{found}'."),
        new(
            "写 publish-day（发布当日起）、next-working-day（发布次一工作日起），或者公示第一天的日期，例如 2026-11-20。",
            "Write publish-day, next-working-day, or the first day, such as 2026-11-20."));

    internal static Diagnostic NotAnAddress(SourceLocation location, string key, string found) => AddressKind.At(
        location,
        new($"“{key}”不是完整的网址：“{found}”。", $"'{key}' is not a full address: '{found}'."),
        new("写出以 https:// 或 http:// 开头的完整网址。", "Write the full address, beginning with https:// or http://."));

    internal static Diagnostic EmptyItem(SourceLocation location, string key, int number) => EmptyItemKind.At(
        location,
        new($"“{key}”的第 {number} 项是空的。", $"Item {number} of '{key}' is empty."),
        new("补上内容，或者删去这一项。", "Fill it in or delete it."));

    internal static Diagnostic ItemIsNoText(SourceLocation location, string key, int number) => NotTextKind.At(
        location,
        new($"“{key}”的第 {number} 项应当是一段文字。", $"Item {number} of '{key}' should be a text."),
        new(
            "如果文字里有英文冒号加空格，请给这一项加上英文双引号。",
            "Put the item in double quotes if its text holds a colon and a space."));

    static LocalizedText HowToWrite(DateOnly date) => new($"写成“{date.Iso}”。", $"Write it as '{date.Iso}'.");
}
