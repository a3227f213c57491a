using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using PublicitySite.Diagnostics;
using PublicitySite.Formats.Zip;

namespace PublicitySite.Importing.Notices.Word;

/// <summary>A docx as one tree of blocks.</summary>
static class WordNotice
{
    /// <param name="name">Of the file, for findings.</param>
    /// <param name="bytes">The file.</param>
    internal static Result<BroughtDocument> Read(string name, ReadOnlyMemory<byte> bytes)
    {
        var zip = ZipContents.Read(bytes, new());
        if (zip.Fault != ZipFault.None)
            return new(null, [ImportNoticeDiagnostics.Damaged(name)]);
        if (!zip.Entries.Any(part => part.Name == "word/document.xml"))
            return new(null, [ImportNoticeDiagnostics.UnknownType(name)]);
        try
        {
            using var document = WordprocessingDocument.Open(new MemoryStream(bytes.ToArray()), isEditable: false, new OpenSettings { AutoSave = false });
            return document.MainDocumentPart is { Document.Body: not null } main
                ? new(new WordBody(main).Read(), [])
                : new(null, [ImportNoticeDiagnostics.Damaged(name)]);
        }
        catch (Exception fault) when (IsOfTheFile(fault))
        {
            return new(null, [ImportNoticeDiagnostics.Damaged(name)]);
        }
    }

    /// <summary>The ways in which the library says that a file is not what it seems.</summary>
    internal static bool IsOfTheFile(Exception fault) =>
        fault is OpenXmlPackageException or XmlException or IOException or InvalidDataException or FormatException or UriFormatException or InvalidOperationException or ArgumentException;
}
