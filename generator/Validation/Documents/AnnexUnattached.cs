using System.Globalization;
using PublicitySite.Diagnostics;
using PublicitySite.Model;

namespace PublicitySite.Validation.Documents;

/// <summary>附件3 in a text needs three files attached.</summary>
static class AnnexUnattached
{
    static readonly DiagnosticDescriptor Descriptor = new("PS0474", Severity.Warning, new("正文提到的附件没有附上", "annex of the text not attached"));

    internal static readonly Rule Rule = new(Descriptor, RuleScope.Present, Check)
    {
        Basis = new("GB/T 9704—2012 第7.3.4条：附件说明", "GB/T 9704-2012, 7.3.4: the list of annexes"),
    };

    static IEnumerable<Diagnostic> Check(SiteContent content, DateOnly today) =>
        from notice in Published.Notices(content)
        from annex in Mentioned(notice.Body.Source)
        where annex.Number > notice.Attachments.Length
        select Descriptor.At(
            notice.Body.PlaceOf(annex.At),
            new(
                $"正文提到附件{annex.Number}，attachments 中只有{notice.Attachments.Length}个附件。",
                $"The text speaks of annex {annex.Number}; {notice.Attachments.Length} are attached."),
            new("请在 attachments 中补上，或者改正文中的编号。", "Attach it, or correct the number in the text."));

    static IEnumerable<(int At, int Number)> Mentioned(string source)
    {
        for (var at = 0; (at = source.IndexOf("附件", at, StringComparison.Ordinal)) >= 0; at += 2)
        {
            var digits = source.AsSpan(at + 2);
            var end = digits.IndexOfAnyExceptInRange('0', '9') is >= 0 and var found ? found : digits.Length;
            if (end is 1 or 2 && !IsOfAnotherDocument(source, at))
            {
                yield return (at, int.Parse(source.AsSpan(at + 2, end), CultureInfo.InvariantCulture));
            }
        }
    }

    // 《…》附件1, （…号）附件1
    static bool IsOfAnotherDocument(string source, int at) => at > 0 && source[at - 1] is '》' or '）' or '号' or '的';
}
