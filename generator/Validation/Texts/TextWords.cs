using System.Collections.Immutable;

namespace PublicitySite.Validation.Texts;

/// <summary>Words of a list in running text.</summary>
static class TextWords
{
    /// <summary>Length of the longest of the words that ends the text; 0 where none does.</summary>
    internal static int LongestEnd(ReadOnlySpan<char> text, ImmutableArray<string> words)
    {
        var longest = 0;
        foreach (var word in words)
        {
            longest = text.EndsWith(word, StringComparison.Ordinal) ? Math.Max(longest, word.Length) : longest;
        }

        return longest;
    }

    internal static bool Holds(ReadOnlySpan<char> text, ImmutableArray<string> words)
    {
        foreach (var word in words)
        {
            if (text.Contains(word, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
