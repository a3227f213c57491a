using PublicitySite.Documents;
using PublicitySite.Model;

namespace PublicitySite.Validation.Texts;

/// <summary>Running text that readers of the site see, with its place. What was withdrawn is not shown any more.</summary>
static class PublishedTexts
{
    internal static IEnumerable<LocatedText> Of(SiteContent content) =>
    [
        .. content.Notices.Where(notice => notice.Withdrawn is null).SelectMany(Of),
        .. content.Lists.Where(list => list.Withdrawn is null).SelectMany(Of),
    ];

    internal static IEnumerable<LocatedText> Of(Notice notice) =>
    [
        new(notice.Title, notice.PlaceOf("title")),
        new(notice.Summary ?? "", notice.PlaceOf("summary")),
        notice.Body.Text,
        .. notice.Changes.Select((change, index) => new LocatedText(change.Note, notice.PlaceOf($"changes[{index}].note"))),
    ];

    static IEnumerable<LocatedText> Of(HonoreeList list) =>
    [
        new(list.Title, list.PlaceOf("title")),
        new(list.Publicity.Outcome ?? "", list.PlaceOf("publicity.outcome")),
        .. list.Changes.Select((change, index) => new LocatedText(change.Note, list.PlaceOf($"changes[{index}].note"))),
        .. list.Events.Select(entry => new LocatedText(entry.Reason ?? "", entry.Origin)),
        .. list.People.Select(person => person.Summary?.Text).OfType<LocatedText>(),
    ];
}
