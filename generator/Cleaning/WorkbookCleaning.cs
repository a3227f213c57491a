using System.Globalization;
using System.Xml.Linq;
using PublicitySite.Diagnostics;
using PublicitySite.Formats.Office.Packaging;
using PublicitySite.Formats.Office.Workbooks;

namespace PublicitySite.Cleaning;

/// <summary>The sheets of a workbook that stay, and what belongs to all of them.</summary>
static class WorkbookCleaning
{
    /// <param name="package">Without the parts that are unwanted in themselves.</param>
    /// <param name="gone">Names of the sheets that were taken out.</param>
    /// <param name="log">Told of everything.</param>
    internal static void Clean(OfficePackage package, HashSet<string> gone, RemovalLog log)
    {
        package.DropUnreachable();
        if (Workbook.Open(package) is not { } workbook || package.Find(Workbook.MainPart) is not { } main)
            return;
        foreach (var sheet in workbook.Sheets)
            SheetCleaning.EmptyUnseenCells(sheet, log);
        if (log.Has(Removal.HiddenSheets) || log.Has(Removal.HiddenText) || log.Has(Removal.HiddenCells) || log.Has(Removal.ExternalLinks))
            FixValues(workbook, main, gone, log);
        CleanMain(main, log);
        log.Add(Removal.LeftoverTexts, workbook.ForgetUnusedTexts());
    }

    static void FixValues(Workbook workbook, OfficePart main, HashSet<string> gone, RemovalLog log)
    {
        foreach (var sheet in workbook.Sheets)
        {
            SheetCleaning.FixValues(sheet, log);
            SheetCleaning.DropReferences(sheet, gone);
        }

        main.Elements("definedName").Where(name => SheetCleaning.Mentions(name.Value, gone)).ToArray().Remove();
        if (workbook.Package.Parts.FirstOrDefault(part => part.Root == "calcChain") is { } order)
            workbook.Package.Remove(order);
        StaleRelationships.Remove(workbook.Package, Workbook.MainPart, log);
    }

    /// <summary>Excel notes in which folder of whose computer a workbook lay, and who reserved it.</summary>
    static void CleanMain(OfficePart main, RemovalLog log)
    {
        var notes = main.Elements("absPath", "fileSharing").ToArray();
        log.Add(Removal.Properties, notes.Length);
        foreach (var note in notes)
        {
            var choice = note.Ancestors().LastOrDefault(element => element.Name.LocalName == "AlternateContent");
            (choice ?? note).Remove();
        }

        main.Elements("definedNames").Where(names => !names.HasElements).ToArray().Remove();
    }
}

/// <summary>Takes hidden sheets out of a workbook, with the names that mean cells of theirs.</summary>
static class HiddenSheets
{
    /// <summary>The names of the sheets that were taken out; none for a document that is no workbook.</summary>
    internal static HashSet<string> Remove(OfficePackage package, RemovalLog log)
    {
        var gone = new HashSet<string>(StringComparer.Ordinal);
        if (package.Find(Workbook.MainPart) is not { } main)
            return gone;
        var sheets = main.Elements("sheet").ToArray();
        var hidden = sheets.Where(sheet => SheetLayout.IsHiddenSheet(sheet.Attribute("state")?.Value)).ToHashSet();
        if (hidden.Count < sheets.Length)
        {
            Renumber(main, [.. sheets.Select(hidden.Contains)]);
            gone.UnionWith(hidden.Select(sheet => $"{sheet.Attribute("name")?.Value}"));
            var ids = hidden
                .SelectMany(sheet => sheet.Attributes())
                .Where(Relationship.IsReference)
                .Select(attribute => attribute.Value)
                .ToHashSet(StringComparer.Ordinal);
            foreach (var part in package
                .RelationshipsOf(Workbook.MainPart)
                .Where(link => ids.Contains(link.Id))
                .Select(link => package.Find(link.Target))
                .OfType<OfficePart>()
                .ToArray())
                package.Remove(part);
            hidden.Remove();
            log.Add(Removal.HiddenSheets, hidden.Count);
        }

        foreach (var view in main.Elements("workbookView"))
        {
            view.Attribute("activeTab")?.Remove();
            view.Attribute("firstSheet")?.Remove();
        }

        return gone;
    }

    /// <summary>Names of one sheet alone carry its place among the sheets.</summary>
    static void Renumber(OfficePart main, bool[] hidden)
    {
        foreach (var name in main.Elements("definedName").ToArray())
        {
            if (!int.TryParse(name.Attribute("localSheetId")?.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var place))
                continue;
            if (place >= hidden.Length || hidden[place])
                name.Remove();
            else
                name.SetAttributeValue("localSheetId", place - hidden[..place].Count(isHidden => isHidden));
        }
    }
}

/// <summary>Empties what of a worksheet nobody sees. Rows and columns stay where they are, so that every cell keeps its place.</summary>
sealed class SheetCleaning(Worksheet sheet)
{
    readonly SheetLayout layout = sheet.Layout;

    internal static void EmptyUnseenCells(Worksheet sheet, RemovalLog log)
    {
        var cleaning = new SheetCleaning(sheet);
        if (cleaning.layout.HidesAnything)
            cleaning.MoveMergedToSight();
        var cells = sheet.Cells.Zip(sheet.Part.Elements("c")).ToArray();
        var hidden = cells.Where(cell => cell.First.IsRowHidden || cell.First.IsColumnHidden).Select(cell => cell.Second).ToArray();
        log.Add(Removal.HiddenCells, hidden.Count(cell => cell.HasElements));
        hidden.Remove();
        // Of what has the colour of its ground, or a format that shows nothing, the look stays.
        var unseen = cells
            .Where(cell => cell.First.IsUnseen && cell.Second is { Parent: not null, HasElements: true })
            .Select(cell => cell.Second)
            .ToArray();
        log.Add(Removal.HiddenText, unseen.Length);
        foreach (var cell in unseen)
        {
            cell.RemoveNodes();
            cell.SetAttributeValue("t", null);
        }
    }

    /// <summary>Formulas become the values that they show.</summary>
    internal static void FixValues(Worksheet sheet, RemovalLog log)
    {
        var formulas = sheet.Part
            .Elements("c")
            .SelectMany(cell => cell.Elements())
            .Where(element => element.Name.LocalName == "f")
            .ToArray();
        log.Add(Removal.Formulas, formulas.Length);
        formulas.Remove();
    }

    /// <summary>Choices and colours that are computed from what is gone.</summary>
    internal static void DropReferences(Worksheet sheet, IReadOnlySet<string> sheets)
    {
        foreach (var formula in sheet.Part
            .Elements("formula", "formula1", "formula2", "f")
            .Where(formula => formula.Parent is not { Name.LocalName: "c" })
            .ToArray())
        {
            if (Mentions(formula.Value, sheets))
                formula.Ancestors().FirstOrDefault(
                    element => element.Name.LocalName is "dataValidation" or "conditionalFormatting" or "sparkline" or "ext")?.Remove();
        }

        sheet.Part.Elements("dataValidations").Where(list => !list.HasElements).ToArray().Remove();
    }

    /// <summary>A formula reads from another workbook or from one of these sheets.</summary>
    internal static bool Mentions(string formula, IReadOnlySet<string> sheets) =>
        formula.Contains('[', StringComparison.Ordinal)
        || sheets.Any(name => formula.Contains($"{name}!", StringComparison.Ordinal)
            || formula.Contains($"{name.Replace("'", "''", StringComparison.Ordinal)}'!", StringComparison.Ordinal));

    /// <summary>Merged cells show the text of their first one; where that one is hidden, the next in sight takes its part.</summary>
    void MoveMergedToSight()
    {
        foreach (var merged in sheet.Part.Elements("mergeCell").ToArray())
        {
            if (CellRange.Parse(merged.Attribute("ref")?.Value) is { } range && layout.Hides(range.Top, range.Left))
                MoveToSight(merged, range);
        }
    }

    void MoveToSight(XElement merged, CellRange range)
    {
        var row = Enumerable.Range(range.Top, range.Bottom - range.Top + 1).FirstOrDefault(row => !layout.HiddenRows.Contains(row));
        var column = Enumerable.Range(range.Left, range.Right - range.Left + 1).FirstOrDefault(column => !layout.HidesColumn(column));
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
        var address = SourceLocation.CellAddress(row, column);
        return sheet.Part.Elements("c").FirstOrDefault(cell => cell.Attribute("r")?.Value == address);
    }
}
