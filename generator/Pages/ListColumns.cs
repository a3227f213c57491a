using System.Collections.Immutable;
using PublicitySite.Model;
using PublicitySite.Pages.Views;

namespace PublicitySite.Pages;

/// <summary>The public columns of a list as a table: on its page, in its CSV and in its JSON alike.</summary>
/// <param name="Headers">编号 and 姓名 first.</param>
/// <param name="Rows">The cells of each person in the order of the headers.</param>
sealed record ListColumns(ImmutableArray<string> Headers, ImmutableArray<ImmutableArray<string>> Rows)
{
    internal static ListColumns Of(HonoreeList list)
    {
        var shown = PersonColumns.PublicOf(list);
        return new(
            [.. shown.Select(column => column.Header)],
            [.. list.People.Select(person => shown.Select(column => column.Value(person) ?? "").ToImmutableArray())]);
    }

    /// <summary>The row of one person, cell by cell.</summary>
    internal static IEnumerable<Cell> RowOf(HonoreeList list, Honoree person) =>
        PersonColumns.PublicOf(list).Select(column => new Cell(column.Header, column.Value(person) ?? ""));
}
