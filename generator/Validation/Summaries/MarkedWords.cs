using System.Buffers;
using System.Collections.Immutable;

namespace PublicitySite.Validation.Summaries;

/// <summary>Words to be found in texts, all in one pass, capital or not.</summary>
sealed class MarkedWords(params ImmutableArray<string> words)
{
    readonly SearchValues<string> any = SearchValues.Create(words.AsSpan(), StringComparison.OrdinalIgnoreCase);

    /// <summary>Every place where one of them stands; repeated marks (XXXX, ………) are taken as one.</summary>
    internal IEnumerable<MarkedWord> In(string text)
    {
        for (var at = Next(text, 0); at >= 0; at = Next(text, at))
        {
            var found = new MarkedWord(at, text[at..End(text, at)]);
            yield return found;
            at += found.Text.Length;
        }
    }

    int Next(string text, int from) => text.AsSpan(from).IndexOfAny(any) is >= 0 and var at ? from + at : -1;

    // Of words that begin alike the longest; one that repeats its last character goes on as long as it does.
    int End(string text, int at)
    {
        var word = words.Where(word => text.AsSpan(at).StartsWith(word, StringComparison.OrdinalIgnoreCase)).MaxBy(word => word.Length)
            ?? "";
        var end = at + word.Length;
        while (word.Length > 1 && word[0] == word[^1] && end < text.Length && char.ToLowerInvariant(text[end]) == word[^1])
        {
            end++;
        }

        return end;
    }
}

/// <summary>A word where it was found.</summary>
/// <param name="At">Distance from the beginning of the text, from 0.</param>
/// <param name="Text">As it stands there.</param>
readonly record struct MarkedWord(int At, string Text);
