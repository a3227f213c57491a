using System.Xml;
using System.Xml.Linq;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using PublicitySite.Formats.Office.Packaging;

namespace PublicitySite.Formats.Office.Word;

/// <summary>
/// Which text of a Word document is hidden: by what it says itself, else by the styles around it or the defaults of the document. The
/// one definition of hidden text, for documents that are read through, as trees or by the library.
/// </summary>
sealed class TextVisibility
{
    /// <summary>Deeper than any document goes; a style may even be based on itself.</summary>
    const int Deepest = 50;

    readonly Dictionary<string, XElement> styles = new(StringComparer.Ordinal);
    readonly Dictionary<string, string> standard = new(StringComparer.Ordinal);
    readonly bool hidesAll;

    TextVisibility(XDocument? part)
    {
        foreach (var style in Named(part, "style"))
        {
            styles.TryAdd(Value(style, "styleId"), style);
            if (Value(style, "default") is { Length: > 0 } standing && OnOff.IsOn(standing))
                standard.TryAdd(Value(style, "type"), Value(style, "styleId"));
        }

        hidesAll = Named(part, "rPrDefault").Any(defaults => Hides(defaults) is true);
    }

    /// <param name="styles"><c>word/styles.xml</c>; none for a document without styles.</param>
    internal static TextVisibility Read(XDocument? styles) => new(styles);

    internal static TextVisibility Read(MainDocumentPart main)
    {
        if (main.StyleDefinitionsPart is not { } part)
            return new(null);
        using var stream = part.GetStream(FileMode.Open, FileAccess.Read);
        using var xml = XmlReader.Create(stream, new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
        return new(XDocument.Load(xml));
    }

    /// <summary>What two styles of different kinds say takes each other back, as bold in bold does.</summary>
    /// <param name="own">What the text says itself; null where it leaves it to the styles.</param>
    /// <param name="table">Style of the table it stands in; empty for none.</param>
    /// <param name="paragraph">Style of the paragraph; empty for the standard one.</param>
    /// <param name="character">Style of the text itself; empty for the standard one.</param>
    internal bool IsHidden(bool? own, string table, string paragraph, string character) =>
        own ?? (hidesAll || (Hides(table, "table") ^ Hides(paragraph, "paragraph") ^ Hides(character, "character")));

    /// <param name="run">An element <c>r</c> in its document.</param>
    internal bool IsHidden(XElement run)
    {
        var properties = Child(run, "rPr");
        return IsHidden(
            properties is null ? null : Hides(properties),
            StyleOf(Around(run, "tbl"), "tblPr", "tblStyle"),
            StyleOf(Around(run, "p"), "pPr", "pStyle"),
            StyleOf(run, "rPr", "rStyle"));
    }

    /// <param name="run">Its properties count.</param>
    /// <param name="place">Where it stands in the document: the run itself, or what the library took it out of.</param>
    internal bool IsHidden(Run run, OpenXmlElement place) => IsHidden(
        run.RunProperties?.Vanish is { } vanish ? OnOff.IsOn(vanish.Val?.InnerText) : null,
        place.Ancestors<Table>().FirstOrDefault()?.GetFirstChild<TableProperties>()?.TableStyle?.Val?.Value ?? "",
        place.Ancestors<Paragraph>().FirstOrDefault()?.ParagraphProperties?.ParagraphStyleId?.Val?.Value ?? "",
        run.RunProperties?.RunStyle?.Val?.Value ?? "");

    bool Hides(string style, string kind)
    {
        var id = style.Length > 0 ? style : standard.GetValueOrDefault(kind, "");
        for (var left = Deepest; left > 0 && styles.TryGetValue(id, out var definition); left--)
        {
            if (Hides(definition) is { } hidden)
                return hidden;
            id = Value(Child(definition, "basedOn"), "val");
        }

        return false;
    }

    /// <summary>What properties of text, or a style with them, say themselves.</summary>
    static bool? Hides(XElement properties) =>
        Child(Child(properties, "rPr") ?? properties, "vanish") is { } vanish ? OnOff.IsOn(Attribute(vanish, "val")) : null;

    static string StyleOf(XElement? element, string properties, string style) => Value(Child(Child(element, properties), style), "val");

    static XElement? Around(XElement element, string name) => element.Ancestors().FirstOrDefault(outer => outer.Name.LocalName == name);

    static XElement? Child(XElement? element, string name) => element?.Elements().FirstOrDefault(child => child.Name.LocalName == name);

    static string Value(XElement? element, string name) => Attribute(element, name) ?? "";

    static string? Attribute(
        XElement? element, string name) => element?.Attributes().FirstOrDefault(attribute => attribute.Name.LocalName == name)?.Value;

    static IEnumerable<XElement> Named(XDocument? part, string name) =>
        part?.Descendants().Where(element => element.Name.LocalName == name) ?? [];
}
