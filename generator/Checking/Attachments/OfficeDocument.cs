using System.Xml;
using PublicitySite.Diagnostics;
using PublicitySite.Formats.Office.Packaging;
using PublicitySite.Formats.Office.Word;
using PublicitySite.Formats.Office.Workbooks;

namespace PublicitySite.Checking.Attachments;

/// <summary>
/// A docx or xlsx. All its parts are read, whatever their names: what a part is, its outermost element says. What is not XML is
/// a file of its own.
/// </summary>
sealed class OfficeDocument(OfficePackage package, InnerFile file, FileContents contents)
{
    readonly SourceLocation location = SourceLocation.OfFile(file.Path);

    internal static void Read(OfficePackage package, InnerFile file, FileContents contents)
    {
        try
        {
            new OfficeDocument(package, file, contents).Read();
        }
        catch (Exception fault) when (fault is XmlException or FormatException or OverflowException or InvalidOperationException)
        {
            contents.Add(Unreadable.Damaged, SourceLocation.OfFile(file.Path));
        }
    }

    void Read()
    {
        var workbook = Workbook.Open(package);
        var used = new HashSet<int>();
        var visibility = TextVisibility.Read(package.Find("word/styles.xml")?.Xml);
        foreach (var part in package.Parts)
        {
            if (workbook?.Sheets.FirstOrDefault(sheet => sheet.Part == part) is { } sheet)
                used.UnionWith(SheetText.Read(sheet, file.Path, contents));
            else if (part.IsXml)
                ReadXml(part, visibility);
            else
                ReadBinary(part);
        }

        // Texts of cells that are deleted or were never shown stay in the table when a program does not clear it.
        foreach (var (number, text) in workbook?.SharedTexts.Index().Where(entry => !used.Contains(entry.Index)) ?? [])
            contents.Add(text, SourceLocation.At($"{file.Path}/xl/sharedStrings.xml", number + 1, 0));
    }

    void ReadXml(OfficePart part, TextVisibility visibility)
    {
        if (TraceOf(PartKinds.Of(part)) is { } trace && HoldsAny(part, XmlNodeType.Element))
            contents.Add(trace, location);
        if (part.Name.StartsWith("customXml/item", StringComparison.Ordinal) && HoldsAny(part, XmlNodeType.Text))
            contents.Add(Trace.HiddenData, location);
        var root = part.Root;
        if (root is "Properties" or "coreProperties" or "workbook" && NamesPeople(part))
            contents.Add(Trace.Properties, location);
        if (root == "Relationships" && part.Elements("Relationship").Any(element => Relationship.Parse("", element).IsFetched))
            contents.Add(Trace.ExternalLinks, location);
        if (root != "sst")
            WordPart.Read(part, visibility, part.Name == "word/document.xml" ? file.Path : $"{file.Path}/{part.Name}", contents);
    }

    /// <summary>Pictures are shown, but what is embedded can be opened with all that is not shown of it.</summary>
    void ReadBinary(OfficePart part)
    {
        var kind = PartKinds.Of(part);
        if ((kind == PartKind.Properties ? Trace.Properties : TraceOf(kind)) is { } trace)
            contents.Add(trace, location);
        if (kind is not (PartKind.Properties or PartKind.Macros or PartKind.DataModel or PartKind.PrinterSettings)
            && Path.GetExtension(part.Name).ToLowerInvariant() is not (".odttf" or ".fntdata"))
            file.Inside(part.Name, part.Bytes).ReadInto(contents);
    }

    /// <summary>The parts that are traces by being there, if they hold anything.</summary>
    internal static Trace? TraceOf(PartKind kind) => kind switch
    {
        PartKind.Comments => Trace.Comments,
        PartKind.Changes => Trace.TrackedChanges,
        PartKind.ExternalData => Trace.ExternalLinks,
        PartKind.EmbeddedFile => Trace.EmbeddedFiles,
        PartKind.CachedData or PartKind.DataModel => Trace.HiddenData,
        PartKind.Macros => Trace.Macros,
        // Frames and views go with what they show; of properties and custom XML the contents count.
        PartKind.Shown
            or PartKind.CommentFrames
            or PartKind.CacheView
            or PartKind.CustomData
            or PartKind.Properties
            or PartKind.PrinterSettings => null,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };

    /// <summary>In the outermost element there is an element, or text that is no blank.</summary>
    static bool HoldsAny(OfficePart part, XmlNodeType kind)
    {
        using var xml = part.Read();
        xml.MoveToContent();
        while (xml.Read())
        {
            if (xml.NodeType == kind || (kind == XmlNodeType.Text && xml.NodeType == XmlNodeType.CDATA))
                return true;
        }

        return false;
    }

    /// <summary>
    /// Names an author, who saved it last, a manager, an office, or the folder of somebody's computer that the file lay in.
    /// </summary>
    static bool NamesPeople(OfficePart part) =>
        part.Elements("absPath", "fileSharing").Any()
        || part.Elements("creator", "lastModifiedBy", "Company", "Manager").Any(element => !string.IsNullOrWhiteSpace(element.Value));
}
