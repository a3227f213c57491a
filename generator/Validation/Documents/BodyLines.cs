namespace PublicitySite.Validation.Documents;

/// <summary>The lines of a document's Markdown that are its own text: no tables, quotations, footnotes, code.</summary>
static class BodyLines
{
    /// <summary>A line without the marks of headings, lists and breaks.</summary>
    /// <param name="At">Where its text begins in the document.</param>
    /// <param name="Text">Trimmed; never empty.</param>
    /// <param name="AfterBlank">It begins a paragraph.</param>
    internal readonly record struct Line(int At, string Text, bool AfterBlank);

    internal static IEnumerable<Line> Read(string source)
    {
        var (afterBlank, inCode) = (true, false);
        for (var start = 0; start < source.Length;)
        {
            var end = source.IndexOf('\n', start) is >= 0 and var found ? found : source.Length;
            var (at, length) = Trimmed(source, start, end);
            inCode ^= source.AsSpan(at, length).StartsWith("```");
            if (length > 0 && !inCode && !IsForeign(source.AsSpan(at, length)))
            {
                yield return new(at, source.Substring(at, length), afterBlank);
            }

            afterBlank = length == 0 || source[start] == '#';
            start = end + 1;
        }
    }

    static bool IsForeign(ReadOnlySpan<char> line) => line is ['|' or '>', ..] or ['[', '^', ..] or ['`', '`', '`', ..];

    static (int At, int Length) Trimmed(string source, int start, int end)
    {
        while (start < end && source[start] is ' ' or '\u3000' or '\t' or '#' or '*')
        {
            start++;
        }

        while (end > start && source[end - 1] is ' ' or '\u3000' or '\t' or '\\' or '*')
        {
            end--;
        }

        return (start, end - start);
    }
}
