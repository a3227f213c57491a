using System.Globalization;
using PublicitySite.Pages.Views;

namespace PublicitySite.Pages;

/// <summary>Cuts long lists into numbered pages.</summary>
static class Pagers
{
    /// <summary>Number of pages for so many entries: at least one.</summary>
    internal static int PagesFor(int entries, int size) => Math.Max(1, (entries + size - 1) / size);

    /// <summary>The first and last page, this one and two on either side; a gap where numbers are left out.</summary>
    internal static Pager On(Address page, int number, int count, Func<int, Address> addressOf) => new(
        number,
        count,
        number > 1 ? addressOf(number - 1).From(page) : null,
        number < count ? addressOf(number + 1).From(page) : null,
        [.. Links(page, number, count, addressOf)]);

    static IEnumerable<PagerLink> Links(Address page, int number, int count, Func<int, Address> addressOf)
    {
        var shown = Enumerable.Range(1, count).Where(n => n == 1 || n == count || Math.Abs(n - number) <= 2);
        var before = 0;
        foreach (var n in shown)
        {
            if (n > before + 1)
                yield return new("…", null, false);
            yield return new(n.ToString(CultureInfo.InvariantCulture), addressOf(n).From(page), n == number);
            before = n;
        }
    }
}
