using System.Collections.Immutable;
using System.Xml;
using PublicitySite.Diagnostics;
using PublicitySite.Files;

namespace PublicitySite.Reading.Tables;

/// <summary>
/// What an xlsx carries besides the cells that are seen: comments, embedded files, links to other workbooks, cached data.
/// Official lists have leaked by every one of these.
/// </summary>
static class WorkbookParts
{
    const string Main = "xl/workbook.xml";

    /// <summary>The findings of a whole workbook. An xls is no package of parts: of what it carries only hidden rows, columns and worksheets are known.</summary>
    internal static ImmutableArray<Diagnostic> Check(SourceFile file)
    {
        if (!WorkbookPackage.Is(file.Bytes))
        {
            return [HiddenDiagnostics.OldWorkbook(file.Path)];
        }

        try
        {
            using var package = WorkbookPackage.Open(file.Bytes);
            return [.. OfSheets(file.Path, package), .. OfWorkbook(file.Path, package)];
        }
        catch (Exception fault) when (fault is XmlException or InvalidDataException or UriFormatException)
        {
            return [TableDiagnostics.UnreadableWorkbook(file.Path)];
        }
    }

    static IEnumerable<Diagnostic> OfSheets(string file, WorkbookPackage package)
    {
        var styles = UnseenStyles.Read(package.Elements("xl/styles.xml", "styleSheet").FirstOrDefault());
        var links = package.LinksOf(Main);
        foreach (var sheet in package.Elements(Main, "sheet"))
        {
            var name = (string?)sheet.Attribute("name") ?? "";
            var id = sheet.Attributes().FirstOrDefault(attribute => attribute.Name is { LocalName: "id", NamespaceName: not "" })?.Value;
            if (links.FirstOrDefault(link => link.Id == id) is { } part)
            {
                var isShown = (string?)sheet.Attribute("state") is null or "visible";
                foreach (var diagnostic in (IEnumerable<Diagnostic>)[.. OfSheet(file, name, package, part.Target, styles), .. isShown ? HiddenCells(file, name, package, part.Target) : []])
                {
                    yield return diagnostic;
                }
            }
        }
    }

    static IEnumerable<Diagnostic> OfSheet(string file, string sheet, WorkbookPackage package, string part, UnseenStyles styles)
    {
        var links = package.LinksOf(part);
        return
        [
            .. SheetCells.Read(package, part).SelectMany(cell => OfCell(SourceLocation.InSheet(file, sheet, cell.Address), cell, styles)),
            .. links.Where(link => link.Kind is "comments" or "threadedComment")
                .SelectMany(link => package.Elements(link.Target, link.Kind == "comments" ? "comment" : "threadedComment"))
                .Select(comment => (string?)comment.Attribute("ref") ?? "A1")
                .Distinct(StringComparer.Ordinal)
                .Select(cell => HiddenDiagnostics.Comment(SourceLocation.InSheet(file, sheet, cell))),
            .. links.Where(link => link.Kind is "oleObject" or "package" or "control").Take(1)
                .Select(_ => HiddenDiagnostics.Embedded(new SourceLocation { File = file, Sheet = sheet }, sheet)),
        ];
    }

    static IEnumerable<Diagnostic> HiddenCells(string file, string sheet, WorkbookPackage package, string part)
    {
        SheetCell[] cells = [.. SheetCells.Read(package, part).Where(cell => cell.IsRowHidden || cell.IsColumnHidden)];
        return
        [
            .. cells.Where(cell => cell.IsRowHidden).DistinctBy(cell => cell.RowAddress)
                .Select(cell => TableDiagnostics.HiddenRow(SourceLocation.InSheet(file, sheet, cell.RowAddress))),
            .. cells.Where(cell => cell.IsColumnHidden).DistinctBy(cell => cell.Column)
                .Select(cell => HiddenDiagnostics.Column(SourceLocation.InSheet(file, sheet, cell.Address))),
        ];
    }

    static IEnumerable<Diagnostic> OfCell(SourceLocation location, SheetCell cell, UnseenStyles styles)
    {
        if (cell.IsError || cell.Value is null)
        {
            yield return TableDiagnostics.FailedFormula(location, cell.Value ?? "");
        }

        if (cell.Formula is { } formula && OtherWorkbooks.AreNamedIn(formula))
        {
            yield return HiddenDiagnostics.FormulaOutside(location);
        }

        if (styles.Contains(cell.Style))
        {
            yield return HiddenDiagnostics.Unseen(location);
        }
    }

    static IEnumerable<Diagnostic> OfWorkbook(string file, WorkbookPackage package)
    {
        var location = SourceLocation.OfFile(file);
        var targets = package.LinksOf(Main).Where(link => link.Kind == "externalLink")
            .SelectMany(link => package.LinksOf(link.Target)).Where(link => link.IsOutside);
        return
        [
            .. targets.Select(target => HiddenDiagnostics.LinkOutside(location, OtherWorkbooks.FileName(target.Target))),
            .. package.Elements(Main, "definedName").Where(name => OtherWorkbooks.AreNamedIn(name.Value))
                .Select(name => HiddenDiagnostics.NameOutside(location, (string?)name.Attribute("name") ?? "")),
            .. Any(package, "xl/connections.xml") ? [HiddenDiagnostics.Connection(location)] : Array.Empty<Diagnostic>(),
            .. Any(package, "xl/pivotCache/") ? [HiddenDiagnostics.PivotCache(location)] : Array.Empty<Diagnostic>(),
            .. IsEmbeddedUnseen(package) ? [HiddenDiagnostics.Embedded(location, null)] : Array.Empty<Diagnostic>(),
            .. Properties(package) is [_, ..] names ? [HiddenDiagnostics.Properties(location, names)] : Array.Empty<Diagnostic>(),
        ];
    }

    static bool Any(WorkbookPackage package, string beginning) =>
        package.Parts.Any(part => part.StartsWith(beginning, StringComparison.OrdinalIgnoreCase));

    // Macros, and files in charts: no worksheet names them.
    static bool IsEmbeddedUnseen(WorkbookPackage package) =>
        Any(package, "xl/vbaProject.bin")
        || package.Parts.Any(part => part.StartsWith("xl/charts/_rels/", StringComparison.OrdinalIgnoreCase) && Any(package, "xl/embeddings/"));

    static string[] Properties(WorkbookPackage package) =>
    [
        .. from entry in ((string Part, string Element, string Name)[])
           [
               ("docProps/core.xml", "creator", "作者"),
               ("docProps/core.xml", "lastModifiedBy", "最后保存者"),
               ("docProps/app.xml", "Company", "单位"),
               ("docProps/app.xml", "Manager", "经理"),
           ]
           where package.Elements(entry.Part, entry.Element).Any(element => !string.IsNullOrWhiteSpace(element.Value))
           select entry.Name,
    ];
}
