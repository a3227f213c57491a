using PublicitySite.Diagnostics;
using PublicitySite.Documents;
using PublicitySite.Model;
using PublicitySite.Validation.Texts;

namespace PublicitySite.Validation.Counts;

/// <summary>Counts of people in notices that disagree with the list of the notice.</summary>
static class CountedLists
{
    /// <summary>
    /// The counts that differ from the rows. Left out are notices that were out before people were taken off or put on the list,
    /// notices of what happened to single honorees later, and counts that are not surely of the list where the notice also has the right
    /// one.
    /// </summary>
    internal static IEnumerable<WrongCount> Find(SiteContent content) =>
        from pair in NoticesOfLists.Find(content)
        where !IsOfAnotherState(pair)
        let counts = PublishedTexts.Of(pair.Notice).SelectMany(text => CountOfPeople.In(text.Source), (text, count) =>
            (Text: text, Count: count)).ToArray()
        let isTold = counts.Any(found => found.Count.Value == pair.List.People.Length)
        from found in counts
        where found.Count.Value != pair.List.People.Length && (found.Count.IsOfTheList || !isTold)
        select new WrongCount(pair.List, found.Text, found.Count);

    static bool IsOfAnotherState(NoticeOfList pair) =>
        pair.List.Changes.Any(change => change.Kind is ChangeKind.Removal or ChangeKind.Addition && change.Date >= pair.Notice.Published)
        || (pair.Notice.Number is not null && pair.List.Events.Any(entry => entry.Document == pair.Notice.Number));
}

/// <summary>A count in a text, and the list that has another number of rows.</summary>
sealed record WrongCount(HonoreeList List, LocatedText Text, CountOfPeople Count)
{
    internal SourceLocation Location => Text.PlaceOf(Count.Start);

    internal LocalizedText Message => new(
        $"文中写“{Text.Source[Count.Start..Count.End]}”，名单“{List.Id}”有{List.People.Length}人。",
        $"The text says '{Text.Source[Count.Start..Count.End]}'; the list '{List.Id}' has {List.People.Length} people.");
}
