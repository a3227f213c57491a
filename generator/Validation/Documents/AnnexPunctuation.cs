using PublicitySite.Diagnostics;
using PublicitySite.Model;

namespace PublicitySite.Validation.Documents;

/// <summary>No mark stands behind the name of an annex.</summary>
static class AnnexPunctuation
{
    static readonly DiagnosticDescriptor Descriptor = new("PS0473", Severity.Warning, new("附件名称后有标点", "mark behind the name of an annex"));

    internal static readonly Rule Rule = new(Descriptor, RuleScope.Present, Check)
    {
        Basis = new("GB/T 9704—2012 第7.3.4条：附件名称后不加标点符号", "GB/T 9704-2012, 7.3.4: no mark behind the name of an annex"),
    };

    static IEnumerable<Diagnostic> Check(SiteContent content, DateOnly today) =>
        from notice in Published.Notices(content)
        from item in AnnexList.Find(notice.Body)?.Items ?? []
        where item.Title[^1] is '。' or '；' or '，' or '、' or '.' or ';' or ','
        select Descriptor.At(
            notice.Body.PlaceOf(item.Last),
            new($"附件名称“{item.Title}”后面不加标点。", $"No mark stands behind the name of an annex: {item.Title}"),
            new($"写成“{item.Title[..^1]}”。", $"Write {item.Title[..^1]}"));
}
