using PublicitySite.Commands.Cli;
using PublicitySite.Diagnostics;

namespace PublicitySite.Commands.Lists;

/// <summary>Why a new record cannot be made.</summary>
static class NewDiagnostics
{
    static readonly DiagnosticDescriptor MissingKind = new("PS0866", Severity.Error, new("缺少必填的内容", "value needed"));

    static readonly DiagnosticDescriptor ExistsKind = new("PS0867", Severity.Error, new("已经有同名的文件", "exists already"));

    static readonly DiagnosticDescriptor NameKind = new("PS0868", Severity.Error, new("名称写法不对", "wrong name"));

    static readonly DiagnosticDescriptor ValueKind = new("PS0869", Severity.Error, new("内容写法不对", "wrong value"));

    static readonly DiagnosticDescriptor TableKind = new("PS0870", Severity.Error, new("名单表格不能用", "table of another kind"));

    internal static Diagnostic Missing(InputField wanted) => MissingKind.At(
        SourceLocation.OfFile(wanted.Name),
        new($"没有写{wanted.What.Chinese}。", $"Missing: {wanted.What.English}."),
        new($"加上 {wanted.Name}，例如 {wanted.Name} {wanted.Example}。", $"Add it, such as {wanted.Name} {wanted.Example}."));

    internal static Diagnostic Exists(string path) => ExistsKind.At(
        SourceLocation.OfFile(path),
        new($"已经有 {path}。", $"{path} exists already."),
        new("换一个名称；要改原来的，直接打开那个文件。", "Take another name, or edit that file."));

    internal static Diagnostic Name(string name) => NameKind.At(
        SourceLocation.OfFile(name),
        new($"名称“{name}”不能用：名称会成为网址。", $"'{name}' cannot be a name: it becomes an address."),
        new("只用小写字母、数字和短横线，例如 luzhou-2027。", "Use small letters, digits and hyphens, such as luzhou-2027."));

    internal static Diagnostic Year(string year) => NameKind.At(
        SourceLocation.OfFile(year),
        new($"“{year}”不是年份。", $"'{year}' is no year."),
        new("写四位数字，例如 2027。", "Write four digits, such as 2027."));

    internal static Diagnostic Value(InputField wanted, string value) => ValueKind.At(
        SourceLocation.OfFile(wanted.Name),
        new($"{wanted.What.Chinese}“{value}”写法不对。", $"'{value}' is not right for: {wanted.What.English}."),
        new($"写成 {wanted.Example} 的样子。", $"Write it like {wanted.Example}."));

    internal static Diagnostic Table(string file) => TableKind.At(
        SourceLocation.OfFile(file),
        new("名单表格应当是 xlsx 或者 csv 文件。", "The table of a list is an xlsx or csv file."),
        new(
            "用 Excel 或者 WPS 另存为 xlsx；表格里还有不公开的栏目的，用 publicity import list 导入。",
            "Save it as xlsx; a table with private columns comes in by 'publicity import list'."));
}
