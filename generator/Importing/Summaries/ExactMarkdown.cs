using System.Text;
using System.Text.RegularExpressions;

namespace PublicitySite.Importing;

/// <summary>Plain paragraphs as Markdown that shows exactly them.</summary>
static partial class ExactMarkdown
{
    internal static string Of(IEnumerable<string> paragraphs) => string.Join("\n\n", paragraphs.Select(Paragraph)) + "\n";

    static string Paragraph(string text)
    {
        var escaped = new StringBuilder(text.Length + 8);
        for (var at = 0; at < text.Length; at++)
        {
            if (Means(text, at))
                escaped.Append('\\');
            escaped.Append(text[at]);
        }

        return LineStart(escaped.ToString());
    }

    /// <summary>Signs that mean something anywhere in a line.</summary>
    static bool Means(string text, int at) => text[at] switch
    {
        '\\' or '*' or '_' or '`' or '[' or '<' => true,
        '&' => at + 1 < text.Length && (char.IsAsciiLetter(text[at + 1]) || text[at + 1] == '#'),
        _ => false,
    };

    /// <summary>Signs that would begin a heading, a quotation, a list, a rule, a table or a block of code.</summary>
    static string LineStart(string line)
    {
        if (line is ['#' or '>' or '~' or '=' or '+' or '-' or '|' or ':', ..])
            return $"\\{line}";
        return Item.Match(line) is { Success: true, Length: var length } ? $"{line[..(length - 1)]}\\{line[(length - 1)..]}" : line;
    }

    [GeneratedRegex(@"^[0-9]{1,9}[.)](?=\s|$)")]
    static partial Regex Item { get; }
}
