using PublicitySite.Diagnostics;
using PublicitySite.Files;
using PublicitySite.Formats.Images;

namespace PublicitySite.Checking.Attachments;

/// <summary>A published file, or a file in it. What it is, its first bytes say: names may lie.</summary>
/// <param name="Path">With the archives and documents that it lies in: <c>a.zip/b.docx</c>.</param>
/// <param name="Bytes">The whole content.</param>
/// <param name="Depth">How many archives and documents it lies in.</param>
readonly record struct InnerFile(string Path, ReadOnlyMemory<byte> Bytes, int Depth)
{
    const int Deepest = 3;

    static ReadOnlySpan<byte> CompoundFile => [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    SourceLocation Location => SourceLocation.OfFile(Path);

    /// <summary>Everything that can be read in a file, and what can not.</summary>
    internal static FileContents Read(string path, ReadOnlyMemory<byte> bytes, PdfTools pdfTools)
    {
        var contents = new FileContents(pdfTools);
        new InnerFile(path, bytes, 0).ReadInto(contents);
        return contents;
    }

    internal void ReadInto(FileContents contents)
    {
        var bytes = Bytes.Span;
        if (bytes.StartsWith("PK\x03\x04"u8) || bytes.StartsWith("PK\x05\x06"u8))
            ReadZip(contents);
        else if (bytes.StartsWith("%PDF"u8))
            PdfFile.Read(this, contents);
        else if (bytes.StartsWith(CompoundFile))
            OldWorkbook.Read(this, contents);
        else if (PictureMetadata.IsPicture(bytes))
            Picture.Read(this, contents);
        else if (AttachedText.IsTextName(Path))
            AttachedText.Read(this, contents);
        else
            contents.Add(Unreadable.UnknownType, Location);
    }

    /// <summary>A file that lies in this one.</summary>
    internal InnerFile Inside(ZipPart part) => new($"{Path}/{part.Name}", part.Bytes, Depth + 1);

    void ReadZip(FileContents contents)
    {
        if (Depth > Deepest)
        {
            contents.Add(Unreadable.TooDeep, Location);
            return;
        }

        var zip = ZipContents.Read(Bytes, contents.Budget);
        if (zip.Fault != ZipFault.None)
            contents.Add(ReasonOf(zip.Fault), Location);
        else if (OfficeDocument.Open(zip) is { } office)
            office.Read(this, contents);
        else
            ReadArchive(zip, contents);
    }

    void ReadArchive(ZipContents zip, FileContents contents)
    {
        foreach (var remark in zip.Remarks)
            contents.Add(remark, Location);
        foreach (var part in zip.Entries)
        {
            contents.Add(part.Name, Location);
            if (!part.Name.EndsWith('/'))
                Inside(part).ReadInto(contents);
        }
    }

    static Unreadable ReasonOf(ZipFault fault) => fault switch
    {
        ZipFault.Encrypted => Unreadable.Encrypted,
        ZipFault.TooLarge => Unreadable.TooLarge,
        _ => Unreadable.Damaged,
    };
}
