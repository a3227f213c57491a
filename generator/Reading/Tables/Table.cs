using System.Collections.Immutable;
using PublicitySite.Diagnostics;
using PublicitySite.Formats.Office.Workbooks;

namespace PublicitySite.Reading.Tables;

/// <summary>A table as text, whatever file it came from. Rows without any text are left out.</summary>
sealed record Table
{
    internal required string File { get; init; }

    /// <summary>Name of the worksheet; null for a text file.</summary>
    internal string? Sheet { get; init; }

    /// <summary>The headers and all rows below them; may be empty.</summary>
    internal required ImmutableArray<TableRow> Rows { get; init; }

    /// <summary>The worksheet is hidden; never so of a list.</summary>
    internal bool IsHidden { get; init; }

    /// <summary>Those of the rows that are hidden or of no height, by their numbers.</summary>
    internal ImmutableArray<int> HiddenRows { get; init; } = [];

    /// <summary>Columns that are hidden or of no width, from 1.</summary>
    internal ImmutableArray<int> HiddenColumns { get; init; } = [];

    /// <summary>The other worksheets of the file that hold anything.</summary>
    internal ImmutableArray<Table> Others { get; init; } = [];

    /// <summary>Cells that are shown as one; the text stands in the first of them.</summary>
    internal ImmutableArray<CellRange> Merged { get; init; } = [];

    internal SourceLocation PlaceOf(TableCell cell) => Sheet is null
        ? SourceLocation.At(File, cell.Line, cell.Column)
        : SourceLocation.InSheet(File, Sheet, SourceLocation.CellAddress(cell.Line, cell.Column));
}

/// <summary>One row; cells at its end may be lacking.</summary>
sealed record TableRow(ImmutableArray<TableCell> Cells);

/// <summary>One cell, without spaces around its text.</summary>
/// <param name="Text">Empty where there is nothing.</param>
/// <param name="Line">Line in a text file, row in a workbook, from 1.</param>
/// <param name="Column">Character in the line, or column, from 1.</param>
readonly record struct TableCell(string Text, int Line, int Column);
