using System.Collections.Immutable;
using PublicitySite.Diagnostics;
using PublicitySite.Reading;

namespace PublicitySite.Importing;

/// <summary>The rows below the headers: people, and everything else that such forms hold.</summary>
/// <param name="People">In the order of the original.</param>
/// <param name="Skipped">The others, each with its reason.</param>
/// <param name="Findings">Rows of which nobody can tell.</param>
sealed record OriginalRows(ImmutableArray<OriginalPerson> People, ImmutableArray<SkippedRow> Skipped, ImmutableArray<Diagnostic> Findings)
{
    internal static OriginalRows Of(Original original, OriginalColumns columns)
    {
        var people = ImmutableArray.CreateBuilder<OriginalPerson>();
        var skipped = ImmutableArray.CreateBuilder<SkippedRow>();
        var findings = ImmutableArray.CreateBuilder<Diagnostic>();
        skipped.AddRange(original.Table.Rows.Take(original.Headers.First).Select(row => new SkippedRow(LineOf(row), SkipReason.AboveHeaders)));
        var kinds = new RowKinds(original, columns);
        foreach (var row in original.Table.Rows.Skip(original.Headers.Last + 1))
        {
            if (kinds.SkipReasonOf(row) is { } reason)
                skipped.Add(new(LineOf(row), reason));
            else if (kinds.GoesOn(row) && people.Count > 0)
                people[^1] = people[^1] with { More = [.. people[^1].More, row] };
            else if (kinds.NameOf(row) is "")
                findings.Add(OriginalFindings.Nameless(original.Table.PlaceOf(row.Cells.First(cell => cell.Text.Length > 0))));
            else
                people.Add(new(row, []));
        }

        return new(people.DrainToImmutable(), skipped.DrainToImmutable(), findings.DrainToImmutable());
    }

    static int LineOf(TableRow row) => row.Cells[0].Line;
}

/// <summary>A person of an original.</summary>
/// <param name="Row">The row, or the first of several whose name is one merged cell.</param>
/// <param name="More">The rows below, which go on with what did not fit.</param>
sealed record OriginalPerson(TableRow Row, ImmutableArray<TableRow> More)
{
    /// <summary>Row of a worksheet or line of a text, from 1.</summary>
    internal int Line => Row.Cells[0].Line;
}

/// <summary>A row that is no person.</summary>
readonly record struct SkippedRow(int Line, SkipReason Reason);

/// <summary>Why a row is no person of the list.</summary>
enum SkipReason
{
    /// <summary>Title, stamp.</summary>
    AboveHeaders,

    /// <summary>Only a number, or nothing of a person.</summary>
    Blank,

    Hidden,

    /// <summary>填表人, 联系电话, remarks, sums.</summary>
    Footer,

    /// <summary>A heading over a part of the people.</summary>
    Section,

    /// <summary>The headers once more, as on the next printed page.</summary>
    HeadersAgain,

    /// <summary>A row that shows how to fill in the form.</summary>
    Example,
}
