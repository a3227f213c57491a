using System.Xml;
using PublicitySite.Cleaning.Office;
using PublicitySite.Diagnostics;
using PublicitySite.Files;

namespace PublicitySite.Checking.Attachments;

/// <summary>
/// A docx or xlsx. All its parts are read, whatever their names: what a part is, its outermost element says. What is not XML is
/// a file of its own.
/// </summary>
sealed class OfficeDocument
{
    readonly ZipContents zip;

    OfficeDocument(ZipContents zip) => this.zip = zip;

    /// <summary>Null for any other zip.</summary>
    internal static OfficeDocument? Open(ZipContents zip) =>
        zip.Entries.Any(part => part.Name == "[Content_Types].xml")
        && zip.Entries.Any(part => part.Name is "word/document.xml" or "xl/workbook.xml")
            ? new(zip)
            : null;

    internal void Read(InnerFile file, FileContents contents)
    {
        try
        {
            var workbook = Workbook.Open(zip);
            var styles = HiddenTextStyles.Read(zip.Entries.FirstOrDefault(part => part.Name == "word/styles.xml") is { } own ? OfficeXml.Tree(own) : null);
            foreach (var part in zip.Entries.Where(part => !part.Name.EndsWith('/')))
            {
                if (IsXml(part))
                    ReadXml(part, workbook, styles, file, contents);
                else
                    ReadBinary(part, file, contents);
            }

            workbook.ReadUnused(file.Path, contents);
        }
        catch (Exception fault) when (fault is XmlException or FormatException or OverflowException or InvalidOperationException)
        {
            contents.Add(Unreadable.Damaged, SourceLocation.OfFile(file.Path));
        }
    }

    static bool IsXml(ZipPart part) => Path.GetExtension(part.Name).ToLowerInvariant() is ".xml" or ".rels" or ".vml";

    static void ReadXml(ZipPart part, Workbook workbook, HiddenTextStyles styles, InnerFile file, FileContents contents)
    {
        if (workbook.SheetOf(part.Name) is { } sheet)
        {
            WorksheetPart.Read(part, sheet, workbook, file.Path, contents);
            return;
        }

        var root = OfficeXml.Root(part);
        var location = SourceLocation.OfFile(file.Path);
        if (PartTraces.Of(root) is { } trace && OfficeXml.HasContent(part))
            contents.Add(trace, location);
        if (part.Name.StartsWith("customXml/item", StringComparison.Ordinal) && OfficeXml.HasText(part))
            contents.Add(Trace.HiddenData, location);
        if (root is "Properties" or "coreProperties" or "workbook" && OfficeXml.NamesPeople(part))
            contents.Add(Trace.Properties, location);
        if (root == "Relationships" && OfficeXml.LeadsOutside(part))
            contents.Add(Trace.ExternalLinks, location);
        if (root != "sst")
            WordPart.Read(part, styles, part.Name == "word/document.xml" ? file.Path : $"{file.Path}/{part.Name}", contents);
    }

    static void ReadBinary(ZipPart part, InnerFile file, FileContents contents)
    {
        var name = part.Name.ToLowerInvariant();
        if (name.StartsWith("docprops/", StringComparison.Ordinal))
            contents.Add(Trace.Properties, SourceLocation.OfFile(file.Path));
        else if (name.Contains("vbaproject", StringComparison.Ordinal) || name.Contains("vbadata", StringComparison.Ordinal))
            contents.Add(Trace.Macros, SourceLocation.OfFile(file.Path));
        else if (name.Contains("/model/", StringComparison.Ordinal))
            contents.Add(Trace.HiddenData, SourceLocation.OfFile(file.Path));
        else if (!name.Contains("/printersettings/", StringComparison.Ordinal) && Path.GetExtension(name) is not (".odttf" or ".fntdata"))
            ReadFile(part, name, file, contents);
    }

    /// <summary>Pictures are shown, but what is embedded can be opened with all that is not shown of it.</summary>
    static void ReadFile(ZipPart part, string name, InnerFile file, FileContents contents)
    {
        if (name.Contains("/embeddings/", StringComparison.Ordinal) || name.Contains("/activex/", StringComparison.Ordinal))
            contents.Add(Trace.EmbeddedFiles, SourceLocation.OfFile(file.Path));
        file.Inside(part).ReadInto(contents);
    }
}
