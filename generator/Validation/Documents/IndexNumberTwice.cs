using PublicitySite.Diagnostics;
using PublicitySite.Model;

namespace PublicitySite.Validation.Documents;

/// <summary>An 索引号 is given once.</summary>
static class IndexNumberTwice
{
    static readonly DiagnosticDescriptor Descriptor = new("PS0478", Severity.Error, new("索引号重复", "index number given twice"));

    internal static readonly Rule Rule = new(Descriptor, RuleScope.Present, Check)
    {
        Basis = new("政府信息公开目录系统实施指引（试行）：索引号唯一", "guide to catalogues of government information: the index number is unique"),
    };

    static IEnumerable<Diagnostic> Check(SiteContent content, DateOnly today) =>
        from same in content.Notices
            .Where(notice => notice.IndexNumber is not null)
            .GroupBy(notice => notice.IndexNumber, StringComparer.Ordinal)
        let first = same.OrderBy(notice => notice.Published).First()
        from again in same
        where again != first
        select Descriptor.At(
            again.PlaceOf("index-number"),
            new(
                $"索引号“{again.IndexNumber}”已经用于 {first.Origin.File}。",
                $"The index number '{again.IndexNumber}' already stands in {first.Origin.File}."),
            new("索引号每份文件一个、永不重复，请换用下一个流水号。", "Every document has its own; take the next number."));
}
