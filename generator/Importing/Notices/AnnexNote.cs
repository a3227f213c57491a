using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;

namespace PublicitySite.Importing.Notices;

/// <summary>附件说明 below a text, and the line 附件1 above an annex.</summary>
static partial class AnnexNote
{
    internal static bool Begins(string text) => Note.IsMatch(text);

    /// <summary>The number in a line that is nothing but 附件1; 0 where it has none; null where the line is another.</summary>
    internal static int? Mark(string text) => MarkLine.Match(text) is { Success: true } mark
        ? mark.Groups[1].Value.TrimEnd('：', ':', ' ', '\u3000') is { Length: > 0 } number
            ? int.Parse(number, CultureInfo.InvariantCulture)
            : 0
        : null;

    /// <summary>The note in one form: 附件：1.… and one annex a line.</summary>
    internal static ImmutableArray<string> Format(IEnumerable<string> paragraphs)
    {
        string[] texts = [.. paragraphs];
        // 附件： may stand in a line of its own above the first annex.
        if (texts.Length > 1 && Note.Replace(texts[0], "").Length == 0)
            texts = [texts[0] + texts[1], .. texts[2..]];
        return [.. texts.Select((text, place) => Line(text, place == 0))];
    }

    /// <summary>Titles as the note gives them, without numbers and marks.</summary>
    internal static ImmutableArray<string> Titles(ImmutableArray<string> note) =>
    [
        .. from line in note
           let title = Item.Replace(Note.Replace(line, ""), "").Trim().TrimEnd('。', '；', ';')
           where title.Length > 0
           select title,
    ];

    internal static bool IsItem(string text) => Item.IsMatch(text);

    static string Line(string text, bool isFirst)
    {
        var item = CleanText.Clean(isFirst ? Note.Replace(text, "") : text);
        var number = Item.Match(item);
        return (isFirst ? "附件：" : "") + (number.Success ? number.Value.TrimEnd() + item[number.Length..].TrimStart() : item);
    }

    [GeneratedRegex(@"^附[\s\u3000]*件[\s\u3000]*[：:][\s\u3000]*")]
    static partial Regex Note { get; }

    [GeneratedRegex(@"^[0-9]{1,2}[\s\u3000]*[.．、][\s\u3000]*")]
    static partial Regex Item { get; }

    [GeneratedRegex(@"^附[\s\u3000]*件[\s\u3000]*([0-9]{1,2}[\s\u3000]*[：:]?|)$")]
    static partial Regex MarkLine { get; }
}
