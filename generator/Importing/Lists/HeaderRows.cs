using System.Collections.Immutable;
using PublicitySite.Model;
using PublicitySite.Reading.Tables;

namespace PublicitySite.Importing.Lists;

/// <summary>
/// The row that holds the headers, found by what it says: titles and lines to fill in stand above it. Two rows may be headers
/// together, a group (职业资格) above its parts (等级, 取得时间).
/// </summary>
/// <param name="First">Index in the table's rows.</param>
/// <param name="Last">The same, or that of the second row.</param>
/// <param name="Names">One for each cell of the row; empty for a cell without a header.</param>
sealed record HeaderRows(int First, int Last, ImmutableArray<string> Names)
{
    /// <summary>How far down headers are looked for.</summary>
    const int SearchedRows = 25;

    /// <summary>姓名 and one more.</summary>
    const int Fewest = 2;

    const int LongestGroup = 6;

    /// <summary>The row or pair of rows with most known headers; the upper one, and a single row, of equals.</summary>
    internal static HeaderRows? Find(Table table) =>
        Enumerable.Range(0, Math.Min(table.Rows.Length, SearchedRows))
            .SelectMany(row => Candidates(table, row))
            .Where(candidate => candidate.Holds(PersonColumns.Name) && candidate.Score >= Fewest)
            .OrderByDescending(candidate => candidate.Score)
            .ThenBy(candidate => candidate.Last - candidate.First)
            .ThenBy(candidate => candidate.First)
            .FirstOrDefault();

    int Score =>
        Names.Select(SourceHeaders.Column).OfType<PersonColumn>().Distinct().Count()
        + Names.Count(name => SourceHeaders.Column(name) is null && SourceHeaders.IsKnown(name));

    bool Holds(PersonColumn column) => Names.Any(name => SourceHeaders.Column(name) == column);

    static IEnumerable<HeaderRows> Candidates(Table table, int row)
    {
        var above = Texts(table.Rows[row]);
        yield return new(row, row, above);
        if (row + 1 < table.Rows.Length)
            yield return new(row, row + 1, Joined(above, Texts(table.Rows[row + 1])));
    }

    static ImmutableArray<string> Texts(
        TableRow row) => [.. row.Cells.Select(cell => string.Concat(cell.Text.Where(character => !char.IsWhiteSpace(character))))];

    /// <summary>A group's name stands in the first of its cells; a text file does not say how many they are.</summary>
    static ImmutableArray<string> Joined(ImmutableArray<string> above, ImmutableArray<string> below)
    {
        var names = ImmutableArray.CreateBuilder<string>(Math.Max(above.Length, below.Length));
        var group = "";
        for (var column = 0; column < names.Capacity; column++)
        {
            var (upper, lower) = (column < above.Length ? above[column] : "", column < below.Length ? below[column] : "");
            group = upper is "" ? group : upper;
            names.Add(lower is "" ? upper : Name(upper is "" ? group : upper, lower));
        }

        return names.MoveToImmutable();
    }

    // What is longer is a title or a line to fill in, not the name of a group.
    static string Name(string group, string part) =>
        group != part && group.Length <= LongestGroup && SourceHeaders.IsKnown(group + part) ? group + part : part;
}
