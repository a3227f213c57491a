using System.Globalization;
using System.Text;
using ExcelDataReader;
using ExcelDataReader.Exceptions;
using PublicitySite.Diagnostics;
using PublicitySite.Files;

namespace PublicitySite.Checking.Attachments;

/// <summary>
/// The files of Office before 2007. Of them a workbook can be read; documents cannot, and what is encrypted looks the same from
/// outside.
/// </summary>
static class OldWorkbook
{
    // As UTF-16 in the table of contents of the file.
    static readonly byte[] EncryptedPackage = Encoding.Unicode.GetBytes("EncryptedPackage");

    static readonly byte[][] Workbook = [Encoding.Unicode.GetBytes("Workbook"), Encoding.Unicode.GetBytes("Book\0")];

    internal static void Read(InnerFile file, FileContents contents)
    {
        var location = SourceLocation.OfFile(file.Path);
        if (file.Bytes.Span.IndexOf(EncryptedPackage) >= 0)
            contents.Add(Unreadable.Encrypted, location);
        else if (!Workbook.Any(name => file.Bytes.Span.IndexOf(name) >= 0))
            contents.Add(Unreadable.UnknownType, location);
        else
            ReadAll(file, contents);
        if (OldProperties.NamePeople(file.Bytes.Span))
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
            if (TraceOf(name) is { } trace)
                contents.Add(trace, location);
            else if (name is "Workbook" or "Book")
                OldRecords.Read(content, location, contents);
        }
    }

    /// <summary>What a stream or a folder of streams is, by its name.</summary>
    static Trace? TraceOf(string name) => name switch
    {
        "_VBA_PROJECT_CUR" or "_VBA_PROJECT" or "VBA" => Trace.Macros,
        "_SX_DB_CUR" or "_SX_DB" or "XML" or "MsoDataStore" => Trace.HiddenData,
        "Revision Log" or "User Names" => Trace.TrackedChanges,
        "Ctls" or "\u0001Ole10Native" => Trace.EmbeddedFiles,
        _ when name.StartsWith("MBD", StringComparison.Ordinal) => Trace.EmbeddedFiles,
        _ when name.StartsWith("LNK", StringComparison.Ordinal) => Trace.ExternalLinks,
        _ => null,
    };

    static void ReadWorkbook(InnerFile file, FileContents contents)
    {
        try
        {
            Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
            using var stream = new MemoryStream(file.Bytes.ToArray(), writable: false);
            using var reader = ExcelReaderFactory.CreateReader(stream, new() { FallbackEncoding = Encoding.GetEncoding("GB18030") });
            do
            {
                ReadSheet(reader, file.Path, contents);
            }
            while (reader.NextResult());
        }
        catch (InvalidPasswordException)
        {
            contents.Add(Unreadable.Encrypted, SourceLocation.OfFile(file.Path));
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            // A damaged workbook makes the library throw whatever its record reader stumbles over.
            contents.Add(Unreadable.Damaged, SourceLocation.OfFile(file.Path));
        }
    }

    static void ReadSheet(IExcelDataReader reader, string path, FileContents contents)
    {
        var sheet = new SheetText(path, reader.Name, contents);
        if (reader.VisibleState != "visible")
            sheet.Hidden();
        while (reader.Read())
        {
            sheet.Row(reader.Depth + 1, hidden: reader.RowHeight == 0);
            for (var column = 0; column < reader.FieldCount; column++)
                sheet.Cell(
                    column + 1,
                    Text(reader.GetValue(column)),
                    hidden: reader.GetColumnWidth(column) == 0,
                    unseen: UnseenStyles.IsBlank(reader.GetNumberFormatString(column)));
        }

        sheet.End();
    }

    static string Text(object? value) => value switch
    {
        null => "",
        string text => text,
        double number => number.ToString("0.##########", CultureInfo.InvariantCulture),
        DateTime date => date.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture),
        IFormattable other => other.ToString(null, CultureInfo.InvariantCulture),
        _ => "",
    };
}
