using System.Globalization;
using System.Xml.Linq;
using PublicitySite.Files;

namespace PublicitySite.Cleaning.Office;

/// <summary>The sheets of a workbook that stay, and what belongs to all of them.</summary>
static class WorkbookCleaning
{
    /// <param name="package">Without the parts that are unwanted in themselves.</param>
    /// <param name="gone">Names of the sheets that were taken out.</param>
    /// <param name="log">Told of everything.</param>
    internal static void Clean(OfficePackage package, HashSet<string> gone, RemovalLog log)
    {
        if (package.Find("xl/workbook.xml") is not { } workbook)
            return;
        package.DropUnreachable();
        OfficePart[] sheets = [.. package.Parts.Where(part => part.Root == "worksheet")];
        var unseen = UnseenStyles.Read(package.Find("xl/styles.xml")?.Xml?.Root);
        foreach (var sheet in sheets)
        {
            SheetCleaning.EmptyHiddenCells(sheet, log);
            SheetCleaning.EmptyUnseenCells(sheet, unseen, log);
        }

        if (log.Has(Removal.HiddenSheets) || log.Has(Removal.HiddenText) || log.Has(Removal.HiddenCells) || log.Has(Removal.ExternalLinks))
            FixValues(package, workbook, sheets, gone, log);
        CleanWorkbook(workbook, log);
        ClearStrings(package, sheets, log);
    }

    static void FixValues(OfficePackage package, OfficePart workbook, OfficePart[] sheets, HashSet<string> gone, RemovalLog log)
    {
        foreach (var sheet in sheets)
        {
            SheetCleaning.FixValues(sheet, log);
            SheetCleaning.DropReferences(sheet, gone);
        }

        workbook.Elements("definedName").Where(name => SheetCleaning.Mentions(name.Value, gone)).ToArray().Remove();
        if (package.Parts.FirstOrDefault(part => part.Root == "calcChain") is { } order)
            package.Remove(order);
        foreach (var relations in package.Parts.Where(part => part.Name == "xl/_rels/workbook.xml.rels").ToArray())
            Relations.Clean(package, relations, log);
    }

    /// <summary>Excel notes in which folder of whose computer a workbook lay, and who reserved it.</summary>
    static void CleanWorkbook(OfficePart workbook, RemovalLog log)
    {
        var notes = workbook.Elements("absPath", "fileSharing").ToArray();
        log.Add(Removal.Properties, notes.Length);
        foreach (var note in notes)
        {
            var choice = note.Ancestors().LastOrDefault(element => element.Name.LocalName == "AlternateContent");
            (choice ?? note).Remove();
        }

        workbook.Elements("definedNames").Where(names => !names.HasElements).ToArray().Remove();
    }

    /// <summary>Cells refer to their texts by number; a text that none refers to any more becomes empty, so that the numbers stay right.</summary>
    static void ClearStrings(OfficePackage package, OfficePart[] sheets, RemovalLog log)
    {
        if (package.Parts.FirstOrDefault(part => part.Root == "sst") is not { } strings)
            return;
        var used = sheets.SelectMany(sheet => sheet.Elements("c")).Where(cell => cell.Attribute("t")?.Value == "s").Select(NumberOf).ToHashSet();
        foreach (var (number, text) in strings.Elements("si").Index().Where(entry => !used.Contains(entry.Index)).ToArray())
        {
            if (text.Value.Length == 0)
                continue;
            log.Add(Removal.LeftoverTexts);
            text.ReplaceNodes(new XElement(text.Name.Namespace + "t"));
        }
    }

    static int NumberOf(XElement cell) =>
        int.TryParse(cell.Elements().FirstOrDefault(element => element.Name.LocalName == "v")?.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : -1;
}
