using System.Collections.Immutable;
using System.Globalization;
using AngleSharp.Dom;
using PublicitySite.Documents;

namespace PublicitySite.Importing.Notices.Html;

/// <summary>Tables of data of an old page, told from those that only laid it out.</summary>
sealed class HtmlTable(HtmlInlines inlines)
{
    const int MostColumns = 100;

    internal static bool IsData(IElement table)
    {
        if (table.QuerySelector("table") is not null)
            return false;
        var rows = table.QuerySelectorAll("tr").Select(row => Cells(row).Count()).ToArray();
        return rows.Length > 1 && rows.Max() > 1;
    }

    internal Block.Table Read(IElement table)
    {
        var rows = ImmutableArray.CreateBuilder<ImmutableArray<Block.Cell>>();
        // Columns that cells of former rows still cover: how wide the cell is, and for how many rows more.
        var covered = new Dictionary<int, (int Columns, int Rows)>();
        foreach (var row in table.QuerySelectorAll("tr"))
            rows.Add(Row(row, covered));
        return new(rows.ToImmutable());
    }

    ImmutableArray<Block.Cell> Row(IElement row, Dictionary<int, (int Columns, int Rows)> covered)
    {
        var cells = ImmutableArray.CreateBuilder<Block.Cell>();
        var column = 0;
        foreach (var cell in Cells(row))
        {
            column = AddCovered(cells, covered, column);
            var (columns, rows) = (Span(cell, "colspan"), Span(cell, "rowspan"));
            cells.Add(new([.. Lines(cell)], columns, Above: false));
            if (rows > 1)
                covered[column] = (columns, rows);
            column += columns;
        }

        AddCovered(cells, covered, column);
        foreach (var start in covered.Keys.ToArray())
            covered[start] = covered[start] with { Rows = covered[start].Rows - 1 };
        return cells.ToImmutable();
    }

    static int AddCovered(ImmutableArray<Block.Cell>.Builder cells, Dictionary<int, (int Columns, int Rows)> covered, int column)
    {
        while (covered.TryGetValue(column, out var cell) && cell.Rows > 0)
        {
            cells.Add(new([], cell.Columns, Above: true));
            column += cell.Columns;
        }

        return column;
    }

    IEnumerable<ImmutableArray<Inline>> Lines(IElement cell)
    {
        List<Inline> all = [];
        Walk(cell, new HtmlFormatting(Look.Plain, Bold: false, Link: null), all);
        return SoftBreaks.Split(ImportedBlock.Paragraph(all) with { Look = new(0, Centred: true, Right: false, 0) })
            .Select(line => line.Inlines);
    }

    void Walk(INode container, HtmlFormatting look, List<Inline> all)
    {
        foreach (var node in container.ChildNodes)
        {
            if (node is IElement element && !HtmlFormatting.IsUnseen(element) && HtmlFormatting.IsBlock(element))
            {
                all.Add(new Inline.Break());
                Walk(element, look.In(element), all);
                all.Add(new Inline.Break());
            }
            else
            {
                all.AddRange(inlines.Read(node, look));
            }
        }
    }

    static IEnumerable<IElement> Cells(IElement row) => row.Children.Where(child => child.LocalName is "td" or "th");

    static int Span(IElement cell, string name) =>
        int.TryParse(cell.GetAttribute(name), CultureInfo.InvariantCulture, out var span) ? Math.Clamp(span, 1, MostColumns) : 1;
}
