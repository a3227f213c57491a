using System.Buffers;
using System.Text;
using System.Text.RegularExpressions;

namespace PublicitySite.Documents;

/// <summary>Words as Markdown that shows exactly them.</summary>
static partial class MarkdownEscape
{
    static readonly SearchValues<char> Signs = SearchValues.Create(@"\*_`|[<&!");

    /// <summary>Signs that mean something anywhere in a line.</summary>
    /// <param name="text">Words.</param>
    /// <param name="isInLink">A closing bracket would end them.</param>
    internal static string Text(string text, bool isInLink = false)
    {
        if (text.AsSpan().IndexOfAny(Signs) < 0 && !(isInLink && text.Contains(']', StringComparison.Ordinal)))
            return text;
        var escaped = new StringBuilder(text.Length + 8);
        for (var at = 0; at < text.Length; at++)
        {
            if (Means(text, at) || (isInLink && text[at] == ']'))
                escaped.Append('\\');
            escaped.Append(text[at]);
        }

        return escaped.ToString();
    }

    /// <summary>Signs that mean something at the beginning of a line: of a heading, a list, a quotation, a rule, a fence.</summary>
    internal static string LineStart(string line)
    {
        if (line is ['#' or '>' or '~' or '=' or ':', ..]
            || (line is ['+' or '-', ..] && (line.Length == 1 || line[1] is ' ' or '-' or '\t')))
            return "\\" + line;
        return Item.Match(line) is { Success: true } item ? $"{item.Groups[1].Value}\\{line[item.Groups[1].Length..]}" : line;
    }

    /// <summary>A # at the end of a heading would be taken for a part of its mark.</summary>
    internal static string HeadingEnd(string line) => line.EndsWith('#') ? $"{line[..^1]}\\#" : line;

    static bool Means(string text, int at) => text[at] switch
    {
        '\\' or '*' or '_' or '`' or '|' or '<' => true,
        '&' => at + 1 < text.Length && (char.IsAsciiLetter(text[at + 1]) || text[at + 1] == '#'),
        // 泸人社[2019]94号 is written wrongly, and has to stay as it is for the rule that tells so.
        '[' => !Year.IsMatch(text[at..]),
        '!' => at + 1 < text.Length && text[at + 1] == '[',
        _ => false,
    };

    [GeneratedRegex(@"^\[[0-9]{4}\]第?[0-9]")]
    static partial Regex Year { get; }

    [GeneratedRegex(@"^([0-9]{1,9})[.)]( |\t|$)")]
    static partial Regex Item { get; }
}
