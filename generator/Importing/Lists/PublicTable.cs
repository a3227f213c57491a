using System.Collections.Immutable;
using PublicitySite.Model;
using PublicitySite.Reading;

namespace PublicitySite.Importing;

/// <summary>
/// The table of the list out of the cells that are taken: each cell stands at its place in the original, so that the readers of
/// lists tell what is wrong with it there.
/// </summary>
static class PublicTable
{
    /// <param name="original">Where the cells are from.</param>
    /// <param name="taken">The columns that are taken.</param>
    /// <param name="kept">Columns that only the list has: what they say of a person stays.</param>
    /// <param name="rows">The cells of each person, one for each column that is taken.</param>
    /// <param name="numbers">The numbers of the same people.</param>
    internal static Table Of(
        Original original, ImmutableArray<ListColumn> taken, ImmutableArray<ListColumn> kept, ImmutableArray<ImmutableArray<TableCell>> rows, ImmutableArray<NumberedPerson> numbers)
    {
        var first = original.Table.Rows[original.Headers.First].Cells[0];
        ListColumn[] columns = [ListColumn.Number, .. taken, .. kept];
        return new()
        {
            File = original.Table.File,
            Sheet = original.Table.Sheet,
            Rows =
            [
                new([.. columns.Select(column => first with { Text = ListHeaders.Name(column) })]),
                .. rows.Zip(numbers, (cells, person) => Row(cells[taken.IndexOf(ListColumn.Name)], cells, kept, person)),
            ],
        };
    }

    static TableRow Row(TableCell name, ImmutableArray<TableCell> cells, ImmutableArray<ListColumn> kept, NumberedPerson person) => new(
    [
        name with { Text = person.Number },
        .. cells,
        .. kept.Select(column => name with { Text = person.Before is { } before ? PublicColumns.ValueOf(before, ListHeaders.Name(column)) ?? "" : "" }),
    ]);
}
