using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using ExcelDataReader;
using ExcelDataReader.Exceptions;
using PublicitySite.Formats.Office.Legacy;
using PublicitySite.Formats.Office.Packaging;
using PublicitySite.Formats.Zip;

namespace PublicitySite.Formats.Office.Workbooks;

/// <summary>The worksheets of an xlsx or xls with their cells as texts, dates and all, hidden ones too.</summary>
/// <param name="Sheets">In their order; empty where there is a fault.</param>
/// <param name="Parts">What else an xlsx says; null for an xls.</param>
/// <param name="Fault">Why it could not be read.</param>
sealed record Spreadsheet(ImmutableArray<SpreadsheetSheet> Sheets, Workbook? Parts, SpreadsheetFault Fault)
{
    /// <summary>In cells. A million rows of the width of a list: the library goes through them one by one.</summary>
    const long LargestSheet = 20_000_000;

    // What a cell of General format shows at most.
    const string Digits = "0.###############";

    static readonly ExcelReaderConfiguration Configuration = Configure();

    internal static Spreadsheet Read(ReadOnlyMemory<byte> bytes)
    {
        try
        {
            return ZipContents.IsZip(bytes.Span) ? ReadPackage(bytes) : new(Read(bytes, _ => null), null, SpreadsheetFault.None);
        }
        catch (InvalidPasswordException)
        {
            return Faulty(SpreadsheetFault.Protected);
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            // A damaged workbook makes the library throw whatever its zip, XML or record reader stumbles over.
            return Faulty(CompoundStreams.IsEncryptedPackage(bytes.Span) ? SpreadsheetFault.Protected : SpreadsheetFault.Damaged);
        }
    }

    static Spreadsheet ReadPackage(ReadOnlyMemory<byte> bytes)
    {
        var zip = ZipContents.Read(bytes, new());
        if (zip.Fault == ZipFault.TooLarge)
            return Faulty(SpreadsheetFault.TooLarge);
        if (OfficePackage.Open(zip) is not { } package || Workbook.Open(package) is not { } workbook)
            return Faulty(SpreadsheetFault.Damaged);
        var layouts = workbook.Sheets
            .DistinctBy(sheet => sheet.Name)
            .ToDictionary(sheet => sheet.Name, sheet => sheet.Layout, StringComparer.Ordinal);
        return layouts.Values.Any(layout => layout.Extent > LargestSheet)
            ? Faulty(SpreadsheetFault.TooLarge)
            : new(Read(bytes, layouts.GetValueOrDefault), workbook, SpreadsheetFault.None);
    }

    static Spreadsheet Faulty(SpreadsheetFault fault) => new([], null, fault);

    // The library asks for code pages by number. Workbooks of before 1997 name the machine's; ours were written in Chinese.
    static ExcelReaderConfiguration Configure()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        return new ExcelReaderConfiguration { FallbackEncoding = Encoding.GetEncoding("GB18030") };
    }

    /// <param name="bytes">The file.</param>
    /// <param name="layoutOf">What is hidden in a worksheet; null for an xls, of which the library knows it.</param>
    static ImmutableArray<SpreadsheetSheet> Read(ReadOnlyMemory<byte> bytes, Func<string, SheetLayout?> layoutOf)
    {
        using var reader = ExcelReaderFactory.CreateReader(new MemoryStream(bytes.ToArray(), writable: false), Configuration);
        var sheets = ImmutableArray.CreateBuilder<SpreadsheetSheet>();
        do
            sheets.Add(Sheet(reader, layoutOf(reader.Name)));
        while (reader.NextResult());
        return sheets.DrainToImmutable();
    }

    static SpreadsheetSheet Sheet(IExcelDataReader reader, SheetLayout? layout)
    {
        var rows = ImmutableArray.CreateBuilder<SpreadsheetRow>();
        while (reader.Read())
        {
            var number = reader.Depth + 1;
            var row = new SpreadsheetRow(
                number,
                layout?.HiddenRows.Contains(number) ?? SheetLayout.IsHiddenSize(reader.RowHeight),
                [.. Enumerable.Range(0, reader.FieldCount).Select(column => Cell(reader, column))]);
            if (row.Cells.Any(cell => !string.IsNullOrWhiteSpace(cell.Text)))
                rows.Add(row);
        }

        return new()
        {
            Name = reader.Name,
            IsHidden = SheetLayout.IsHiddenSheet(reader.VisibleState),
            Rows = rows.DrainToImmutable(),
            HiddenColumns = [.. Enumerable.Range(1, reader.FieldCount)
                .Where(column => layout?.HidesColumn(column) ?? SheetLayout.IsHiddenSize(reader.GetColumnWidth(column - 1)))],
            Merged = [.. from block in reader.MergeCells ?? []
                         select new CellRange(block.FromRow + 1, block.FromColumn + 1, block.ToRow + 1, block.ToColumn + 1)],
        };
    }

    static SpreadsheetCell Cell(IExcelDataReader reader, int column) =>
        new(Text(reader.GetValue(column)), UnseenStyles.IsBlank(reader.GetNumberFormatString(column)));

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

/// <summary>A worksheet of a spreadsheet.</summary>
sealed record SpreadsheetSheet
{
    /// <summary>As on its tab.</summary>
    internal required string Name { get; init; }

    /// <summary>The whole worksheet is.</summary>
    internal required bool IsHidden { get; init; }

    /// <summary>Those that hold anything.</summary>
    internal required ImmutableArray<SpreadsheetRow> Rows { get; init; }

    /// <summary>Columns that nobody sees, from 1.</summary>
    internal required ImmutableArray<int> HiddenColumns { get; init; }

    /// <summary>Cells that are shown as one; the text stands in the first of them.</summary>
    internal required ImmutableArray<CellRange> Merged { get; init; }
}

/// <summary>A row with a cell for every column of the worksheet.</summary>
/// <param name="Number">From 1.</param>
/// <param name="IsHidden">Nobody sees it.</param>
/// <param name="Cells">From the first column on.</param>
sealed record SpreadsheetRow(int Number, bool IsHidden, ImmutableArray<SpreadsheetCell> Cells);

/// <summary>A cell.</summary>
/// <param name="Text">As it is shown, blanks and all; empty where there is nothing.</param>
/// <param name="IsBlanked">Its number format shows nothing.</param>
readonly record struct SpreadsheetCell(string Text, bool IsBlanked);

/// <summary>Why a spreadsheet could not be read.</summary>
enum SpreadsheetFault
{
    None,
    Damaged,

    /// <summary>It asks for a password.</summary>
    Protected,

    /// <summary>Unpacked, or in cells.</summary>
    TooLarge,
}
