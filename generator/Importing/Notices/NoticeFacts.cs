using System.Collections.Immutable;
using System.Text.RegularExpressions;
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

    /// <summary>Each with the key that it is about.</summary>
    internal required ImmutableArray<(string Key, ImportWarning Doubt)> Doubts { get; init; }

    internal static NoticeFacts Gather(NoticeImportRequest order, BroughtDocument document, NoticeFrame frame, SiteContent content, string id, DateOnly today)
    {
        var namesakes = content.Notices.Where(notice => notice.Id == id).ToArray();
        var published = order.Published ?? (namesakes is [var one] ? one.Published : document.Facts.Published ?? today);
        var former = namesakes.FirstOrDefault(notice => notice.Published.Year == published.Year);
        var title = frame.Title?.Text ?? "";
        ImmutableArray<string> issuers = !frame.Issuers.IsEmpty ? frame.Issuers : OrganNames.In(document.Facts.Source) is { Length: > 0 } source ? source : [content.Site.Organiser];
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
            Emails = [.. frame.End.Body.SelectMany(EmailsIn).Distinct(StringComparer.Ordinal)],
            Doubts = [.. DoubtsOf(order, document, frame, content, former is null, published, title)],
        };
    }

    static IEnumerable<(string Key, ImportWarning Doubt)> DoubtsOf(NoticeImportRequest order, BroughtDocument document, NoticeFrame frame, SiteContent content, bool isNew, DateOnly published, string title)
    {
        if (frame.Title is { IsSure: false })
            yield return ("title", NoticeKeyWarnings.Title());
        if (frame.Head.NumberMended)
            yield return ("number", NoticeKeyWarnings.Number(frame.Head.Number ?? ""));
        if (isNew && frame.Issuers.IsEmpty && OrganNames.In(document.Facts.Source).IsEmpty)
            yield return ("issuers", NoticeKeyWarnings.NoIssuers(content.Site.Organiser));
        if (!frame.End.Issuers.IsEmpty && !frame.Head.Issuers.IsEmpty && !frame.End.Issuers.SequenceEqual(frame.Head.Issuers))
            yield return ("issuers", NoticeKeyWarnings.OtherIssuers(string.Join('、', frame.Head.Issuers), string.Join('、', frame.End.Issuers)));
        if (isNew && frame.Day is null)
            yield return ("issued", NoticeKeyWarnings.NoDay(published));
        if (frame.End.Body.SelectMany(EmailsIn).Any())
            yield return ("contacts", NoticeKeyWarnings.Contact());
        if (isNew)
            yield return ("kind", NoticeKeyWarnings.More(order.Kind ?? KindOf(title)));
    }

    static string KindOf(string title) => title switch
    {
        _ when Decision.IsMatch(title) => "decision",
        _ when Announcement.IsMatch(title) => "announcement",
        _ when Policy.IsMatch(title) => "policy",
        _ => "notice",
    };

    static IEnumerable<string> EmailsIn(BroughtBlock block) => block switch
    {
        BroughtBlock.Table table => table.Texts.SelectMany(AddressesIn),
        _ => AddressesIn(BroughtInline.TextOf([.. NoticePictures.InlinesOf(block)])),
    };

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
