using PublicitySite.Model;

namespace PublicitySite.Pages;

/// <summary>
/// The numbers by which the search knows the texts of profiles and notices, from 0 in the order in which the texts came out: those of
/// a list on the day of its approval. What is published next stands behind everything else, so that lists of numbers only grow at
/// their ends, and of the files with texts the last ones alone change. Whatever is withdrawn or inserted moves the numbers behind it.
/// </summary>
sealed class TextNumbers
{
    /// <summary>
    /// Profiles whose texts share a file. Fewer would be more files, more would make a reader wait for what is not shown.
    /// </summary>
    internal const int InFile = 8;

    readonly Dictionary<string, int> firsts = new(StringComparer.Ordinal);

    /// <param name="approved">Lists whose people have profiles.</param>
    /// <param name="notices">Notices that are out.</param>
    internal TextNumbers(IEnumerable<HonoreeList> approved, IEnumerable<Notice> notices)
    {
        var next = 0;
        var texts = approved.Select(
            list => (Day: list.Approval?.Date ?? list.Publicity.Published, Addresses.List(list).Path, Count: list.People.Length))
            .Concat(notices.Select(notice => (Day: notice.Published, Addresses.Notice(notice).Path, Count: 1)));
        foreach (var (_, path, count) in texts.OrderBy(text => text.Day).ThenBy(text => text.Path, StringComparer.Ordinal))
        {
            firsts.Add(path, next);
            next += count;
        }
    }

    /// <summary>
    /// Of a list's first person; the others follow in the list's order, with or without a text. None where they have no profiles.
    /// </summary>
    internal int? FirstOf(HonoreeList list) => firsts.TryGetValue(Addresses.List(list).Path, out var first) ? first : null;

    internal int Of(Notice notice) => firsts[Addresses.Notice(notice).Path];

    /// <summary>The file that holds the text of the profile with a number.</summary>
    internal static Address FileOfProfile(int number) => Addresses.SearchPart(Addresses.SearchTexts, number / InFile);

    /// <summary>The file that holds the text of a notice and no other: notices are long.</summary>
    internal Address FileOf(Notice notice) => Addresses.SearchPart(Addresses.SearchNotices, Of(notice));
}
