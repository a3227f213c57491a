using System.Collections.Immutable;
using System.Xml;
using System.Xml.Linq;
using PublicitySite.Diagnostics;
using PublicitySite.Formats.Office.Packaging;
using PublicitySite.Formats.Office.Workbooks;

namespace PublicitySite.Reading.Tables;

/// <summary>
/// What an xlsx carries besides the cells that are seen: comments, embedded files, links to other workbooks, cached data.
/// Official lists have leaked by every one of these.
/// </summary>
static class WorkbookParts
{
    /// <summary>An xls is no package of parts: of what it carries only hidden rows, columns and worksheets are known.</summary>
    internal static WorkbookDiagnostics Check(string file, Spreadsheet spreadsheet)
    {
        try
        {
            return spreadsheet.Parts is { } workbook
                ? new(
                    [.. workbook.Sheets.SelectMany(sheet => FailedFormulas(file, sheet))],
                    [.. workbook.Sheets.SelectMany(sheet => OfSheet(file, sheet)), .. OfWorkbook(SourceLocation.OfFile(file), workbook)])
                : new([], []);
        }
        catch (XmlException)
        {
            return new([], [TableDiagnostics.UnreadableWorkbook(file)]);
        }
    }

    static IEnumerable<Diagnostic> FailedFormulas(string file, Worksheet sheet) =>
        from cell in sheet.Cells
        where cell.HoldsSomething && (cell.IsError || cell.Value is null)
        select TableDiagnostics.FailedFormula(SourceLocation.InSheet(file, sheet.Name, cell.Address), cell.Value ?? "");

    static IEnumerable<Diagnostic> OfSheet(string file, Worksheet sheet) =>
    [
        .. sheet.Cells
            .Where(cell => cell.HoldsSomething)
            .SelectMany(cell => OfCell(SourceLocation.InSheet(file, sheet.Name, cell.Address), cell)),
        .. sheet.CommentedCells.Select(cell => HiddenDiagnostics.Comment(SourceLocation.InSheet(file, sheet.Name, cell))),
        .. sheet.HasEmbeddedFiles
            ? [HiddenDiagnostics.Embedded(new SourceLocation { File = file, Sheet = sheet.Name }, sheet.Name)]
            : Array.Empty<Diagnostic>(),
    ];

    static IEnumerable<Diagnostic> OfCell(SourceLocation location, SheetCell cell)
    {
        if (cell.Formula is { } formula && OtherWorkbooks.AreNamedIn(formula))
            yield return HiddenDiagnostics.FormulaOutside(location);
        if (cell.IsUnseen)
            yield return HiddenDiagnostics.Unseen(location);
    }

    static IEnumerable<Diagnostic> OfWorkbook(SourceLocation location, Workbook workbook)
    {
        var package = workbook.Package;
        var targets = package.RelationshipsOf(Workbook.MainPart).Where(link => link.Kind == "externalLink")
            .SelectMany(link => package.RelationshipsOf(link.Target)).Where(link => link.IsExternal);
        return
        [
            .. targets.Select(target => HiddenDiagnostics.LinkOutside(location, OtherWorkbooks.FileName(target.Target))),
            .. Elements(package, Workbook.MainPart, "definedName").Where(name => OtherWorkbooks.AreNamedIn(name.Value))
                .Select(name => HiddenDiagnostics.NameOutside(location, name.Attribute("name")?.Value ?? "")),
            .. Any(package, "xl/connections.xml") ? [HiddenDiagnostics.Connection(location)] : Array.Empty<Diagnostic>(),
            .. Any(package, "xl/pivotCache/") ? [HiddenDiagnostics.PivotCache(location)] : Array.Empty<Diagnostic>(),
            .. IsEmbeddedUnseen(package) ? [HiddenDiagnostics.Embedded(location, null)] : Array.Empty<Diagnostic>(),
            .. Properties(package) is [_, ..] names ? [HiddenDiagnostics.Properties(location, names)] : Array.Empty<Diagnostic>(),
        ];
    }

    static IEnumerable<XElement> Elements(OfficePackage package, string part, string name) => package.Find(part)?.Elements(name) ?? [];

    static bool Any(OfficePackage package, string beginning) =>
        package.Parts.Any(part => part.Name.StartsWith(beginning, StringComparison.OrdinalIgnoreCase));

    // Macros, and files in charts: no worksheet names them.
    static bool IsEmbeddedUnseen(OfficePackage package) =>
        Any(package, "xl/vbaProject.bin") || (Any(package, "xl/charts/_rels/") && Any(package, "xl/embeddings/"));

    static string[] Properties(OfficePackage package) =>
    [
        .. from entry in ((string Part, string Element, string Name)[])
           [
               ("docProps/core.xml", "creator", "作者"),
               ("docProps/core.xml", "lastModifiedBy", "最后保存者"),
               ("docProps/app.xml", "Company", "单位"),
               ("docProps/app.xml", "Manager", "经理"),
           ]
           where Elements(package, entry.Part, entry.Element).Any(element => !string.IsNullOrWhiteSpace(element.Value))
           select entry.Name,
    ];
}

/// <summary>What is wrong with a workbook besides its table, but for hidden rows, columns and worksheets.</summary>
/// <param name="OfCells">Formulas that failed or were never computed.</param>
/// <param name="Unseen">What nobody sees.</param>
sealed record WorkbookDiagnostics(ImmutableArray<Diagnostic> OfCells, ImmutableArray<Diagnostic> Unseen);
