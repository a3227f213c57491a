using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using PublicitySite.Diagnostics;
using PublicitySite.Privacy;

namespace PublicitySite.Checking.Attachments;

/// <summary>Takes the cells of one worksheet, row by row, and tells what of them is hidden.</summary>
sealed class SheetText(string path, string sheet, FileContents contents)
{
    readonly StringBuilder text = new();
    readonly ImmutableArray<(int Start, SourceLocation Place)>.Builder parts = ImmutableArray.CreateBuilder<(int, SourceLocation)>();
    int row;
    bool rowIsHidden, rowsTold, columnsTold, unseenTold;

    internal static bool IsHiddenState(string? state) => state is "hidden" or "veryHidden";

    /// <summary>The whole sheet is hidden.</summary>
    internal void Hidden() => contents.Add(Trace.HiddenSheet, PlaceOf("A1"));

    /// <summary>A row begins; they are counted from 1.</summary>
    internal void Row(int number, bool hidden)
    {
        End();
        (row, rowIsHidden) = (number, hidden);
    }

    /// <summary>A cell of the row, columns counted from 1; of what is hidden, only the first that holds something is told.</summary>
    /// <param name="column">From 1.</param>
    /// <param name="value">As it is shown.</param>
    /// <param name="hidden">By its column.</param>
    /// <param name="unseen">By its own look.</param>
    internal void Cell(int column, string value, bool hidden, bool unseen)
    {
        if (string.IsNullOrWhiteSpace(value))
            return;
        var location = PlaceOf(Letters(column) + row.ToString(CultureInfo.InvariantCulture));
        if (text.Length > 0)
            text.Append(Seam.Cell);
        parts.Add((text.Length, location));
        text.Append(value);
        if (rowIsHidden && !rowsTold)
            contents.Add(Trace.HiddenRows, location);
        if (hidden && !columnsTold)
            contents.Add(Trace.HiddenColumns, location);
        if (unseen && !unseenTold)
            contents.Add(Trace.HiddenText, location);
        (rowsTold, columnsTold, unseenTold) = (rowsTold || rowIsHidden, columnsTold || hidden, unseenTold || unseen);
    }

    /// <summary>The row is over.</summary>
    internal void End()
    {
        if (parts.Count > 0)
            contents.Add(new InnerText(text.ToString(), parts.DrainToImmutable()));
        text.Clear();
    }

    SourceLocation PlaceOf(string cell) => SourceLocation.InSheet(path, sheet, cell);

    /// <summary>28 is AB.</summary>
    static string Letters(int column)
    {
        var letters = "";
        for (var rest = column; rest > 0; rest = (rest - 1) / 26)
            letters = (char)('A' + (rest - 1) % 26) + letters;
        return letters;
    }
}
