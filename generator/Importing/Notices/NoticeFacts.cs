using System.Collections.Immutable;
using System.Text.RegularExpressions;
using PublicitySite.Chinese;
using PublicitySite.Diagnostics;
using PublicitySite.Documents;
using PublicitySite.Model;

namespace PublicitySite.Importing.Notices;

/// <summary>The front matter of a notice as the document tells it.</summary>
sealed partial record NoticeFacts
{
    internal required string Title { get; init; }

    internal required string? Kind { get; init; }

    internal required string? DocumentType { get; init; }

    internal required string? Number { get; init; }

    internal required ImmutableArray<string> Issuers { get; init; }

    internal required DateOnly Issued { get; init; }

    internal required DateOnly Published { get; init; }

    internal required string? Source { get; init; }

    internal required string? Scheme { get; init; }

    internal required string? List { get; init; }

    internal required ImmutableArray<string> Emails { get; init; }

    /// <summary>Keys of the notice as it was, where there is one that could be read.</summary>
    internal required KeyLocations Keys { get; init; }

    /// <summary>Each with the key that it is about.</summary>
    internal required ImmutableArray<(string Key, ImportWarning Warning)> Warnings { get; init; }

    internal static NoticeFacts Gather(
        NoticeImportRequest order, ImportedDocument document, NoticeFrame frame, SiteContent content, string id, DateOnly today)
    {
        var namesakes = content.Notices.Where(notice => notice.Id == id).ToArray();
        var published = order.Published ?? (namesakes is [var one] ? one.Published : document.Facts.Published ?? today);
        var former = namesakes.FirstOrDefault(notice => notice.Published.Year == published.Year);
        var title = frame.Title?.Text ?? "";
        ImmutableArray<string> issuers = !frame.Issuers.IsEmpty
            ? frame.Issuers
            : OrganNames.In(document.Facts.Source) is { Length: > 0 } source ? source : [content.Site.Organiser];
        return new()
        {
            Title = title,
            // What staff have settled for a notice is not guessed again.
            Kind = order.Kind ?? (former is null ? KindOf(title) : null),
            DocumentType = TitleLines.KindOf(title),
            Number = frame.Head.Number,
            Issuers = frame.Issuers.IsEmpty && former is not null ? former.Issuers : issuers,
            Issued = frame.Day ?? former?.Issued ?? published,
            Published = order.Published ?? former?.Published ?? published,
            Source = document.Facts.Source is { Length: > 0 } given && given != issuers[0] ? given : null,
            Scheme = order.Scheme,
            List = order.List,
            Keys = former?.Keys ?? KeyLocations.None,
            Emails = [.. frame.End.Body.SelectMany(EmailsIn).Distinct(StringComparer.Ordinal)],
            Warnings = [.. WarningsOf(order, document, frame, content, former is null, published, title)],
        };
    }

    static IEnumerable<(string Key, ImportWarning Warning)> WarningsOf(
        NoticeImportRequest order,
        ImportedDocument document,
        NoticeFrame frame,
        SiteContent content,
        bool isNew,
        DateOnly published,
        string title)
    {
        if (frame.Title is { IsSure: false })
            yield return ("title", NoticeKeyWarnings.Title());
        if (frame.Head.NumberMended)
            yield return ("number", NoticeKeyWarnings.Number(frame.Head.Number ?? ""));
        if (isNew && frame.Issuers.IsEmpty && OrganNames.In(document.Facts.Source).IsEmpty)
            yield return ("issuers", NoticeKeyWarnings.NoIssuers(content.Site.Organiser));
        if (!frame.End.Issuers.IsEmpty && !frame.Head.Issuers.IsEmpty && !frame.End.Issuers.SequenceEqual(frame.Head.Issuers))
            yield return (
                "issuers",
                NoticeKeyWarnings.OtherIssuers(string.Join('、', frame.Head.Issuers), string.Join('、', frame.End.Issuers)));
        if (isNew && frame.Day is null)
            yield return ("issued", NoticeKeyWarnings.NoDay(published));
        if (frame.End.Body.SelectMany(EmailsIn).Any())
            yield return ("contacts", NoticeKeyWarnings.Contact());
        if (isNew)
            yield return ("kind", NoticeKeyWarnings.More(order.Kind ?? KindOf(title)));
    }

    static string KindOf(string title) => ContentWords.NoticeKinds.Word(title switch
    {
        _ when Decision.IsMatch(title) => NoticeKind.Decision,
        _ when Announcement.IsMatch(title) => NoticeKind.Announcement,
        _ when Policy.IsMatch(title) => NoticeKind.Policy,
        _ => NoticeKind.Notice,
    });

    static IEnumerable<string> EmailsIn(ImportedBlock block) =>
        block.Table is { } table ? table.Texts.SelectMany(AddressesIn) : AddressesIn(Inline.TextOf(block.Inlines));

    static IEnumerable<string> AddressesIn(string text) => Email.Matches(text).Select(match => match.Value);

    [GeneratedRegex(@"公布.*名单|(命名|表彰).*(决定|通报|通知)|的决定$")]
    static partial Regex Decision { get; }

    [GeneratedRegex(@"(公告|公示|通告)(（[^（）]+）)?$")]
    static partial Regex Announcement { get; }

    [GeneratedRegex(@"(办法|规定|细则|意见|条例|规则|标准|规划)》?(（[^（）]+）)?(的通知)?$")]
    static partial Regex Policy { get; }

    [GeneratedRegex(@"[A-Za-z0-9][A-Za-z0-9._+-]*@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+")]
    static partial Regex Email { get; }
}

/// <summary>What the import of a notice was not sure of in the front matter.</summary>
static class NoticeKeyWarnings
{
    static readonly DiagnosticDescriptor TitleKind = Warning("PS0956", "标题是推断的", "title guessed");
    static readonly DiagnosticDescriptor IssuersKind = Warning("PS0957", "发文机关不确定", "issuers unsure");
    static readonly DiagnosticDescriptor IssuedKind = Warning("PS0958", "成文日期不确定", "date of the document unsure");
    static readonly DiagnosticDescriptor MoreKind = new("PS0968", Severity.Information, new("文件信息可以补充", "front matter to be completed"));
    static readonly DiagnosticDescriptor ContactKind = Warning("PS0969", "联系方式写进了 contacts", "contact declared");
    static readonly DiagnosticDescriptor NumberKind = Warning("PS0970", "发文字号已改写", "document number rewritten");

    internal static ImportWarning Title() => new(
        TitleKind,
        new("标题是按第一段推断的。", "The title is taken from the first paragraph."),
        new("请核对标题是否完整，正文是否多了或者少了一行。", "Check that it is complete, and that the text begins where it should."));

    internal static ImportWarning NoIssuers(string organiser) => new(
        IssuersKind,
        new($"文件里没有找到发文机关，暂时写成本网站的主办单位“{organiser}”。", $"No issuer was found; the site's organiser {organiser} stands in."),
        new("请核对，联合发文的按原来的顺序写全。", "Check it; joint issuers in their order."));

    internal static ImportWarning OtherIssuers(string head, string signature) => new(
        IssuersKind,
        new($"红头是“{head}”，署名是“{signature}”，按署名填写。", $"The head names {head}, the signature {signature}; the signature was taken."),
        new("请核对发文机关和顺序。", "Check the issuers and their order."));

    internal static ImportWarning NoDay(DateOnly stand) => new(
        IssuedKind,
        new($"文件里没有找到成文日期，暂时写成发布日期{stand.Chinese}。", $"No date of the document was found; the day of publication {stand.Iso} stands in."),
        new("请按原文填写成文日期。", "Write the date that the document bears."));

    internal static ImportWarning More(string kind) => new(
        MoreKind,
        new(
            $"kind 按标题写成 {kind}；summary、keywords、index-number、topic 没有填写。",
            $"'kind' is {kind} by the title; summary, keywords, index-number and topic are not filled in."),
        new("请核对 kind，并按需要补充其余各项。", "Check 'kind', and add the others as needed."));

    internal static ImportWarning Contact() => new(
        ContactKind,
        new("正文里有电子邮箱，已写进 contacts，才能发布。", "An e-mail address in the text was declared in 'contacts', so that it may be published."),
        new(
            "请核对它是单位的公开邮箱；是个人邮箱的，请从正文和 contacts 中删去。",
            "Check that it is the office's public address; take a private one out of the text and of 'contacts'."));

    internal static ImportWarning Number(string number) => new(
        NumberKind,
        new($"原文的发文字号写法不规范，已改写为“{number}”。", $"The document number was written otherwise; it is now {number}."),
        new("请核对发文字号。", "Check the number."));

    static DiagnosticDescriptor Warning(string code, string chinese, string english) => new(code, Severity.Warning, new(chinese, english));
}
