using System.Collections.Immutable;
using System.Globalization;

namespace PublicitySite.Importing.Notices;

/// <summary>Inlines as Markdown.</summary>
/// <param name="pictures">Name and description of each picture; an empty name for one that is not taken.</param>
sealed class InlineMarkdown(ImmutableArray<(string Name, string Description)> pictures)
{
    internal string Write(ImmutableArray<BroughtInline> inlines, bool keepBold)
    {
        var emphasised = keepBold && !IsAllBold(inlines);
        return string.Concat(inlines.Select((inline, place) => inline switch
        {
            BroughtInline.Text text =>
                Text(text, emphasised && text.Bold && MayStand(text.Value, Before(inlines, place), After(inlines, place))),
            BroughtInline.NoteMark note => string.Create(CultureInfo.InvariantCulture, $"[^{note.Number}]"),
            BroughtInline.Picture picture when pictures[picture.Index] is { Name.Length: > 0 } shown =>
                $"![{MarkdownEscape.Text(shown.Description).Replace("]", "\\]", StringComparison.Ordinal)}]({shown.Name})",
            BroughtInline.Break => " ",
            _ => "",
        }));
    }

    // A paragraph that is bold from end to end says nothing by it.
    static bool IsAllBold(ImmutableArray<BroughtInline> inlines) =>
        inlines.OfType<BroughtInline.Text>().All(text => text.Bold || !text.Value.Any(char.IsLetterOrDigit));

    static string Text(BroughtInline.Text text, bool emphasised)
    {
        var (start, end) = (text.Value.Length - text.Value.TrimStart().Length, text.Value.TrimEnd().Length);
        if (end <= start)
            return text.Value;
        var words = MarkdownEscape.Text(text.Value[start..end]);
        if (IsAddress(text.Link))
            words = $"[{words.Replace("]", "\\]", StringComparison.Ordinal)}](<{text.Link}>)";
        if (emphasised)
            words = $"**{words}**";
        return text.Value[..start] + words + text.Value[end..];
    }

    /// <summary>
    /// Asterisks make words bold only where a word begins and ends, or between Chinese characters; elsewhere they would be shown.
    /// </summary>
    static bool MayStand(string value, char before, char after)
    {
        var words = value.Trim();
        if (!words.Any(IsWord))
            return false;
        (before, after) = (char.IsWhiteSpace(value[0]) ? ' ' : before, char.IsWhiteSpace(value[^1]) ? ' ' : after);
        return MayMeet(words[0], before) && MayMeet(words[^1], after);
    }

    static bool MayMeet(
        char inside, char outside) => outside == ' ' || IsWord(inside) || (CleanText.IsWide(inside) && CleanText.IsWide(outside));

    static bool IsWord(char character) => char.IsLetterOrDigit(character) || char.IsSurrogate(character);

    static char Before(ImmutableArray<BroughtInline> inlines, int place) =>
        place == 0 ? ' ' : inlines[place - 1] is BroughtInline.Text { Value: [.., var last] } ? last : 'x';

    static char After(ImmutableArray<BroughtInline> inlines, int place) =>
        place == inlines.Length - 1 ? ' ' : inlines[place + 1] is BroughtInline.Text { Value: [var first, ..] } ? first : 'x';

    internal static bool IsAddress(string? link) =>
        link is not null
        && (link.StartsWith("http://", StringComparison.OrdinalIgnoreCase)
            || link.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
            || link.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase))
        && !link.AsSpan().ContainsAny("<> \n");
}
