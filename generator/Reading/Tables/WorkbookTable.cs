using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using ExcelDataReader;
using ExcelDataReader.Exceptions;
using PublicitySite.Diagnostics;
using PublicitySite.Files;
using PublicitySite.Formats.Text;

namespace PublicitySite.Reading.Tables;

/// <summary>A workbook, xlsx or xls, to a table: the one visible worksheet that holds anything.</summary>
static class WorkbookTable
{
    // What a cell of General format shows at most.
    const string Digits = "0.###############";

    static readonly ExcelReaderConfiguration Configuration = Configure();

    internal static Table? Read(SourceFile file, DiagnosticBag diagnostics) =>
        Sheets(file, diagnostics) is { } sheets ? OnlyOne(file.Path, sheets, diagnostics) : null;

    /// <summary>All worksheets that hold anything, hidden ones too; null where the file cannot be read.</summary>
    internal static ImmutableArray<Table>? Sheets(SourceFile file, DiagnosticBag diagnostics)
    {
        try
        {
            if (IsTooLarge(file))
            {
                diagnostics.Add(HiddenDiagnostics.TooLarge(file.Path));
                return null;
            }

            using var stream = new MemoryStream(file.Bytes.ToArray(), writable: false);
            using var reader = ExcelReaderFactory.CreateReader(stream, Configuration);
            return [.. Sheets(file.Path, reader, diagnostics)];
        }
        catch (InvalidPasswordException)
        {
            diagnostics.Add(TableDiagnostics.Protected(file.Path));
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            // A damaged workbook makes the library throw whatever its zip, XML or record reader stumbles over.
            diagnostics.Add(IsEncrypted(file) ? TableDiagnostics.Protected(file.Path) : TableDiagnostics.UnreadableWorkbook(file.Path));
        }

        return null;
    }

    // The library asks for code pages by number. Workbooks of before 1997 name the machine's; ours were written in Chinese.
    static ExcelReaderConfiguration Configure()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        return new ExcelReaderConfiguration { FallbackEncoding = Encoding.GetEncoding("GB18030") };
    }

    // An xlsx with a password is a stream of this name in a file of the old kind; not every way to encrypt it is known to the library.
    static bool IsEncrypted(SourceFile file) =>
        file.Bytes.Span.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0]) && file.Bytes.Span.IndexOf(Encoding.Unicode.GetBytes("EncryptedPackage")) >= 0;

    static bool IsTooLarge(SourceFile file)
    {
        if (!WorkbookPackage.Is(file.Bytes))
        {
            return false;
        }

        using var package = WorkbookPackage.Open(file.Bytes);
        return package.IsTooLarge() || SheetExtent.IsTooLarge(package);
    }

    static Table OnlyOne(string file, ImmutableArray<Table> sheets, DiagnosticBag diagnostics)
    {
        ImmutableArray<Table> visible = [.. sheets.Where(sheet => !sheet.IsHidden)];
        if (visible.Length > 1)
        {
            diagnostics.Add(TableDiagnostics.SeveralSheets(file, visible.Select(sheet => sheet.Sheet ?? "")));
        }

        var list = visible.FirstOrDefault() ?? new Table { File = file, Rows = [] };
        return list with { Others = sheets.Remove(list) };
    }

    static IEnumerable<Table> Sheets(string file, IExcelDataReader reader, DiagnosticBag diagnostics)
    {
        do
        {
            var isHidden = reader.VisibleState != "visible";
            if (Sheet(file, reader, isHidden ? new DiagnosticBag() : diagnostics) is { Rows: not [] } sheet)
            {
                yield return sheet with { IsHidden = isHidden };
            }
        }
        while (reader.NextResult());
    }

    static Table Sheet(string file, IExcelDataReader reader, DiagnosticBag diagnostics)
    {
        var rows = ImmutableArray.CreateBuilder<TableRow>();
        while (reader.Read())
        {
            var row = new TableRow([.. Enumerable.Range(0, reader.FieldCount).Select(column => Cell(reader, column))]);
            if (!row.Cells.Any(cell => cell.Text.Length > 0))
            {
                continue;
            }

            rows.Add(row);
            diagnostics.AddRange(Damaged(file, reader.Name, row));
            if (IsOld(reader) && reader.RowHeight == 0)
            {
                diagnostics.Add(TableDiagnostics.HiddenRow(SourceLocation.InSheet(file, reader.Name, $"A{reader.Depth + 1}")));
            }
        }

        return new Table
        {
            File = file,
            Sheet = reader.Name,
            Rows = rows.DrainToImmutable(),
            HiddenColumns = IsOld(reader) ? [.. HiddenColumns(reader)] : [],
            Merged = [.. from block in reader.MergeCells ?? [] select new MergedCells(block.FromRow + 1, block.ToRow + 1, block.FromColumn + 1, block.ToColumn + 1)],
        };
    }

    // What is hidden in an xlsx is read from its parts: the library knows it only as some programs write it.
    static bool IsOld(IExcelDataReader reader) => reader.GetType().Name.Contains("Binary", StringComparison.Ordinal);

    static IEnumerable<int> HiddenColumns(IExcelDataReader reader) =>
        Enumerable.Range(1, reader.FieldCount).Where(column => reader.GetColumnWidth(column - 1) == 0);

    static IEnumerable<Diagnostic> Damaged(string file, string sheet, TableRow row) =>
        from cell in row.Cells
        let at = TextDecoding.FirstDamaged(cell.Text)
        where at >= 0
        select TextDiagnostics.DamagedCharacter(new Table { File = file, Sheet = sheet, Rows = [] }.PlaceOf(cell), cell.Text[at]);

    static TableCell Cell(IExcelDataReader reader, int column) =>
        new(Text(reader.GetValue(column)).Trim(), reader.Depth + 1, column + 1);

    static string Text(object? value) => value switch
    {
        null => "",
        string text => text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n'),
        DateTime { TimeOfDay.Ticks: 0 } date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        DateTime date => date.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture),
        double number => number.ToString(Digits, CultureInfo.InvariantCulture),
        bool flag => flag ? "TRUE" : "FALSE",
        IFormattable other => other.ToString(null, CultureInfo.InvariantCulture),
        _ => "",
    };
}
