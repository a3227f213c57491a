using System.Collections.Immutable;
using System.Text;
using System.Xml;
using PublicitySite.Diagnostics;
using PublicitySite.Formats.Office.Packaging;
using PublicitySite.Formats.Office.Workbooks;
using PublicitySite.Privacy;

namespace PublicitySite.Checking.Attachments;

/// <summary>Takes the cells of one worksheet, row by row, and tells what of them is hidden.</summary>
sealed class SheetText(string path, string sheet, FileContents contents)
{
    readonly StringBuilder text = new();
    readonly ImmutableArray<(int Start, SourceLocation Place)>.Builder parts = ImmutableArray.CreateBuilder<(int, SourceLocation)>();
    int row;
    bool rowIsHidden, rowsTold, columnsTold, unseenTold;

    /// <summary>A worksheet of an xlsx: its cells and formulas, and what else is written in it.</summary>
    /// <returns>The numbers of the shared texts that its cells show.</returns>
    internal static HashSet<int> Read(Worksheet worksheet, string path, FileContents contents)
    {
        var sheet = new SheetText(path, worksheet.Name, contents);
        var used = new HashSet<int>();
        if (worksheet.IsHidden)
            sheet.Hidden();
        foreach (var cell in worksheet.Cells)
        {
            sheet.Row(cell.Row, cell.IsRowHidden);
            sheet.Cell(cell.Column, worksheet.Book.TextOf(cell), cell.IsColumnHidden, cell.IsUnseen);
            contents.Add(cell.Formula ?? "", sheet.PlaceOf("A1"));
            if (cell.SharedText is { } number)
                used.Add(number);
        }

        sheet.End();
        ReadWords(worksheet.Part, sheet.PlaceOf("A1"), contents);
        return used;
    }

    /// <summary>A worksheet of an xls.</summary>
    internal static void Read(SpreadsheetSheet worksheet, string path, FileContents contents)
    {
        var sheet = new SheetText(path, worksheet.Name, contents);
        if (worksheet.IsHidden)
            sheet.Hidden();
        foreach (var row in worksheet.Rows)
        {
            sheet.Row(row.Number, row.IsHidden);
            foreach (var (column, cell) in row.Cells.Index())
                sheet.Cell(column + 1, cell.Text, worksheet.HiddenColumns.Contains(column + 1), cell.IsBlanked);
        }

        sheet.End();
    }

    /// <summary>Heads and feet of pages, hints, names of links, choices: all words that are not in cells.</summary>
    static void ReadWords(OfficePart part, SourceLocation location, FileContents contents)
    {
        var isInCell = false;
        using var xml = part.Read();
        while (xml.Read())
        {
            switch (xml.NodeType)
            {
                case XmlNodeType.Element when xml.LocalName == "c":
                    isInCell = !xml.IsEmptyElement;
                    break;
                case XmlNodeType.EndElement when xml.LocalName == "c":
                    isInCell = false;
                    break;
                case XmlNodeType.Element:
                    SpokenAttributes.Read(xml, location, contents);
                    break;
                case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace when !isInCell:
                    contents.Add(xml.Value, location);
                    break;
            }
        }
    }

    /// <summary>The whole sheet is hidden.</summary>
    void Hidden() => contents.Add(Trace.HiddenSheet, PlaceOf("A1"));

    /// <summary>The row of the next cell; they are counted from 1.</summary>
    void Row(int number, bool hidden)
    {
        if (number != row)
            End();
        (row, rowIsHidden) = (number, hidden);
    }

    /// <summary>A cell of the row, columns counted from 1; of what is hidden, only the first that holds something is told.</summary>
    /// <param name="column">From 1.</param>
    /// <param name="value">As it is shown.</param>
    /// <param name="hidden">By its column.</param>
    /// <param name="unseen">By its own look.</param>
    void Cell(int column, string value, bool hidden, bool unseen)
    {
        if (string.IsNullOrWhiteSpace(value))
            return;
        var location = PlaceOf(SourceLocation.CellAddress(row, column));
        if (text.Length > 0)
            text.Append(JoinMarks.Cell);
        parts.Add((text.Length, location));
        text.Append(value);
        if (rowIsHidden && !rowsTold)
            contents.Add(Trace.HiddenRows, location);
        if (hidden && !columnsTold)
            contents.Add(Trace.HiddenColumns, location);
        if (unseen && !unseenTold)
            contents.Add(Trace.HiddenText, location);
        (rowsTold, columnsTold, unseenTold) = (rowsTold || rowIsHidden, columnsTold || hidden, unseenTold || unseen);
    }

    /// <summary>The row is over.</summary>
    void End()
    {
        if (parts.Count > 0)
            contents.Add(new InnerText(text.ToString(), parts.DrainToImmutable()));
        text.Clear();
    }

    SourceLocation PlaceOf(string cell) => SourceLocation.InSheet(path, sheet, cell);
}
