using System.Xml.Linq;

namespace PublicitySite.Cleaning.Office;

/// <summary>Which styles of a document hide text, by themselves or by the style that they are based on.</summary>
sealed class HiddenTextStyles
{
    /// <summary>Deeper than any document goes; a style may even be based on itself.</summary>
    const int Deepest = 50;

    readonly Dictionary<string, XElement> styles = new(StringComparer.Ordinal);
    readonly Dictionary<string, string> standard = new(StringComparer.Ordinal);
    readonly bool hidesAll;

    HiddenTextStyles(XDocument? part)
    {
        foreach (var style in Named(part, "style"))
        {
            styles.TryAdd(Value(style, "styleId"), style);
            if (Value(style, "default") is "1" or "true" or "on")
                standard.TryAdd(Value(style, "type"), Value(style, "styleId"));
        }

        hidesAll = Named(part, "rPrDefault").Any(defaults => Hides(defaults) is true);
    }

    /// <param name="part"><c>word/styles.xml</c>; none for a document without styles.</param>
    internal static HiddenTextStyles Read(XDocument? part) => new(part);

    /// <summary>
    /// Text that says nothing of it itself is hidden. What two styles of different kinds say takes each other back, as bold in bold
    /// does.
    /// </summary>
    /// <param name="table">Style of the table it stands in; empty for none.</param>
    /// <param name="paragraph">Style of the paragraph; empty for the standard one.</param>
    /// <param name="character">Style of the text itself; empty for the standard one.</param>
    internal bool Hide(string table, string paragraph, string character) =>
        hidesAll || (IsHidden(table, "table") ^ IsHidden(paragraph, "paragraph") ^ IsHidden(character, "character"));

    /// <summary>What properties of text say of it themselves; null where they leave it to the styles.</summary>
    internal static bool? Hides(XElement properties) =>
        Child(Child(properties, "rPr") ?? properties, "vanish") is { } vanish ? Value(vanish, "val") is not ("0" or "false" or "off") : null;

    /// <summary>Value of an attribute; empty where there is none.</summary>
    internal static string Value(XElement? element, string name) =>
        element?.Attributes().FirstOrDefault(attribute => attribute.Name.LocalName == name)?.Value ?? "";

    internal static XElement? Child(XElement? element, string name) => element?.Elements().FirstOrDefault(child => child.Name.LocalName == name);

    bool IsHidden(string style, string kind)
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

    static IEnumerable<XElement> Named(XDocument? part, string name) =>
        part?.Descendants().Where(element => element.Name.LocalName == name) ?? [];
}
