using PublicitySite.Diagnostics;
using PublicitySite.Formats.Images;
using PublicitySite.Formats.Office.Legacy;
using PublicitySite.Formats.Office.Packaging;
using PublicitySite.Formats.Pdf;
using PublicitySite.Formats.Zip;

namespace PublicitySite.Checking.Attachments;

/// <summary>A published file, or a file in it. What it is, its first bytes say: names may lie.</summary>
/// <param name="Path">With the archives and documents that it lies in: <c>a.zip/b.docx</c>.</param>
/// <param name="Bytes">The whole content.</param>
/// <param name="Depth">How many archives and documents it lies in.</param>
readonly record struct InnerFile(string Path, ReadOnlyMemory<byte> Bytes, int Depth)
{
    const int Deepest = 3;

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
        if (ZipContents.IsZip(bytes))
            ReadZip(contents);
        else if (bytes.StartsWith("%PDF"u8))
            PdfFile.Read(this, contents);
        else if (CompoundStreams.IsCompound(bytes))
            OldWorkbook.Read(this, contents);
        else if (PictureMetadata.IsPicture(bytes))
            ReadPicture(contents);
        else if (AttachedText.IsTextName(Path))
            AttachedText.Read(this, contents);
        else
            contents.Add(Unreadable.UnknownType, Location);
    }

    /// <summary>A file that lies in this one.</summary>
    internal InnerFile Inside(string name, ReadOnlyMemory<byte> bytes) => new($"{Path}/{name}", bytes, Depth + 1);

    /// <summary>Pictures of the site itself come here without metadata; those in documents do not.</summary>
    void ReadPicture(FileContents contents)
    {
        if (PictureMetadata.Strip(Bytes) is not { } pixels)
        {
            contents.Add(Unreadable.Damaged, Location);
            return;
        }

        if (pixels.Length == Bytes.Length)
            return;
        if (PictureFacts.Read(Bytes) is not { } facts)
        {
            contents.Add(Unreadable.Damaged, Location);
            return;
        }

        if (facts.HasLocation)
            contents.Add(Trace.PictureLocation, Location);
        if (facts.NamesPerson)
            contents.Add(Trace.PictureAuthor, Location);
        foreach (var word in facts.Words)
            contents.Add(word, Location);
    }

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
        else if (OfficePackage.Open(zip) is { } office)
            OfficeDocument.Read(office, this, contents);
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
                Inside(part.Name, part.Bytes).ReadInto(contents);
        }
    }

    static Unreadable ReasonOf(ZipFault fault) => fault switch
    {
        ZipFault.Encrypted => Unreadable.Encrypted,
        ZipFault.TooLarge => Unreadable.TooLarge,
        ZipFault.None or ZipFault.Damaged => Unreadable.Damaged,
    };
}
