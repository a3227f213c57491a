using System.Collections.Immutable;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using PublicitySite.Documents;
using PublicitySite.Formats.Office.Word;

namespace PublicitySite.Importing.Notices.Word;

/// <summary>Tables with their joined cells.</summary>
sealed class WordTable(WordRuns runs, WordNumbers numbers, WordStyles styles)
{
    internal ImportedBlock Read(Table table) => new()
    {
        Content = new Block.Table([.. Inside<TableRow>(table).Select(Row)]),
        Warnings = table.Descendants<Table>().Any() ? [ImportNoticeWarnings.TableInTable()] : [],
    };

    ImmutableArray<Block.Cell> Row(TableRow row)
    {
        var before = row.TableRowProperties?.Elements<GridBefore>().FirstOrDefault()?.Val?.Value ?? 0;
        return [.. Enumerable.Repeat(new Block.Cell([], 1, Above: false), before), .. Inside<TableCell>(row).Select(Cell)];
    }

    Block.Cell Cell(TableCell cell)
    {
        var properties = cell.TableCellProperties;
        var above = properties?.VerticalMerge is { } merge && merge.Val?.Value != MergedCellValues.Restart;
        return new(above ? [] : [.. Lines(cell)], Math.Max(1, properties?.GridSpan?.Val?.Value ?? 1), above);
    }

    IEnumerable<ImmutableArray<Inline>> Lines(TableCell cell) =>
        from paragraph in cell.Descendants<Paragraph>().Where(
            paragraph => !paragraph.Ancestors().TakeWhile(element => element != cell).Any(element => element.LocalName == "txbxContent"))
        let number = paragraph.InnerText.Length > 0 ? numbers.Next(styles.NumberingOf(paragraph)) : null
        let inlines = runs.Read(paragraph).SelectMany(part => part ?? [])
        from line in SoftBreaks.Split(ImportedBlock.Paragraph([new Inline.Text(number ?? ""), .. inlines]))
        select line.Inlines;

    /// <summary>Children of a kind, also those within wrappers.</summary>
    static IEnumerable<T> Inside<T>(OpenXmlElement element)
        where T : OpenXmlElement =>
        element.ChildElements.SelectMany(child => child switch
        {
            T found => (IEnumerable<T>)[found],
            SdtRow or SdtCell or SdtContentRow or SdtContentCell or CustomXmlRow or CustomXmlCell => Inside<T>(child),
            _ => [],
        });
}
