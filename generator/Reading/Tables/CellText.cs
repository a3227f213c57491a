using System.Text;

namespace PublicitySite.Reading.Tables;

/// <summary>Text of cells as it is meant: without the spaces and line breaks that only lay out the table.</summary>
static class CellText
{
    /// <summary>
    /// A name of Han characters alone loses all spaces in it (王　芳 is 王芳); any other keeps what it has, · and all.
    /// </summary>
    internal static string Name(string text)
    {
        if (!text.Any(char.IsWhiteSpace))
        {
            return text;
        }

        var joined = string.Concat(text.Where(character => !char.IsWhiteSpace(character)));
        return joined.EnumerateRunes().All(IsHan) ? joined : OneLine(text);
    }

    /// <summary>Line breaks taken out: nothing in their place between Han characters, a space between others.</summary>
    internal static string OneLine(string text)
    {
        var parts = text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return parts.Aggregate("", (line, part) => line + (line.Length > 0 && BothAscii(line[^1], part[0]) ? " " : "") + part);
    }

    static bool BothAscii(char before, char after) => char.IsAscii(before) && char.IsAscii(after);

    // CJK unified ideographs with all extensions, the compatibility ideographs, and 〇.
    static bool IsHan(Rune rune) => rune.Value
        is (>= 0x4E00 and <= 0x9FFF)
        or (>= 0x3400 and <= 0x4DBF)
        or (>= 0x20000 and <= 0x3FFFD)
        or (>= 0xF900 and <= 0xFAFF)
        or 0x3007;
}
