using System.Collections.Immutable;
using AngleSharp.Dom;
using PublicitySite.Chinese;
using PublicitySite.Documents;

namespace PublicitySite.Importing.Notices.Html;

/// <summary>Words, links and pictures of an old page.</summary>
sealed class HtmlInlines(Func<string, ReadOnlyMemory<byte>?> files)
{
    readonly ImmutableArray<ImportedPicture>.Builder pictures = ImmutableArray.CreateBuilder<ImportedPicture>();
    readonly ImmutableArray<ImportWarning>.Builder warnings = ImmutableArray.CreateBuilder<ImportWarning>();
    int hidden;

    internal ImmutableArray<ImportedPicture> Pictures => pictures.ToImmutable();

    /// <summary>Of the page as a whole.</summary>
    internal ImmutableArray<ImportWarning> Warnings =>
        [.. hidden > 0 ? [ImportNoticeWarnings.Unshown("隐藏的文字", "hidden texts", hidden)] : (ImportWarning[])[]];

    /// <summary>Those of what was read since the last time.</summary>
    internal ImmutableArray<ImportWarning> TakeWarnings() => warnings.DrainToImmutable();

    internal void LeaveOut(IElement element)
    {
        if (HtmlFormatting.IsHidden(element) && element.TextContent.Any(char.IsLetterOrDigit))
            hidden++;
    }

    internal IEnumerable<Inline> Read(INode node, HtmlFormatting look) => node switch
    {
        IText text => [new Inline.Text(OneLine(text.Data)) { Bold = look.Bold, Link = look.Link }],
        IElement element when HtmlFormatting.IsUnseen(element) => Unseen(element),
        IElement { LocalName: "br" } => [new Inline.Break()],
        IElement { LocalName: "img" } image => Image(image),
        IElement { LocalName: "a" } anchor => Children(anchor, look.In(anchor) with { Link = AddressOf(anchor) ?? look.Link }),
        IElement element => Children(element, look.In(element)),
        _ => [],
    };

    Inline[] Children(IElement element, HtmlFormatting look) => [.. element.ChildNodes.SelectMany(child => Read(child, look))];

    IEnumerable<Inline> Unseen(IElement element)
    {
        LeaveOut(element);
        return [];
    }

    IEnumerable<Inline> Image(IElement image)
    {
        var source = image.GetAttribute("src") ?? "";
        var description = ImportedPictures.MeaningOf(image.GetAttribute("alt") ?? "");
        if (IsRelative(source) && files(source) is { } bytes)
        {
            pictures.Add(ImportedPictures.Convert(bytes, description));
            return [ImportedPicture.ShownAs(pictures.Count - 1)];
        }

        warnings.Add(
            ImportNoticeWarnings.PictureElsewhere(source.StartsWith("data:", StringComparison.OrdinalIgnoreCase) ? "data:…" : source));
        return [];
    }

    string? AddressOf(IElement anchor)
    {
        var address = anchor.GetAttribute("href")?.Trim() ?? "";
        if (address.StartsWith("http://", StringComparison.OrdinalIgnoreCase)
            || address.StartsWith("https://", StringComparison.OrdinalIgnoreCase))
            return address;
        if (address.Length > 0
            && !address.StartsWith('#')
            && !address.StartsWith("javascript:", StringComparison.OrdinalIgnoreCase)
            && anchor.TextContent.Trim().Length > 0)
            warnings.Add(ImportNoticeWarnings.LinkDropped(CleanText.Clean(anchor.TextContent), address));
        return null;
    }

    static bool IsRelative(string written) => Uri.UnescapeDataString(written) is var address
        && address.Length > 0
        && address[0] is not ('/' or '\\')
        && !address.Contains(':', StringComparison.Ordinal)
        && !address.Contains("..", StringComparison.Ordinal);

    // Lines of the source are no lines of the page; between Chinese characters they are not even a blank.
    static string OneLine(string text)
    {
        if (!text.Contains('\n', StringComparison.Ordinal) && !text.Contains('\r', StringComparison.Ordinal))
            return text;
        var lines = text.Replace("\r\n", "\n", StringComparison.Ordinal).Split('\n', '\r');
        return lines.Skip(1).Aggregate(lines[0], (whole, line) =>
        {
            var (before, after) = (whole.TrimEnd(' ', '\t'), line.TrimStart(' ', '\t'));
            var joins = before.Length == 0 || after.Length == 0 || WideText.IsWide(before[^1]) || WideText.IsWide(after[0]);
            return before + (joins ? "" : " ") + after;
        });
    }
}
