using PublicitySite.Diagnostics;
using PublicitySite.Model;

namespace PublicitySite.Rendering;

/// <summary>Turns distances in a Markdown text into places in its file.</summary>
static class MarkdownPlaces
{
    /// <summary>Every line is taken to be indented as the first, as in a block of YAML.</summary>
    internal static Place PlaceOf(this MarkdownText text, int at)
    {
        var before = text.Source.AsSpan(0, Math.Clamp(at, 0, text.Source.Length));
        var column = before.Length - (before.LastIndexOf('\n') + 1);
        return text.Start with
        {
            Line = Math.Max(text.Start.Line, 1) + before.Count('\n'),
            Column = Math.Max(text.Start.Column, 1) + column,
        };
    }
}
