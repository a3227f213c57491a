using PublicitySite.Diagnostics;
using PublicitySite.Model;

namespace PublicitySite.Validation.Documents;

/// <summary>The annexes that a document names are those that are attached to it, in the same order under the same titles.</summary>
static class AnnexesAttached
{
    static readonly DiagnosticDescriptor Descriptor = new(
        "PS0472",
        Severity.Warning,
        new("附件说明与附件不一致", "annexes named are not those attached"));

    internal static readonly Rule Rule = new(Descriptor, RuleScope.Present, Check)
    {
        Basis = new("GB/T 9704—2012 第7.3.4条、第7.3.7条", "GB/T 9704-2012, 7.3.4 and 7.3.7"),
    };

    static readonly char[] Trailing = ['。', '；', '，', '、', '.', ';', ',', ' '];

    static IEnumerable<Diagnostic> Check(SiteContent content, DateOnly today) =>
        from notice in Published.Notices(content)
        from diagnostic in AnnexList.Find(notice.Body) is { } named ? Compared(notice, named) : Unnamed(notice)
        select diagnostic;

    static IEnumerable<Diagnostic> Compared(Notice notice, AnnexList named)
    {
        if (named.Items.Length != notice.Attachments.Length)
        {
            yield return Number(notice, named);
            yield break;
        }

        foreach (var (item, attachment) in named.Items.Zip(notice.Attachments))
        {
            if (item.Title.TrimEnd(Trailing) != attachment.Title.TrimEnd(Trailing))
            {
                yield return OtherTitle(notice, item, attachment);
            }
        }
    }

    static IEnumerable<Diagnostic> Unnamed(Notice notice) => notice.Attachments.Length == 0 ? [] : [
        Descriptor.At(
            notice.PlaceOf("attachments"),
            new(
                $"有{notice.Attachments.Length}个附件，正文末尾却没有附件说明。",
                $"{notice.Attachments.Length} files are attached, yet the text does not name them."),
            new(
                $"在正文末尾写“附件：1.{notice.Attachments[0].Title}”，每个附件一行。",
                $"Add '附件：1.{notice.Attachments[0].Title}' below the text, one annex a line.")),
    ];

    static Diagnostic Number(Notice notice, AnnexList named) => Descriptor.At(
        notice.Body.PlaceOf(named.Items[0].At),
        new(
            $"附件说明有{named.Items.Length}个附件，attachments 中有{notice.Attachments.Length}个。",
            $"The text names {named.Items.Length} annexes; {notice.Attachments.Length} are attached."),
        new(
            "请补上缺少的附件，或者改正附件说明；每个附件一行，前一行末尾加“\\”。",
            "Attach what is missing, or correct the text; one annex a line, a \\ at the end of the line before."));

    static Diagnostic OtherTitle(Notice notice, AnnexList.Item item, Attachment attachment) => Descriptor.At(
        notice.Body.PlaceOf(item.At),
        new(
            $"附件说明写“{item.Title}”，attachments 中是“{attachment.Title}”。",
            $"The text names the annex {item.Title}; attached is {attachment.Title}."),
        new("两处的名称和顺序应当一致。", "Names and order have to be the same in both."));
}
