using PublicitySite.Diagnostics;

namespace PublicitySite.Documents;

/// <summary>A text as it was written, with its place.</summary>
/// <param name="Source">The text, lines ended by <c>\n</c>.</param>
/// <param name="Start">Place of its first character.</param>
sealed record LocatedText(string Source, SourceLocation Start)
{
    /// <summary>The place of a character; every line is taken to be indented as the first, as in a block of YAML.</summary>
    internal SourceLocation PlaceOf(int at)
    {
        var before = Source.AsSpan(0, Math.Clamp(at, 0, Source.Length));
        var column = before.Length - (before.LastIndexOf('\n') + 1);
        return Start with
        {
            Line = Math.Max(Start.Line, 1) + before.Count('\n'),
            Column = Math.Max(Start.Column, 1) + column,
        };
    }
}
