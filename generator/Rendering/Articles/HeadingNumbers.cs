using System.Globalization;

namespace PublicitySite.Rendering.Articles;

/// <summary>Counts the headings of an article by their place in its structure: first, second, second's first …</summary>
sealed class HeadingNumbers
{
    readonly List<(int Written, int Count)> open = [];

    internal void Clear() => open.Clear();

    /// <summary>Takes the next heading, written with one to six <c>#</c>.</summary>
    /// <returns>
    /// Its id, e.g. <c>s2-1</c>, and the level that it gets: the first is 2, for 1 is the page's own, and none is left out on the way down.
    /// </returns>
    internal (string Id, int Level) Next(int written)
    {
        // # and ## are the same: writers begin with either.
        var rank = Math.Max(written, 2);
        var count = 1;
        while (open is [.., var last] && last.Written >= rank)
        {
            count = last.Count + 1;
            open.RemoveAt(open.Count - 1);
        }

        open.Add((rank, count));
        var id = "s" + string.Join('-', open.Select(heading => heading.Count.ToString(CultureInfo.InvariantCulture)));
        return (id, Math.Min(open.Count + 1, 6));
    }
}
