using PublicitySite.Chinese;
using PublicitySite.Diagnostics;
using PublicitySite.Model;

namespace PublicitySite.Validation.Documents;

/// <summary>
/// The columns of notices and policies have something new at least every six months; a site that has only begun is left in peace.
/// </summary>
static class SilentColumn
{
    static readonly DiagnosticDescriptor Descriptor = new("PS0482", Severity.Warning, new("栏目长期未更新", "column silent for long"));

    internal static readonly Rule Rule = new(Descriptor, RuleScope.Missing, Check)
    {
        Basis = new(
            "国办秘函〔2019〕19号：通知公告、政策文件类栏目6个月没有更新的计为不更新",
            "the inspection index of government sites: notices and policies without anything new in six months count as silent"),
    };

    static IEnumerable<Diagnostic> Check(SiteContent content, DateOnly today) =>
        ColumnDays.Silent(content, today).Select(silent => Found(content.Site, silent.Column, silent.Last));

    static Diagnostic Found(Site site, Column column, DateOnly last) => Descriptor.At(
        site.Origin,
        new(
            $"栏目“{column.Name}”自{last.Chinese}以来没有更新，已超过{ColumnDays.SilentMonths}个月。",
            $"The column '{column.Name}' has had nothing new since {last.Iso}, more than {ColumnDays.SilentMonths} months."),
        new("请发布应当公开的文件；确无内容的，请考虑合并栏目。", "Publish what is due, or think of merging columns."));
}
