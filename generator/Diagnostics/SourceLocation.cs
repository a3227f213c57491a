using System.Globalization;

namespace PublicitySite.Diagnostics;

/// <summary>
/// Where a diagnostic is: <c>file(line,column)</c> in a text, <c>file.xlsx[sheet]!C17</c> in a workbook, the file alone otherwise.
/// </summary>
readonly record struct SourceLocation
{
    /// <summary>Path relative to the site folder, with <c>/</c>.</summary>
    internal required string File { get; init; }

    /// <summary>1-based; 0 where the whole file is meant.</summary>
    internal int Line { get; init; }

    /// <summary>1-based, in characters as an editor counts them (UTF-16 units); 0 where the whole line is meant.</summary>
    internal int Column { get; init; }

    /// <summary>Name of the worksheet, for a workbook.</summary>
    internal string? Sheet { get; init; }

    /// <summary>Address of the cell, e.g. <c>C17</c>, for a workbook.</summary>
    internal string? Cell { get; init; }

    internal static SourceLocation OfFile(string file) => new() { File = file };

    internal static SourceLocation At(string file, int line, int column) => new() { File = file, Line = line, Column = column };

    internal static SourceLocation InSheet(string file, string sheet, string cell) => new() { File = file, Sheet = sheet, Cell = cell };

    /// <summary><c>AB17</c> for row 17, column 28.</summary>
    internal static string CellAddress(int row, int column)
    {
        var letters = "";
        for (var rest = column; rest > 0; rest = (rest - 1) / 26)
        {
            letters = (char)('A' + (rest - 1) % 26) + letters;
        }

        return string.Create(CultureInfo.InvariantCulture, $"{letters}{row}");
    }

    /// <summary>The form that editors and build servers turn into a link.</summary>
    public override string ToString() => this switch
    {
        { Cell: not null } => $"{File}[{Sheet}]!{Cell}",
        { Line: > 0, Column: > 0 } => $"{File}({Line},{Column})",
        { Line: > 0 } => $"{File}({Line})",
        _ => File,
    };
}
