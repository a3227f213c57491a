using PublicitySite.Diagnostics;
using PublicitySite.Model;

namespace PublicitySite.Validation.Documents;

/// <summary>Inspectors count columns without content. A site that has only begun is left in peace.</summary>
static class EmptyColumn
{
    static readonly DiagnosticDescriptor Descriptor = new("PS0481", Severity.Warning, new("栏目没有内容", "empty column"));

    internal static readonly Rule Rule = new(Descriptor, RuleScope.Missing, Check)
    {
        Basis = new("国办秘函〔2019〕19号：空白栏目", "the inspection index of government sites: empty columns"),
    };

    static IEnumerable<Diagnostic> Check(SiteContent content, DateOnly today) =>
        from column in content.Site.Columns
        where ColumnDays.IsInUse(content) && !ColumnDays.Of(column.Kind, content).Any()
        select Descriptor.At(
            content.Site.Origin,
            new($"栏目“{column.Name}”还没有内容。", $"The column '{column.Name}' has nothing in it yet."),
            new("网站上线前请给每个栏目至少准备一条内容。", "Have something in every column before the site goes online."));
}
