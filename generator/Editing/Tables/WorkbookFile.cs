using System.Globalization;
using System.IO.Compression;
using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace PublicitySite.Editing.Tables;

/// <summary>An xlsx that is opened, changed in one worksheet and closed. The same change gives the same bytes, whatever the time.</summary>
static class WorkbookFile
{
    static readonly DateTimeOffset NoTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <param name="workbook">The file.</param>
    /// <param name="sheet">Name of the worksheet.</param>
    /// <param name="change">Changes its rows and returns what was there before, null where nothing was changed.</param>
    /// <returns>Null where nothing was changed, or where the file cannot be opened to be changed.</returns>
    internal static ReadOnlyMemory<byte>? Change(ReadOnlyMemory<byte> workbook, string sheet, Func<SheetData, OpenXmlElement?> change)
    {
        using var stream = new MemoryStream();
        stream.Write(workbook.Span);
        try
        {
            // Parts that are only looked at are not written again.
            using (var document = SpreadsheetDocument.Open(stream, isEditable: true, new OpenSettings { AutoSave = false }))
            {
                if (SheetOf(document.WorkbookPart, sheet) is not { } worksheet
                    || worksheet.GetFirstChild<SheetData>() is not { } data
                    || change(data) is not { } before)
                    return null;
                worksheet.Save();
                ForgetTexts(document.WorkbookPart, before);
            }

            return WithTimesOf(workbook, stream);
        }
        catch (Exception fault) when (fault is OpenXmlPackageException or FileFormatException or InvalidDataException or XmlException)
        {
            return null;
        }
    }

    static Worksheet? SheetOf(WorkbookPart? book, string name) =>
        book?.Workbook?.Descendants<Sheet>().FirstOrDefault(sheet => sheet.Name?.Value == name)?.Id?.Value is { } id
        && book.GetPartById(id) is WorksheetPart part ? part.Worksheet : null;

    /// <summary>Texts of cells are kept in a table of their own: what is gone from the cells must not stay in it.</summary>
    static void ForgetTexts(WorkbookPart? book, OpenXmlElement before)
    {
        if (book?.SharedStringTablePart?.SharedStringTable is not { } table)
            return;
        var used = book.WorksheetParts.SelectMany(part => TextsOf(part.Worksheet)).ToHashSet();
        foreach (var index in TextsOf(before).Where(index => !used.Contains(index)))
        {
            var item = table.Elements<SharedStringItem>().ElementAtOrDefault(index);
            item?.RemoveAllChildren();
            item?.AppendChild(new Text(""));
        }

        table.Save();
    }

    static IEnumerable<int> TextsOf(OpenXmlElement? element) =>
        from cell in element is Cell one ? [one] : element?.Descendants<Cell>() ?? []
        where cell.DataType?.Value == CellValues.SharedString
        let index = int.TryParse(cell.CellValue?.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : -1
        where index >= 0
        select index;

    /// <summary>Each part with the time that it had.</summary>
    static ReadOnlyMemory<byte> WithTimesOf(ReadOnlyMemory<byte> workbook, MemoryStream changed)
    {
        using var before = new ZipArchive(new MemoryStream(workbook.ToArray(), writable: false));
        using (var after = new ZipArchive(changed, ZipArchiveMode.Update, leaveOpen: true))
        {
            foreach (var entry in after.Entries)
                entry.LastWriteTime = before.GetEntry(entry.FullName)?.LastWriteTime ?? NoTime;
        }

        return changed.ToArray();
    }
}
