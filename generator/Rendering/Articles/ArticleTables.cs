using Markdig.Extensions.Tables;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace PublicitySite.Rendering.Articles;

/// <summary>Tables, each in a box of its own that scrolls by itself and that the keyboard can reach.</summary>
sealed class ArticleTables : HtmlObjectRenderer<Table>
{
    protected override void Write(HtmlRenderer renderer, Table obj)
    {
        var article = (ArticleRenderer)renderer;
        article.Tables++;
        renderer.EnsureLine();
        renderer.WriteLine($"<div class=\"table-wrap\" tabindex=\"0\" role=\"region\" aria-label=\"表格 {article.Tables}\">");
        renderer.WriteLine("<table>");
        TableRow[] rows = [.. obj.OfType<TableRow>()];
        var joined = JoinedCells.In(rows);
        var heads = joined.Reach(rows.Count(row => row.IsHeader));
        WriteRows(renderer, obj, joined, "thead", [.. rows.Index().Take(heads)]);
        WriteRows(renderer, obj, joined, "tbody", [.. rows.Index().Skip(heads)]);
        renderer.WriteLine("</table>");
        renderer.WriteLine("</div>");
    }

    static void WriteRows(HtmlRenderer renderer, Table table, JoinedCells joined, string part, (int Place, TableRow Row)[] rows)
    {
        if (rows.Length == 0)
            return;
        renderer.WriteLine($"<{part}>");
        foreach (var (place, row) in rows)
        {
            renderer.Write("<tr>");
            foreach (var (column, cell) in row.OfType<TableCell>().Index())
            {
                if (joined.SpanOf(place, column) is { Rows: > 0 } span)
                    WriteCell(renderer, span, isHeader: part == "thead", AlignmentOf(table, cell, row), cell);
            }

            renderer.WriteLine("</tr>");
        }

        renderer.WriteLine($"</{part}>");
    }

    static void WriteCell(HtmlRenderer renderer, (int Rows, int Columns) span, bool isHeader, string alignment, TableCell cell)
    {
        renderer.Write(isHeader ? span.Columns > 1 ? "<th scope=\"colgroup\"" : "<th scope=\"col\"" : "<td").Write(alignment);
        if (span.Columns > 1)
            renderer.Write($" colspan=\"{span.Columns}\"");
        if (span.Rows > 1)
            renderer.Write($" rowspan=\"{span.Rows}\"");
        renderer.Write('>');
        var implicitParagraph = renderer.ImplicitParagraph;
        renderer.ImplicitParagraph = true;
        renderer.WriteChildren(cell);
        renderer.ImplicitParagraph = implicitParagraph;
        renderer.Write(isHeader ? "</th>" : "</td>");
    }

    /// <summary>A class: the style attribute that is usual for this would be forbidden by the site's content security policy.</summary>
    static string AlignmentOf(Table table, TableCell cell, TableRow row)
    {
        var column = cell.ColumnIndex >= 0 ? cell.ColumnIndex : row.IndexOf(cell);
        var alignment = column < table.ColumnDefinitions.Count ? table.ColumnDefinitions[column].Alignment : null;
        return alignment switch
        {
            TableColumnAlign.Left => " class=\"align-left\"",
            TableColumnAlign.Center => " class=\"align-center\"",
            TableColumnAlign.Right => " class=\"align-right\"",
            _ => "",
        };
    }
}
