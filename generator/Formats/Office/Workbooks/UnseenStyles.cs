using System.Collections.Immutable;
using System.Xml.Linq;

namespace PublicitySite.Formats.Office.Workbooks;

/// <summary>
/// Styles of an xlsx by which a cell's text is not seen: the colour of its ground, or a number format that shows nothing.
/// </summary>
sealed class UnseenStyles
{
    const string Black = "000000";
    const string White = "FFFFFF";
    const string NoColour = "";

    readonly ImmutableArray<bool> unseen;

    UnseenStyles(ImmutableArray<bool> unseen) => this.unseen = unseen;

    /// <param name="styles">The outermost element of <c>xl/styles.xml</c>; none for a workbook without styles.</param>
    internal static UnseenStyles Read(XElement? styles)
    {
        ImmutableArray<string> inks = [.. Parts(styles, "fonts").Select(Ink)];
        ImmutableArray<string> grounds = [.. Parts(styles, "fills").Select(Ground)];
        var blank = Parts(styles, "numFmts")
            .Where(format => IsBlank((string?)format.Attribute("formatCode")))
            .Select(format => (string?)format.Attribute("numFmtId"))
            .ToHashSet(StringComparer.Ordinal);
        return new(
        [
            .. Parts(styles, "cellXfs").Select(style =>
                blank.Contains((string?)style.Attribute("numFmtId"))
                || (At(inks, style, "fontId", Black) is var ink && ink != NoColour && ink == At(grounds, style, "fillId", White))),
        ]);
    }

    internal bool Contains(int style) => style < unseen.Length && unseen[style];

    /// <summary>A number format that shows nothing, whatever is in the cell.</summary>
    internal static bool IsBlank(string? format) => format?.Replace(" ", "", StringComparison.Ordinal) == ";;;";

    static IEnumerable<XElement> Parts(XElement? styles, string name) =>
        styles?.Elements().FirstOrDefault(element => element.Name.LocalName == name)?.Elements() ?? [];

    static string At(ImmutableArray<string> colours, XElement style, string attribute, string otherwise) =>
        int.TryParse((string?)style.Attribute(attribute), out var at) && at >= 0 && at < colours.Length ? colours[at] : otherwise;

    static string Ink(XElement font) =>
        font.Elements().FirstOrDefault(element => element.Name.LocalName == "color") is { } colour ? Colour(colour, Black) : Black;

    static string Ground(XElement fill)
    {
        var pattern = fill.Elements().FirstOrDefault(element => element.Name.LocalName == "patternFill");
        return (string?)pattern?.Attribute("patternType") switch
        {
            "solid" => pattern?.Elements().FirstOrDefault(element => element.Name.LocalName == "fgColor") is { } colour
                ? Colour(colour, Black)
                : Black,
            null when pattern is null => NoColour,
            null or "none" => White,
            _ => NoColour,
        };
    }

    // Colours are written outright, by their place in the theme (0 is the ground, 1 the ink), or in the old palette.
    static string Colour(XElement colour, string automatic) => (
        (string?)colour.Attribute(
            "rgb"), (string?)colour.Attribute("theme"), (string?)colour.Attribute("indexed"), (string?)colour.Attribute("tint")) switch
    {
        ({ Length: >= 6 } rgb, _, _, _) => rgb[^6..].ToUpperInvariant(),
        (_, "0", _, null or "0") => White,
        (_, "1", _, null or "0") => Black,
        (_, { } theme, _, var tint) => $"theme {theme} {tint}",
        (_, _, "1" or "9" or "65", _) => White,
        (_, _, "0" or "8" or "64", _) => Black,
        (_, _, { } indexed, _) => $"indexed {indexed}",
        _ => automatic,
    };
}
