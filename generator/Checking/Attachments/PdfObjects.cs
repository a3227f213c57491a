using PublicitySite.Diagnostics;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Exceptions;
using UglyToad.PdfPig.Tokens;

namespace PublicitySite.Checking.Attachments;

/// <summary>
/// What a PDF holds beside the text of its pages: remarks, fields of forms, links, scripts, outlines, signatures, packed files.
/// All its objects are gone through, whether anything shows them or not, so that no kind of note is forgotten.
/// </summary>
sealed class PdfObjects(InnerFile file, PdfDocument pdf, FileContents contents)
{
    readonly PdfNotes notes = new(pdf.Structure, SourceLocation.OfFile(file.Path), contents);

    internal static void Read(InnerFile file, FileContents contents)
    {
        var location = SourceLocation.OfFile(file.Path);
        try
        {
            using var pdf = PdfDocument.Open(file.Bytes.ToArray(), new() { UseLenientParsing = true, SkipMissingFonts = true });
            new PdfObjects(file, pdf, contents).Read();
        }
        catch (PdfDocumentEncryptedException)
        {
            contents.Add(Unreadable.Encrypted, location);
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            // A damaged file makes the library throw whatever it stumbles over. What may be in it then, nobody can say.
            contents.Add(Unreadable.Damaged, location);
        }
    }

    void Read()
    {
        foreach (var reference in pdf.Structure.CrossReferenceTable.ObjectOffsets.Keys.OrderBy(key => key.ObjectNumber).ToArray())
            notes.Read(pdf.Structure.GetObject(reference));
        foreach (var bytes in notes.Texts.Select(Unpack))
            contents.Add(PdfNotes.Decode(bytes.Span), SourceLocation.OfFile(file.Path));
        foreach (var (name, stream) in notes.Files)
            file.Inside(new(name, Unpack(stream))).ReadInto(contents);
    }

    ReadOnlyMemory<byte> Unpack(StreamToken stream)
    {
        var bytes = stream.Decode(pdf.Structure.FilterProvider, pdf.Structure.TokenScanner);
        if (contents.Budget.TryTake(bytes.Length))
            return bytes;
        contents.Add(Unreadable.TooLarge, SourceLocation.OfFile(file.Path));
        return default;
    }
}
