using System.Globalization;
using PublicitySite.Diagnostics;

namespace PublicitySite.Formats.Office.Workbooks;

/// <summary>Cells from one corner to the other, both inclusive, counted from 1.</summary>
readonly record struct CellRange(int Top, int Left, int Bottom, int Right)
{
    /// <summary>Null for what is no address: <c>B2</c> or <c>B2:D9</c>.</summary>
    internal static CellRange? Parse(string? text)
    {
        var corners = (text ?? "").Replace("$", "", StringComparison.Ordinal).Split(':');
        return Cell(corners[0]) is { } first && Cell(corners[^1]) is { } last ? new(first.Row, first.Column, last.Row, last.Column) : null;
    }

    public override string ToString() => (Top, Left) == (Bottom, Right)
        ? SourceLocation.CellAddress(Top, Left)
        : $"{SourceLocation.CellAddress(Top, Left)}:{SourceLocation.CellAddress(Bottom, Right)}";

    internal bool Contains(int row, int column) => row >= Top && row <= Bottom && column >= Left && column <= Right;

    /// <summary>Null for what is no address of one cell.</summary>
    internal static (int Row, int Column)? Cell(string address)
    {
        var letters = address.TakeWhile(char.IsAsciiLetter).Count();
        return letters is > 0 and <= 3
            && int.TryParse(address.AsSpan(letters), NumberStyles.None, CultureInfo.InvariantCulture, out var row)
            ? (row, address[..letters].Aggregate(0, (column, letter) => column * 26 + char.ToUpperInvariant(letter) - 'A' + 1))
            : null;
    }
}
