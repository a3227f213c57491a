using PublicitySite.Diagnostics;

namespace PublicitySite.Formats.Text;

/// <summary>Decoded text of a file, or the part of it that begins with a line: lines end in <c>\n</c>, no byte order mark.</summary>
/// <param name="File">Path in the site folder.</param>
/// <param name="Text">The text.</param>
/// <param name="FirstLine">Number in the file of the text's first line, from 1.</param>
sealed record SourceText(string File, string Text, int FirstLine = 1)
{
    /// <summary>The place of a line and column counted in this text, both from 1.</summary>
    internal SourceLocation At(int line, int column) => SourceLocation.At(File, line + FirstLine - 1, column);

    /// <summary>The place of a character.</summary>
    internal SourceLocation At(int index)
    {
        var before = Text.AsSpan(0, index);
        return At(before.Count('\n') + 1, index - before.LastIndexOf('\n'));
    }
}
