using System.Text.RegularExpressions;

namespace PublicitySite.Importing;

/// <summary>主要荣誉 one by one: forms part them by line breaks, semicolons or 、, and number them.</summary>
static partial class HonourItems
{
    const string Opening = "“《（(〔[【「‘\"";

    const string Closing = "”》）)〕]】」’\"";

    /// <summary>Parted by <c>；</c>, as a list has them.</summary>
    internal static string Of(string text) => string.Join('；', Parts(text).Select(Plain).Where(part => part is not ("" or "无" or "/" or "-" or "—")));

    /// <summary>Marks within quotes and brackets part nothing.</summary>
    static IEnumerable<string> Parts(string text)
    {
        var (start, depth) = (0, 0);
        for (var at = 0; at < text.Length; at++)
        {
            var mark = text[at];
            if (mark is '\n' or '；' or ';' || (mark is '、' && depth <= 0))
            {
                yield return text[start..at];
                (start, depth) = (at + 1, 0);
            }
            else if (Opening.Contains(mark, StringComparison.Ordinal) && !(mark == '"' && depth > 0))
            {
                depth++;
            }
            else if (Closing.Contains(mark, StringComparison.Ordinal))
            {
                depth--;
            }
        }

        yield return text[start..];
    }

    static string Plain(string part) => Ordinal.Replace(part.Trim(), "").Trim().TrimEnd('。', '，', ',', '.', '、').Trim();

    [GeneratedRegex(@"^(?:[（(]\d{1,2}[)）]|\d{1,2}(?:[.．)）](?!\d)|(?=$))|[①-⑳])\s*", RegexOptions.CultureInvariant)]
    static partial Regex Ordinal { get; }
}
