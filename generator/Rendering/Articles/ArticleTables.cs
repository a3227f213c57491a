using PublicitySite.Documents;

namespace PublicitySite.Rendering.Articles;

/// <summary>Tables, each in a box of its own that scrolls by itself and that the keyboard can reach.</summary>
sealed class ArticleTables(ArticleMarkup markup)
{
    int count;

    internal void Write(Block.Table table)
    {
        count++;
        markup.EnsureLine().Raw($"<div class=\"table-wrap\" tabindex=\"0\" role=\"region\" aria-label=\"表格 {count}\">\n<table>\n");
        WriteRows(table, "thead", 0, table.Heads);
        WriteRows(table, "tbody", table.Heads, table.Rows.Length);
        markup.Raw("</table>\n</div>\n");
    }

    void WriteRows(Block.Table table, string part, int from, int to)
    {
        if (from == to)
            return;
        markup.Raw($"<{part}>\n");
        for (var row = from; row < to; row++)
        {
            markup.Raw("<tr>");
            var column = 0;
            foreach (var cell in table.Rows[row])
            {
                if (!cell.Above)
                    WriteCell(cell, table.Height(row, column), isHeader: part == "thead", AlignmentOf(table, column));
                column += cell.Columns;
            }

            markup.Raw("</tr>\n");
        }

        markup.Raw($"</{part}>\n");
    }

    void WriteCell(Block.Cell cell, int rows, bool isHeader, string alignment)
    {
        markup.Raw(isHeader ? cell.Columns > 1 ? "<th scope=\"colgroup\"" : "<th scope=\"col\"" : "<td").Raw(alignment);
        if (cell.Columns > 1)
            markup.Raw($" colspan=\"{cell.Columns}\"");
        if (rows > 1)
            markup.Raw($" rowspan=\"{rows}\"");
        markup.Raw(">");
        foreach (var line in cell.Lines)
            markup.Write(line);
        markup.Raw(isHeader ? "</th>" : "</td>");
    }

    /// <summary>A class: the style attribute that is usual for this would be forbidden by the site's content security policy.</summary>
    static string AlignmentOf(
        Block.Table table, int column) => (column < table.Alignments.Length ? table.Alignments[column] : Alignment.None) switch
        {
            Alignment.None => "",
            Alignment.Left => " class=\"align-left\"",
            Alignment.Center => " class=\"align-center\"",
            Alignment.Right => " class=\"align-right\"",
            var other => throw new ArgumentOutOfRangeException(nameof(table), other, null),
        };
}
