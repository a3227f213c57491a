using PublicitySite.Chinese;
using PublicitySite.Diagnostics;
using PublicitySite.Model;

namespace PublicitySite.Importing.Lists;

/// <summary>Why a table cannot become that of this list.</summary>
static class ListImportDiagnostics
{
    static readonly DiagnosticDescriptor NameKind = new("PS0910", Severity.Error, new("名单文件夹的名称不对", "wrong name of the list"));

    static readonly DiagnosticDescriptor SchemeKind = new("PS0911", Severity.Error, new("要写明选拔项目", "which scheme"));

    static readonly DiagnosticDescriptor SettledKind = new(
        "PS0912",
        Severity.Error,
        new("名单已批准或者已撤回，不能再导入", "the list is approved or withdrawn"));

    static readonly DiagnosticDescriptor UnreadKind = new(
        "PS0913",
        Severity.Error,
        new("现有的名单读不出来，不能导入", "the list as it is cannot be read"));

    internal static Diagnostic BadName(string id) => NameKind.At(
        SourceLocation.OfFile("--list"),
        new($"名单文件夹的名称“{id}”不能用：只能有小写字母、数字和短横线。", $"'{id}' cannot be the folder of a list: lower-case letters, digits and hyphens only."),
        new("写成 --list luzhou-2026 的样子；这个名称会成为网址的一部分。", "Write it like --list luzhou-2026; it becomes part of the address."));

    internal static Diagnostic NoScheme(IEnumerable<string> ids) => SchemeKind.At(
        SourceLocation.OfFile("--scheme"),
        new("新的名单要写明是哪个选拔项目的。", "A new list needs its scheme."),
        new($"加上 --scheme，可以写：{string.Join('、', ids)}。", $"Add --scheme with one of: {string.Join(", ", ids)}."));

    internal static Diagnostic UnknownScheme(string id, SiteContent content) => SchemeKind.At(
        SourceLocation.OfFile("--scheme"),
        content.Unread.Contains(id)
            ? new($"选拔项目“{id}”的资料有错误，读不出来。", $"The scheme '{id}' could not be read.")
            : new($"content/schemes 里没有选拔项目“{id}”。", $"There is no scheme '{id}' in content/schemes."),
        SpellingSuggestion.Find(id, content.Schemes.Select(scheme => scheme.Id)) is { } nearest && !content.Unread.Contains(id)
            ? new($"是不是“{nearest}”？", $"Did you mean '{nearest}'?")
            : new(
                "先运行 publicity check；选拔项目写 content/schemes/ 中文件的名称，不带 .yaml。",
                "Run 'publicity check'; a scheme is named by its file in content/schemes, without .yaml."));

    internal static Diagnostic OtherScheme(HonoreeList list, string id) => SchemeKind.At(
        SourceLocation.OfFile("--scheme"),
        new($"名单“{list.Id}”是选拔项目“{list.Scheme.Id}”的，不是“{id}”的。", $"The list '{list.Id}' is of the scheme '{list.Scheme.Id}', not '{id}'."),
        new("核对 --list 和 --scheme；已有的名单可以不写 --scheme。", "Check --list and --scheme; a list that is there needs no --scheme."));

    internal static Diagnostic Settled(HonoreeList list) => SettledKind.At(
        list.Origin,
        list.Withdrawn is { } withdrawn
            ? new($"名单“{list.Title}”已在{withdrawn.Date.Chinese}撤回。", $"'{list.Title}' was withdrawn on {withdrawn.Date.Iso}.")
            : new(
                $"名单“{list.Title}”已经批准（{list.Approval?.Document}），不能用导入的办法改动。",
                $"'{list.Title}' is approved ({list.Approval?.Document}); it cannot be changed by an import."),
        list.Withdrawn is not null
            ? new("重新公示的，用新的名称导入，例如 --list luzhou-2026-2。", "Import it under a new name, such as --list luzhou-2026-2.")
            : new(
                "更正个别内容，用 publicity correct；新一批人选，用新的名称导入。",
                "Single corrections are made by 'publicity correct'; another round is imported under a new name."));

    internal static Diagnostic Unread(string file, string id) => UnreadKind.At(
        SourceLocation.OfFile(file),
        new($"名单“{id}”现有的资料有错误，读不出来，不知道哪些编号已经用过。", $"The list '{id}' could not be read as it is, so nobody knows which numbers are given."),
        new("先运行 publicity check，按提示改好，再导入。", "Run 'publicity check', mend what it says, and import again."));
}
