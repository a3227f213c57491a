using PublicitySite.Diagnostics;
using PublicitySite.Model;

namespace PublicitySite.Validation.Counts;

/// <summary>A notice that announces its list gives the number of its rows.</summary>
static class CountOfListInText
{
    static readonly DiagnosticDescriptor Descriptor = new(
        "PS0430",
        Severity.Error,
        new("文中的人数与名单不一致", "count of a text differs from the list"));

    internal static readonly Rule Rule = new(Descriptor, RuleScope.Present, Check)
    {
        Basis = new("公告、公布文件与名单应当一致；发布内容应当准确", "notices and lists agree; what is published is accurate"),
    };

    static IEnumerable<Diagnostic> Check(SiteContent content, DateOnly today) =>
        from wrong in CountedLists.Find(content)
        where wrong.Count.IsOfTheList
        select Descriptor.At(
            wrong.Location,
            wrong.Message,
            new(
                "请核对名单的行数和文中的人数；发布以后增减人选的，请在名单的 changes 中注明。",
                "Check both; if people were added or taken off later, say so in the list's changes."));
}
