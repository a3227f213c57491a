using System.Buffers;
using System.Collections.Immutable;
using PublicitySite.Diagnostics;
using PublicitySite.Documents;
using PublicitySite.Model;

namespace PublicitySite.Validation.Documents;

/// <summary>
/// Where a text ends with a signature, that is names of organs above a date, it names the issuers of its front matter in their order.
/// </summary>
static class SignatureIssuers
{
    static readonly DiagnosticDescriptor Descriptor = new("PS0476", Severity.Warning, new("署名与发文机关不一致", "signature and issuers differ"));

    internal static readonly Rule Rule = new(Descriptor, RuleScope.Present, Check)
    {
        Basis = new("GB/T 9704—2012 第7.3.5条：发文机关署名", "GB/T 9704-2012, 7.3.5: signature"),
    };

    static readonly SearchValues<char> Marks = SearchValues.Create("。；：，、（");

    static readonly char[] Between = [' ', '\u3000', '\t'];

    static IEnumerable<Diagnostic> Check(SiteContent content, DateOnly today) =>
        from notice in Published.Notices(content)
        let signature = Signature(notice.Body)
        where signature.Length > 0 && !signature.SelectMany(Names).SequenceEqual(notice.Issuers)
        select Found(notice, signature);

    static Diagnostic Found(Notice notice, ImmutableArray<TextLine> signature)
    {
        var (text, data) = (string.Join('、', signature.SelectMany(Names)), string.Join('、', notice.Issuers));
        return Descriptor.At(
            notice.Body.PlaceOf(signature[0].At(0)),
            new($"正文署名是“{text}”，issuers 是“{data}”。", $"The text is signed by {text}; issuers are {data}."),
            new("两处的机关和先后顺序应当一致。", "Organs and order have to be the same in both."));
    }

    /// <summary>The lines of organs right above the last line that is nothing but a date.</summary>
    static ImmutableArray<TextLine> Signature(MarkdownDocument document)
    {
        if (!document.Source.Contains("日\n", StringComparison.Ordinal) && !document.Source.TrimEnd().EndsWith('日'))
        {
            return [];
        }

        TextLine[] lines = [.. document.Lines];
        var date = Array.FindLastIndex(lines, line => IsDate(line.Text));
        var first = date;
        while (first > 0 && IsOrgan(lines[first - 1].Text))
        {
            first--;
        }

        return date < 0 ? [] : [.. lines[first..date]];
    }

    static bool IsDate(string line) => line.Length is >= 9 and <= 11 && line[4] == '年' && line[^1] == '日' && char.IsAsciiDigit(line[0]);

    static bool IsOrgan(string line) => line.Length <= 60
        && !line.AsSpan().ContainsAny(Marks)
        && line[^1] is '局' or '厅' or '部' or '委' or '会' or '室' or '府' or '处' or '院' or '所' or '心';

    static IEnumerable<string> Names(TextLine line) => line.Text.Split(Between, StringSplitOptions.RemoveEmptyEntries);
}
