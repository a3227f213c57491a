using System.Collections.Immutable;
using System.Globalization;
using System.Xml;
using System.Xml.Linq;
using PublicitySite.Formats.Office.Packaging;

namespace PublicitySite.Formats.Office.Workbooks;

/// <summary>An xlsx as its parts say it: its worksheets, the texts that cells refer to by number, and what nobody sees.</summary>
sealed class Workbook
{
    internal const string MainPart = "xl/workbook.xml";

    readonly OfficePackage package;
    readonly Lazy<ImmutableArray<string>> texts;

    Workbook(OfficePackage package, OfficePart main)
    {
        this.package = package;
        Styles = UnseenStyles.Read(package.Find("xl/styles.xml")?.Xml?.Root);
        texts = new(() => SharedTextsPart is { } part ? Texts(part) : []);
        var links = package.RelationshipsOf(MainPart).DistinctBy(link => link.Id).ToDictionary(link => link.Id, StringComparer.Ordinal);
        Sheets =
        [
            .. from sheet in main.Elements("sheet")
               let id = sheet
                   .Attributes()
                   .FirstOrDefault(attribute => Relationship.IsReference(attribute) && attribute.Name.LocalName == "id")?.Value
               where id is not null && links.ContainsKey(id)
               let part = package.Find(links[id].Target)
               where part is { IsXml: true }
               select new Worksheet(
                   sheet.Attribute("name")?.Value ?? "",
                   SheetLayout.IsHiddenSheet(sheet.Attribute("state")?.Value),
                   part,
                   this),
        ];
    }

    /// <summary>In their order, hidden ones too.</summary>
    internal ImmutableArray<Worksheet> Sheets { get; }

    /// <summary>Styles of cells that are not seen.</summary>
    internal UnseenStyles Styles { get; }

    internal OfficePackage Package => package;

    internal OfficePart? SharedTextsPart => package
        .RelationshipsOf(MainPart)
        .Where(link => link.Kind == "sharedStrings")
        .Select(link => package.Find(link.Target))
        .FirstOrDefault() ?? package.Find("xl/sharedStrings.xml");

    /// <summary>Texts of cells, each under its place in the table of them.</summary>
    internal ImmutableArray<string> SharedTexts => texts.Value;

    /// <summary>Null for a document that is no workbook.</summary>
    internal static Workbook? Open(OfficePackage package) => package.Find(MainPart) is { } main ? new(package, main) : null;

    /// <summary>What a cell holds, numbers as Excel shows them at most: fifteen digits that count, and no exponent.</summary>
    internal string TextOf(SheetCell cell) => cell switch
    {
        { SharedText: { } number } => number < SharedTexts.Length ? SharedTexts[number] : "",
        { Type: "s" } => "",
        { Type: "n", Value: { } number } => Plain(number),
        _ => cell.Value ?? "",
    };

    /// <summary>
    /// Cells refer to their texts by number; a text that none refers to any more becomes empty, so that the numbers stay right.
    /// </summary>
    /// <param name="candidates">Only some of the texts; null for all.</param>
    /// <returns>How many texts there were.</returns>
    internal int ForgetUnusedTexts(IReadOnlySet<int>? candidates = null)
    {
        if (SharedTextsPart is not { } part)
            return 0;
        var used = Sheets.SelectMany(sheet => sheet.Cells).Select(cell => cell.SharedText).ToHashSet();
        var unused = part
            .Elements("si")
            .Index()
            .Where(text => !used.Contains(text.Index) && candidates?.Contains(text.Index) is not false && text.Item.Value.Length > 0)
            .ToArray();
        foreach (var (_, text) in unused)
            text.ReplaceNodes(new XElement(text.Name.Namespace + "t"));
        return unused.Length;
    }

    static string Plain(string number) =>
        !double.TryParse(number, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) || Math.Abs(value) >= 1e28 ? number
        : Math.Abs(value) >= 1e15 ? ((decimal)value).ToString("0", CultureInfo.InvariantCulture)
        : value.ToString("G15", CultureInfo.InvariantCulture);

    static ImmutableArray<string> Texts(OfficePart part)
    {
        var texts = ImmutableArray.CreateBuilder<string>();
        using var xml = part.Read();
        while (xml.Read())
        {
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "si" })
                texts.Add("");
            else if (xml.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace && texts.Count > 0)
                texts[^1] += xml.Value;
        }

        return texts.DrainToImmutable();
    }
}

/// <summary>A worksheet of an xlsx.</summary>
/// <param name="Name">As on its tab.</param>
/// <param name="IsHidden">The whole worksheet is.</param>
/// <param name="Part">With its cells.</param>
/// <param name="Book">That it belongs to.</param>
sealed record Worksheet(string Name, bool IsHidden, OfficePart Part, Workbook Book)
{
    /// <summary>All cells, empty ones too, read anew each time.</summary>
    internal IEnumerable<SheetCell> Cells => SheetCell.Read(Part, Book.Styles);

    /// <summary>Read anew each time.</summary>
    internal SheetLayout Layout => SheetLayout.Read(Part);

    /// <summary>Files and controls that can be opened.</summary>
    internal bool HasEmbeddedFiles => Links.Any(link => link.Kind is "oleObject" or "package" or "control");

    /// <summary>Addresses of the cells that have comments, each once.</summary>
    internal IEnumerable<string> CommentedCells =>
        Links.Where(link => link.Kind is "comments" or "threadedComment")
            .SelectMany(link => Book.Package.Find(link.Target)?.Elements("comment", "threadedComment") ?? [])
            .Select(comment => comment.Attribute("ref")?.Value ?? "A1")
            .Distinct(StringComparer.Ordinal);

    IEnumerable<Relationship> Links => Book.Package.RelationshipsOf(Part.Name);
}
