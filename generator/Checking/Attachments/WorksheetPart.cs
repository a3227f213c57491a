using System.Globalization;
using System.Xml;
using PublicitySite.Diagnostics;
using PublicitySite.Files;

namespace PublicitySite.Checking.Attachments;

/// <summary>One worksheet of an xlsx: its cells and formulas, and what else is written in it.</summary>
sealed class WorksheetPart(SheetText sheet, Workbook workbook, SourceLocation location, FileContents contents)
{
    readonly List<(int First, int Last)> hiddenColumns = [];
    string element = "", type = "", value = "";
    int row, column, style;
    bool inCell;

    internal static void Read(ZipPart part, (string Name, bool Hidden) sheet, Workbook workbook, string path, FileContents contents)
    {
        var text = new SheetText(path, sheet.Name, contents);
        if (sheet.Hidden)
            text.Hidden();
        using var xml = OfficeXml.Open(part);
        new WorksheetPart(text, workbook, SourceLocation.InSheet(path, sheet.Name, "A1"), contents).Read(xml);
        text.End();
    }

    void Read(XmlReader xml)
    {
        while (xml.Read())
        {
            switch (xml.NodeType)
            {
                case XmlNodeType.Element:
                    Begin(xml);
                    break;
                case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace:
                    Take(xml.Value);
                    break;
                case XmlNodeType.EndElement when xml.LocalName == "c":
                    EndCell();
                    break;
            }
        }
    }

    void Begin(XmlReader xml)
    {
        element = xml.LocalName;
        switch (element)
        {
            case "col" when IsHidden(xml, "width"):
                hiddenColumns.Add((Number(xml.GetAttribute("min")), Number(xml.GetAttribute("max"))));
                break;
            case "row":
                (row, column) = (xml.GetAttribute("r") is { } number ? Number(number) : row + 1, 0);
                sheet.Row(row, IsHidden(xml, "ht"));
                break;
            case "c":
                (inCell, type, value) = (!xml.IsEmptyElement, xml.GetAttribute("t") ?? "n", "");
                (column, style) = (ColumnOf(xml.GetAttribute("r")) ?? column + 1, Number(xml.GetAttribute("s")));
                break;
            default:
                SpokenAttributes.Read(xml, location, contents);
                break;
        }
    }

    void Take(string text)
    {
        if (inCell && element is not ("f" or "rPh"))
            value += text;
        else
            contents.Add(text, location);
    }

    void EndCell()
    {
        var text = type switch
        {
            "s" => workbook.Shared(Number(value)),
            "n" => Plain(value),
            _ => value,
        };
        sheet.Cell(column, text, hiddenColumns.Any(range => column >= range.First && column <= range.Last), workbook.Unseen.Contains(style));
        inCell = false;
    }

    static bool IsHidden(XmlReader xml, string size) =>
        (xml.GetAttribute("hidden") is { } hidden && OfficeXml.IsOn(hidden))
        || (xml.GetAttribute(size) is { } length && double.TryParse(length, NumberStyles.Float, CultureInfo.InvariantCulture, out var points) && points <= 0);

    /// <summary>As Excel shows it at most: fifteen digits that count, and no exponent.</summary>
    static string Plain(string number) =>
        !double.TryParse(number, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) || Math.Abs(value) >= 1e28 ? number
        : Math.Abs(value) >= 1e15 ? ((decimal)value).ToString("0", CultureInfo.InvariantCulture)
        : value.ToString("G15", CultureInfo.InvariantCulture);

    static int Number(string? text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;

    /// <summary>28 for AB17.</summary>
    static int? ColumnOf(string? address)
    {
        var column = 0;
        foreach (var letter in (address ?? "").TakeWhile(char.IsAsciiLetter).Take(3))
            column = column * 26 + char.ToUpperInvariant(letter) - 'A' + 1;
        return column == 0 ? null : column;
    }
}
