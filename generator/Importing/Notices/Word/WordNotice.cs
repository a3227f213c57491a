using PublicitySite.Diagnostics;
using PublicitySite.Formats.Office.Packaging;
using PublicitySite.Formats.Office.Word;
using PublicitySite.Formats.Zip;

namespace PublicitySite.Importing.Notices.Word;

/// <summary>A docx as one tree of blocks.</summary>
static class WordNotice
{
    /// <param name="name">Of the file, for findings.</param>
    /// <param name="bytes">The file.</param>
    internal static Result<ImportedDocument> Read(string name, ReadOnlyMemory<byte> bytes)
    {
        var zip = ZipContents.Read(bytes, new());
        if (zip.Fault == ZipFault.None && OfficePackage.Open(zip)?.Find("word/document.xml") is null)
            return new(null, [ImportNoticeDiagnostics.UnknownType(name)]);
        return zip.Fault == ZipFault.None && WordFile.Read(bytes, main => new WordBody(main).Read()) is { } document
            ? new(document, [])
            : new(null, [ImportNoticeDiagnostics.Damaged(name)]);
    }
}
