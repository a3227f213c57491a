using System.Collections.Immutable;
using System.Text;

namespace PublicitySite.Importing.Summaries;

/// <summary>Lines of a text as paragraphs.</summary>
static class TextLines
{
    /// <summary>From this length on a line without a mark at its end was broken to fit a page.</summary>
    const int Full = 20;

    /// <summary>One line without blanks as indent and without characters that nobody sees.</summary>
    internal static string Clean(string line)
    {
        var kept = new StringBuilder(line.Length);
        foreach (var character in line)
        {
            if (character is '\t' or '\u00A0')
                kept.Append(' ');
            else if (!IsInvisible(character))
                kept.Append(character);
        }

        return kept.ToString().Trim();
    }

    /// <summary>Every line that is not blank is a paragraph.</summary>
    internal static ImmutableArray<string> Paragraphs(IEnumerable<string> lines) => [.. lines.Select(Clean).Where(line => line.Length > 0)];

    /// <summary>The lines of one paragraph: one that was broken within a sentence goes on in the next.</summary>
    internal static IEnumerable<string> Joined(IEnumerable<string> lines)
    {
        var open = "";
        foreach (var line in Paragraphs(lines))
        {
            if (open.Length < Full || open[^1] is '。' or '！' or '？' or '；' or '：' or '”' or '）' or '.')
            {
                if (open.Length > 0)
                    yield return open;
                open = line;
            }
            else
            {
                open += char.IsAscii(open[^1]) && char.IsAscii(line[0]) ? $" {line}" : line;
            }
        }

        if (open.Length > 0)
            yield return open;
    }

    static bool IsInvisible(char character) =>
        char.IsControl(character)
            || character is '\u00AD' or (>= '\u200B' and <= '\u200F') or (>= '\u202A' and <= '\u202E') or '\u2060' or '\uFEFF';
}
