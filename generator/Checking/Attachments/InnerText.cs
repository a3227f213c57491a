using System.Collections.Immutable;
using PublicitySite.Diagnostics;
using PublicitySite.Privacy;

namespace PublicitySite.Checking.Attachments;

/// <summary>A piece of text from within a file, with the places that its parts come from.</summary>
/// <param name="Text">Cells of a row are parted by seams, so that a number spread over them is found.</param>
/// <param name="Parts">Where each part begins in the text, in order; the first at 0.</param>
sealed record InnerText(string Text, ImmutableArray<(int Start, SourceLocation Place)> Parts)
{
    internal InnerText(string text, SourceLocation location)
        : this(text, [(0, location)])
    {
    }

    /// <summary>Of the part that holds the character; in a text of several lines or rows, its line and column.</summary>
    internal SourceLocation PlaceAt(int at)
    {
        var (start, location) = Parts.Last(part => part.Start <= at);
        if (location is not { Line: > 0, Column: > 0 })
            return location;
        var before = Text.AsSpan(start, at - start);
        var lines = before.Count('\n') + before.Count(JoinMarks.End);
        return location with
        {
            Line = location.Line + lines,
            Column = lines == 0 ? location.Column + before.Length : before.Length - before.LastIndexOfAny('\n', JoinMarks.End),
        };
    }
}
