using System.Collections.Immutable;
using System.Text;
using PublicitySite.Chinese;
using PublicitySite.Documents;

namespace PublicitySite.Importing.Notices;

/// <summary>
/// Paragraphs without what Word and old editors leave in them: blanks as indent, breaks within sentences, invisible characters.
/// </summary>
static class CleanText
{
    /// <summary>The inlines of one line: no blanks at the ends, no two blanks together, neighbours of one look joined.</summary>
    internal static ImmutableArray<Inline> Clean(IEnumerable<Inline> inlines)
    {
        List<Inline> clean = [];
        var last = '\n';
        foreach (var inline in inlines)
        {
            if (inline is not Inline.Text text)
            {
                clean.Add(inline);
                last = 'x';
                continue;
            }

            var value = Squeezed(text.Value, ref last);
            if (clean is [.., Inline.Text before] && before.Bold == text.Bold && before.Link == text.Link)
                clean[^1] = before with { Value = before.Value + value };
            else if (value.Length > 0)
                clean.Add(text with { Value = value });
        }

        return Trimmed(clean);
    }

    internal static string Clean(string text)
    {
        var last = '\n';
        return Squeezed(text, ref last).TrimEnd(' ', '\u3000');
    }

    /// <summary>Blanks between Chinese characters, which only stretch a line, taken out: 通　知.</summary>
    internal static string Unstretched(string text)
    {
        var kept = new StringBuilder();
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] is ' ' or '\u3000'
                && at > 0
                && at + 1 < text.Length
                && WideText.IsWide(text[at - 1])
                && WideText.IsWide(text[at + 1]))
                continue;
            kept.Append(text[at]);
        }

        return kept.ToString();
    }

    internal static bool IsBlank(char character) =>
        character is ' ' or '\t' or '\n' or '\r' or '\u00A0' or '\u3000' or (>= '\u2000' and <= '\u200A') or '\u202F' or '\u205F';

    /// <param name="text">As it stands in the file.</param>
    /// <param name="last">The character before; a line break at the beginning.</param>
    static string Squeezed(string text, ref char last)
    {
        var kept = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            var plain = IsBlank(character) && character != '\u3000' ? ' ' : character;
            if (IsInvisible(character) || (IsBlank(plain) && (IsBlank(last) || last == '\n')))
                continue;
            kept.Append(last = plain);
        }

        return kept.ToString();
    }

    static bool IsInvisible(char character) =>
        character is (< ' ' and not ('\t' or '\n' or '\r'))
            or '\u007F'
            or '\u00AD'
            or (>= '\u200B' and <= '\u200F')
            or (>= '\u202A' and <= '\u202E')
            or '\u2060'
            or '\uFEFF';

    static ImmutableArray<Inline> Trimmed(List<Inline> clean)
    {
        while (clean is [.., Inline.Text last])
        {
            var value = last.Value.TrimEnd(' ', '\u3000');
            if (value.Length > 0)
            {
                clean[^1] = last with { Value = value };
                break;
            }

            clean.RemoveAt(clean.Count - 1);
        }

        return [.. clean];
    }
}
