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
        select Found(notice, gap.Number, gap.Last);

    /// <summary>Numbers that do not follow the last of their layer; 0 where there is none. A new series may begin anywhere.</summary>
    static IEnumerable<(HeadingNumber Number, int Last)> Gaps(MarkdownDocument document)
    {
        var last = new int[4];
        foreach (var number in HeadingNumberScan.In(document))
        {
            var follows = number.Value == 1 || number.Value == last[number.Layer] + 1;
            if (!follows && !number.IsSure)
            {
                continue;
            }

            if (!follows)
            {
                yield return (number, last[number.Layer]);
            }

            last[number.Layer] = number.Value;
            Array.Clear(last, number.Layer + 1, last.Length - number.Layer - 1);
        }
    }

    static Diagnostic Found(Notice notice, HeadingNumber number, int last)
    {
        var right = HeadingNumber.Written(number.Layer, last + 1);
        return Descriptor.At(
            notice.Body.PlaceOf(number.At),
            last == 0
                ? new($"序号“{number.Text}”前面没有“{right}”。", $"There is no {right} before {number.Text}.")
                : new(
                    $"序号“{number.Text}”接在“{HeadingNumber.Written(number.Layer, last)}”后面，应当是“{right}”。",
                    $"{number.Text} follows {HeadingNumber.Written(number.Layer, last)}; it should be {right}."),
            new("请核对是不是漏了一条，或者序号写错。", "Check whether an item is missing, or the number is wrong."));
    }
}
