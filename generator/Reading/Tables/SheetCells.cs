using System.Globalization;
using System.Xml;

namespace PublicitySite.Reading.Tables;

/// <summary>The cells of an xlsx worksheet as they stand in the file, one by one: a worksheet may be large.</summary>
sealed class SheetCells
{
    readonly List<(int From, int To)> hiddenColumns = [];
    readonly XmlReader reader;
    bool isRowHidden;

    SheetCells(XmlReader reader) => this.reader = reader;

    /// <summary>Only cells that hold a value or a formula.</summary>
    internal static IEnumerable<SheetCell> Read(WorkbookPackage package, string part)
    {
        using var reader = package.Reader(part);
        if (reader is null)
        {
            yield break;
        }

        var cells = new SheetCells(reader);
        while (reader.Read())
        {
            if (reader.NodeType == XmlNodeType.Element && cells.Element() is { HoldsSomething: true } cell)
            {
                yield return cell;
            }
        }
    }

    SheetCell? Element()
    {
        switch (reader.LocalName)
        {
            case "col" when IsHidden("width"):
                hiddenColumns.Add(((int)(Number("min") ?? 1), (int)(Number("max") ?? 0)));
                return null;
            case "row":
                isRowHidden = IsHidden("ht");
                return null;
            case "c" when !reader.IsEmptyElement:
                return Cell();
            default:
                return null;
        }
    }

    // Some programs write 1, others true; a size below a tenth of a point or character shows nothing.
    bool IsHidden(string size) => reader.GetAttribute("hidden") is "1" or "true" || Number(size) is < 0.1;

    double? Number(string attribute) =>
        double.TryParse(reader.GetAttribute(attribute), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;

    SheetCell Cell()
    {
        var address = reader.GetAttribute("r") ?? "";
        var column = ColumnOf(address);
        var cell = new SheetCell(address, (int)(Number("s") ?? 0))
        {
            Column = column,
            IsError = reader.GetAttribute("t") == "e",
            IsRowHidden = isRowHidden,
            IsColumnHidden = hiddenColumns.Exists(range => column >= range.From && column <= range.To),
        };
        var depth = reader.Depth;
        reader.Read();
        while (reader.Depth > depth)
        {
            cell = (reader.NodeType, reader.LocalName) switch
            {
                (XmlNodeType.Element, "f") => cell with { Formula = reader.ReadElementContentAsString() },
                (XmlNodeType.Element, "v") => cell with { Value = reader.ReadElementContentAsString() },
                (XmlNodeType.Element, "is") => cell with { Value = Inline() },
                _ => Passed(cell),
            };
        }

        return cell;
    }

    string Inline()
    {
        using var text = reader.ReadSubtree();
        var value = "";
        while (text.Read())
        {
            value += text.NodeType is XmlNodeType.Text or XmlNodeType.SignificantWhitespace ? text.Value : "";
        }

        return value;
    }

    SheetCell Passed(SheetCell cell)
    {
        reader.Read();
        return cell;
    }

    /// <summary>The column that an address such as <c>C17</c> names, from 1; 0 where it names none.</summary>
    internal static int ColumnOf(string address) =>
        address.TakeWhile(char.IsAsciiLetter).Aggregate(0, (column, letter) => (column * 26) + char.ToUpperInvariant(letter) - 'A' + 1);
}

/// <summary>A cell with something in it.</summary>
/// <param name="Address">Such as <c>C17</c>.</param>
/// <param name="Style">Place in the table of styles.</param>
sealed record SheetCell(string Address, int Style)
{
    /// <summary>From 1.</summary>
    internal required int Column { get; init; }

    /// <summary>Empty for a cell that shares another's; null where there is none.</summary>
    internal string? Formula { get; init; }

    /// <summary>As it is stored: of a shared text its number; null where a formula was never computed.</summary>
    internal string? Value { get; init; }

    /// <summary>The formula failed; the value is #REF!, #N/A …</summary>
    internal required bool IsError { get; init; }

    internal required bool IsRowHidden { get; init; }

    internal required bool IsColumnHidden { get; init; }

    internal bool HoldsSomething => Formula is not null || !string.IsNullOrWhiteSpace(Value);

    /// <summary>The address of the first cell of its row.</summary>
    internal string RowAddress => $"A{string.Concat(Address.SkipWhile(char.IsAsciiLetter))}";
}
