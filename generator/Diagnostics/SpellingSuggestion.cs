namespace PublicitySite.Diagnostics;

/// <summary>The word that was probably meant.</summary>
static class SpellingSuggestion
{
    /// <summary>
    /// The candidate with the fewest slips (a letter too many, too few, wrong, or two swapped), the first of equals;
    /// null where none is near: at most one slip for each three characters, and one in short words.
    /// </summary>
    internal static string? Find(string word, IEnumerable<string> candidates)
    {
        string? nearest = null;
        var fewest = Math.Max(1, (word.Length + 1) / 3) + 1;
        foreach (var candidate in candidates)
        {
            var slips = Slips(word.ToLowerInvariant(), candidate.ToLowerInvariant());
            if (slips < fewest && slips < Math.Max(word.Length, candidate.Length))
            {
                (nearest, fewest) = (candidate, slips);
            }
        }

        return nearest;
    }

    static int Slips(ReadOnlySpan<char> one, ReadOnlySpan<char> other)
    {
        Span<int> beforeLast = stackalloc int[other.Length + 1];
        Span<int> last = stackalloc int[other.Length + 1];
        Span<int> row = stackalloc int[other.Length + 1];
        for (var j = 0; j <= other.Length; j++)
        {
            last[j] = j;
        }

        for (var i = 1; i <= one.Length; i++)
        {
            row[0] = i;
            for (var j = 1; j <= other.Length; j++)
            {
                var same = one[i - 1] == other[j - 1] ? 0 : 1;
                row[j] = Math.Min(Math.Min(last[j] + 1, row[j - 1] + 1), last[j - 1] + same);
                if (i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1])
                {
                    row[j] = Math.Min(row[j], beforeLast[j - 2] + 1);
                }
            }

            last.CopyTo(beforeLast);
            row.CopyTo(last);
        }

        return last[other.Length];
    }
}
