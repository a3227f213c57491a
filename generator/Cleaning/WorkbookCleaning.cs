using System.Globalization;
using System.Xml.Linq;
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
            var ids = hidden.SelectMany(sheet => sheet.Attributes()).Where(Relationship.IsReference).Select(attribute => attribute.Value).ToHashSet(StringComparer.Ordinal);
            foreach (var part in package.RelationshipsOf(Workbook.MainPart).Where(link => ids.Contains(link.Id)).Select(link => package.Find(link.Target)).OfType<OfficePart>().ToArray())
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
