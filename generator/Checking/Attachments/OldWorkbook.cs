using System.Text;
using PublicitySite.Diagnostics;
using PublicitySite.Formats.Office.Legacy;
using PublicitySite.Formats.Office.Workbooks;

namespace PublicitySite.Checking.Attachments;

/// <summary>
/// The files of Office before 2007. Of them a workbook can be read; documents cannot, and what is encrypted looks the same from
/// outside.
/// </summary>
static class OldWorkbook
{
    static readonly byte[][] Workbook = [Encoding.Unicode.GetBytes("Workbook"), Encoding.Unicode.GetBytes("Book\0")];

    internal static void Read(InnerFile file, FileContents contents)
    {
        var location = SourceLocation.OfFile(file.Path);
        if (CompoundStreams.IsEncryptedPackage(file.Bytes.Span))
            contents.Add(Unreadable.Encrypted, location);
        else if (!Workbook.Any(name => file.Bytes.Span.IndexOf(name) >= 0))
            contents.Add(Unreadable.UnknownType, location);
        else
            ReadAll(file, contents);
        if (LegacyProperties.NamePeople(file.Bytes.Span))
            contents.Add(Trace.Properties, location);
    }

    static void ReadAll(InnerFile file, FileContents contents)
    {
        ReadWorkbook(file, contents);
        var location = SourceLocation.OfFile(file.Path);
        if (CompoundStreams.Read(file.Bytes) is not { } streams)
        {
            contents.Add(Unreadable.Damaged, location);
            return;
        }

        foreach (var (name, content) in streams)
        {
            if (OfficeDocument.TraceOf(CompoundStreams.KindOf(name)) is { } trace)
                contents.Add(trace, location);
            else if (name is "Workbook" or "Book")
                ReadRecords(LegacyRecords.Read(content), location, contents);
        }
    }

    static void ReadRecords(LegacyRecords records, SourceLocation location, FileContents contents)
    {
        if (records.IsEncrypted)
            contents.Add(Unreadable.Encrypted, location);
        if (records.HasComments)
            contents.Add(Trace.Comments, location);
        if (records.LeadsOutside)
            contents.Add(Trace.ExternalLinks, location);
        if (records.NamesPeople)
            contents.Add(Trace.Properties, location);
        foreach (var word in records.Words)
            contents.Add(word, location);
    }

    static void ReadWorkbook(InnerFile file, FileContents contents)
    {
        var spreadsheet = Spreadsheet.Read(file.Bytes);
        foreach (var sheet in spreadsheet.Sheets)
            SheetText.Read(sheet, file.Path, contents);
        if (spreadsheet.Fault != SpreadsheetFault.None)
            contents.Add(
                spreadsheet.Fault == SpreadsheetFault.Protected ? Unreadable.Encrypted : Unreadable.Damaged,
                SourceLocation.OfFile(file.Path));
    }
}
