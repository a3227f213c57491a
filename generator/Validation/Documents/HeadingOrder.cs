using PublicitySite.Chinese;
using PublicitySite.Diagnostics;
using PublicitySite.Documents;
using PublicitySite.Model;

namespace PublicitySite.Validation.Documents;

/// <summary>The numbers 一、（一）1.（1） of a document count on without gaps; each layer begins anew below a higher one.</summary>
static class HeadingOrder
{
    static readonly DiagnosticDescriptor Descriptor = new("PS0470", Severity.Warning, new("层次序号不连续", "gap in the numbers of headings"));

    internal static readonly Rule Rule = new(Descriptor, RuleScope.Present, Check)
    {
        Basis = new("GB/T 9704—2012 第7.3.3条：结构层次序数", "GB/T 9704-2012, 7.3.3: numbers of layers"),
    };

    static IEnumerable<Diagnostic> Check(SiteContent content, DateOnly today) =>
        from notice in Published.Notices(content)
        from gap in Gaps(notice.Body)
        select Found(notice, gap.Line, gap.Last);

    /// <summary>Numbers that do not follow the last of their layer; 0 where there is none. A new series may begin anywhere.</summary>
    static IEnumerable<(NumberedLine Line, int Last)> Gaps(MarkdownDocument document)
    {
        var last = new int[(int)Layer.Fourth + 1];
        foreach (var line in NumberedLine.In(document))
        {
            var (layer, value) = ((int)line.Number.Layer, line.Number.Value);
            var follows = value == 1 || value == last[layer] + 1;
            if (!follows && !line.Number.IsSure)
                continue;
            if (!follows)
                yield return (line, last[layer]);
            last[layer] = value;
            Array.Clear(last, layer + 1, last.Length - layer - 1);
        }
    }

    static Diagnostic Found(Notice notice, NumberedLine line, int last)
    {
        var layer = line.Number.Layer;
        var right = SectionNumber.Write(layer, last + 1);
        return Descriptor.At(
            notice.Body.PlaceOf(line.At),
            last == 0
                ? new($"序号“{line.Text}”前面没有“{right}”。", $"There is no {right} before {line.Text}.")
                : new(
                    $"序号“{line.Text}”接在“{SectionNumber.Write(layer, last)}”后面，应当是“{right}”。",
                    $"{line.Text} follows {SectionNumber.Write(layer, last)}; it should be {right}."),
            new("请核对是不是漏了一条，或者序号写错。", "Check whether an item is missing, or the number is wrong."));
    }
}
