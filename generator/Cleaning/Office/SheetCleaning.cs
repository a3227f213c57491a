using System.Globalization;
using System.Xml.Linq;
using PublicitySite.Files;

namespace PublicitySite.Cleaning.Office;

/// <summary>Empties the hidden rows and columns of a worksheet. They stay where they are, so that every cell keeps its place.</summary>
sealed class SheetCleaning
{
    readonly OfficePart sheet;
    readonly HashSet<int> hiddenRows;
    readonly (int First, int Last)[] hiddenColumns;

    SheetCleaning(OfficePart sheet)
    {
        this.sheet = sheet;
        hiddenRows = [.. sheet.Elements("row").Where(row => IsHidden(row, "ht")).Select(row => Number(row, "r"))];
        hiddenColumns = [.. sheet.Elements("col").Where(column => IsHidden(column, "width")).Select(column => (Number(column, "min"), Number(column, "max")))];
    }

    internal static void EmptyHiddenCells(OfficePart sheet, RemovalLog log)
    {
        var cleaning = new SheetCleaning(sheet);
        if (cleaning.hiddenRows.Count == 0 && cleaning.hiddenColumns.Length == 0)
            return;
        foreach (var merged in sheet.Elements("mergeCell").ToArray())
            cleaning.MoveToSight(merged);
        var hidden = sheet.Elements("c").Where(cell => CellRange.Parse(cell.Attribute("r")?.Value) is { } at && cleaning.Hides(at)).ToArray();
        log.Add(Removal.HiddenCells, hidden.Count(cell => cell.HasElements));
        hidden.Remove();
    }

    /// <summary>Cells whose text has the colour of its ground, or a format that shows nothing. Their look stays.</summary>
    internal static void EmptyUnseenCells(OfficePart sheet, UnseenStyles unseen, RemovalLog log)
    {
        var cells = sheet.Elements("c").Where(cell => cell.HasElements && unseen.Contains(Number(cell, "s"))).ToArray();
        log.Add(Removal.HiddenText, cells.Length);
        foreach (var cell in cells)
        {
            cell.RemoveNodes();
            cell.SetAttributeValue("t", null);
        }
    }

    /// <summary>Formulas become the values that they show.</summary>
    internal static void FixValues(OfficePart sheet, RemovalLog log)
    {
        var formulas = sheet.Elements("c").SelectMany(cell => cell.Elements()).Where(element => element.Name.LocalName == "f").ToArray();
        log.Add(Removal.Formulas, formulas.Length);
        formulas.Remove();
    }

    /// <summary>Choices and colours that are computed from what is gone.</summary>
    internal static void DropReferences(OfficePart sheet, IReadOnlySet<string> sheets)
    {
        foreach (var formula in sheet.Elements("formula", "formula1", "formula2", "f").Where(formula => formula.Parent is not { Name.LocalName: "c" }).ToArray())
        {
            if (Mentions(formula.Value, sheets))
                formula.Ancestors().FirstOrDefault(element => element.Name.LocalName is "dataValidation" or "conditionalFormatting" or "sparkline" or "ext")?.Remove();
        }

        sheet.Elements("dataValidations").Where(list => !list.HasElements).ToArray().Remove();
    }

    /// <summary>A formula reads from another workbook or from one of these sheets.</summary>
    internal static bool Mentions(string formula, IReadOnlySet<string> sheets) =>
        formula.Contains('[', StringComparison.Ordinal)
        || sheets.Any(name => formula.Contains($"{name}!", StringComparison.Ordinal) || formula.Contains($"{name.Replace("'", "''", StringComparison.Ordinal)}'!", StringComparison.Ordinal));

    /// <summary>Merged cells show the text of their first one; where that one is hidden, the next in sight takes its part.</summary>
    void MoveToSight(XElement merged)
    {
        if (CellRange.Parse(merged.Attribute("ref")?.Value) is not { } range || !Hides(range with { Bottom = range.Top, Right = range.Left }))
            return;
        var row = Enumerable.Range(range.Top, range.Bottom - range.Top + 1).FirstOrDefault(row => !hiddenRows.Contains(row));
        var column = Enumerable.Range(range.Left, range.Right - range.Left + 1).FirstOrDefault(column => !IsHiddenColumn(column));
        if (row == 0 || column == 0 || Cell(range.Top, range.Left) is not { } from || Cell(row, column) is not { } to)
            return;
        to.ReplaceNodes(from.Nodes());
        to.SetAttributeValue("t", from.Attribute("t")?.Value);
        var rest = range with { Top = row, Left = column };
        merged.SetAttributeValue("ref", rest.ToString());
        if ((rest.Top, rest.Left) == (rest.Bottom, rest.Right))
            merged.Remove();
    }

    XElement? Cell(int row, int column)
    {
        var address = CellRange.Address(row, column);
        return sheet.Elements("c").FirstOrDefault(cell => cell.Attribute("r")?.Value == address);
    }

    bool Hides(CellRange cell) => hiddenRows.Contains(cell.Top) || IsHiddenColumn(cell.Left);

    bool IsHiddenColumn(int column) => hiddenColumns.Any(range => column >= range.First && column <= range.Last);

    static bool IsHidden(XElement element, string size) =>
        element.Attribute("hidden")?.Value is "1" or "true"
        || (double.TryParse(element.Attribute(size)?.Value, NumberStyles.Float, CultureInfo.InvariantCulture, out var points) && points <= 0);

    static int Number(XElement element, string name) =>
        int.TryParse(element.Attribute(name)?.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
}
