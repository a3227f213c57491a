using PublicitySite.Diagnostics;
using PublicitySite.Model;

namespace PublicitySite.Validation.Counts;

/// <summary>A number of people in a notice that is likely that of its list, though the sentence does not say so.</summary>
static class OtherCountInText
{
    static readonly DiagnosticDescriptor Descriptor = new(
        "PS0431",
        Severity.Warning,
        new("文中的人数可能与名单不一致", "count of a text may differ from the list"));

    internal static readonly Rule Rule = new(Descriptor, RuleScope.Present, Check)
    {
        Basis = new("公告、公布文件与名单应当一致；发布内容应当准确", "notices and lists agree; what is published is accurate"),
    };

    static IEnumerable<Diagnostic> Check(SiteContent content, DateOnly today) =>
        from wrong in CountedLists.Find(content)
        where !wrong.Count.IsOfTheList
        select Descriptor.At(
            wrong.Location,
            wrong.Message,
            new("如果说的是这份名单，请改为名单的人数；说的是别的人数，可以不改。", "If the list is meant, write its number; otherwise leave it."));
}
