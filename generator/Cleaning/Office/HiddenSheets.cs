using System.Globalization;
using System.Xml.Linq;

namespace PublicitySite.Cleaning.Office;

/// <summary>Takes hidden sheets out of a workbook, with the names that mean cells of theirs.</summary>
static class HiddenSheets
{
    /// <summary>The names of the sheets that were taken out; none for a document that is no workbook.</summary>
    internal static HashSet<string> Remove(OfficePackage package, RemovalLog log)
    {
        var gone = new HashSet<string>(StringComparer.Ordinal);
        if (package.Find("xl/workbook.xml") is not { } workbook)
            return gone;
        var sheets = workbook.Elements("sheet").ToArray();
        var hidden = sheets.Where(sheet => sheet.Attribute("state")?.Value is "hidden" or "veryHidden").ToHashSet();
        if (hidden.Count < sheets.Length)
        {
            Renumber(workbook, [.. sheets.Select(hidden.Contains)]);
            gone.UnionWith(hidden.Select(sheet => $"{sheet.Attribute("name")?.Value}"));
            foreach (var sheet in hidden)
                Relations.Remove(package, workbook, sheet);
            hidden.Remove();
            log.Add(Removal.HiddenSheets, hidden.Count);
        }

        foreach (var view in workbook.Elements("workbookView"))
        {
            view.Attribute("activeTab")?.Remove();
            view.Attribute("firstSheet")?.Remove();
        }

        return gone;
    }

    /// <summary>Names of one sheet alone carry its place among the sheets.</summary>
    static void Renumber(OfficePart workbook, bool[] hidden)
    {
        foreach (var name in workbook.Elements("definedName").ToArray())
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
