using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using PublicitySite.Documents;

namespace PublicitySite.Formats.Office.Word;

/// <summary>What the styles of a document say where a paragraph or run says nothing itself.</summary>
sealed class WordStyles
{
    readonly Dictionary<string, Style> byId = new(StringComparer.Ordinal);
    readonly Style? standard;
    readonly TextVisibility visibility;

    internal WordStyles(MainDocumentPart main)
    {
        visibility = TextVisibility.Read(main);
        foreach (var style in main.StyleDefinitionsPart?.Styles?.Elements<Style>() ?? [])
        {
            if (style.StyleId?.Value is { } id)
                byId.TryAdd(id, style);
            if (style.Default?.Value is true && style.Type?.Value == StyleValues.Paragraph)
                standard ??= style;
        }
    }

    /// <summary>The styles from the one named down to the first that it is based on.</summary>
    internal IEnumerable<Style> Chain(string? id)
    {
        var style = id is null ? standard : byId.GetValueOrDefault(id);
        for (var step = 0; style is not null && step < 20; step++)
        {
            yield return style;
            style = style.BasedOn?.Val?.Value is { } below ? byId.GetValueOrDefault(below) : null;
        }
    }

    /// <summary>The block with the look of the paragraph that it was read from.</summary>
    internal WordBlock.Paragraph Format(WordBlock.Paragraph block, Paragraph paragraph)
    {
        var own = paragraph.ParagraphProperties;
        Style[] chain = [.. Chain(own?.ParagraphStyleId?.Val?.Value)];
        var alignment = (own?.Justification
            ?? chain.Select(style => style.StyleParagraphProperties?.Justification).FirstOrDefault(given => given is not null))?.Val?.Value;
        var outline = own?.OutlineLevel
            ?? chain.Select(style => style.StyleParagraphProperties?.OutlineLevel).FirstOrDefault(given => given is not null);
        return block with
        {
            Outline = outline?.Val?.Value is { } level and < 9 ? level + 1 : 0,
            Alignment = alignment == JustificationValues.Center ? Alignment.Center
                : alignment == JustificationValues.Right || alignment == JustificationValues.End ? Alignment.Right
                : Alignment.None,
            Size = SizeOf(paragraph, chain),
        };
    }

    internal bool IsContents(Paragraph paragraph) => Chain(paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value ?? "")
        .Any(style => style.StyleName?.Val?.Value?.StartsWith("toc ", StringComparison.OrdinalIgnoreCase) is true);

    internal NumberingProperties? NumberingOf(Paragraph paragraph) => paragraph.ParagraphProperties?.NumberingProperties
        ?? Chain(paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value).Select(
            style => style.StyleParagraphProperties?.NumberingProperties).FirstOrDefault(given => given is not null);

    internal bool IsBold(Run run)
    {
        var own = run.RunProperties?.Bold;
        var style = Chain(run.RunProperties?.RunStyle?.Val?.Value ?? "")
            .Concat(Chain(run.Ancestors<Paragraph>().FirstOrDefault()?.ParagraphProperties?.ParagraphStyleId?.Val?.Value));
        var said = own ?? style.Select(level => level.StyleRunProperties?.Bold).FirstOrDefault(given => given is not null);
        return said is not null && (said.Val?.Value ?? true);
    }

    /// <param name="run">A run.</param>
    /// <param name="place">Where it stands: the run itself, or what the library took it out of.</param>
    internal bool IsHidden(Run run, OpenXmlElement place) => visibility.IsHidden(run, place);

    static double SizeOf(Paragraph paragraph, Style[] chain)
    {
        var own = paragraph
            .Descendants<Run>()
            .Where(run => run.InnerText.Trim().Length > 0)
            .Select(run => run.RunProperties?.FontSize)
            .FirstOrDefault();
        var size = own ?? chain.Select(style => style.StyleRunProperties?.FontSize).FirstOrDefault(given => given is not null);
        return double.TryParse(size?.Val?.Value, System.Globalization.CultureInfo.InvariantCulture, out var halves) ? halves / 2 : 0;
    }
}
