using System.Collections.Immutable;
using PublicitySite.Model;

namespace PublicitySite.Importing.Lists;

/// <summary>How the people of a list change when its table comes again.</summary>
sealed record ListChanges
{
    internal required ImmutableArray<Honoree> Added { get; init; }

    internal required ImmutableArray<Honoree> Removed { get; init; }

    internal required ImmutableArray<CellChange> Changed { get; init; }

    /// <summary>Those who stay stand in another order.</summary>
    internal required bool IsReordered { get; init; }

    internal bool IsEmpty => Added.IsEmpty && Removed.IsEmpty && Changed.IsEmpty && !IsReordered;

    internal static ListChanges Compare(ImmutableArray<Honoree> before, ImmutableArray<Honoree> after)
    {
        var old = before.ToDictionary(person => person.Number, StringComparer.Ordinal);
        var now = after.Select(person => person.Number).ToHashSet(StringComparer.Ordinal);
        return new()
        {
            Added = [.. after.Where(person => !old.ContainsKey(person.Number))],
            Removed = [.. before.Where(person => !now.Contains(person.Number))],
            Changed =
            [
                .. from person in after
                   where old.ContainsKey(person.Number)
                   from column in PersonColumns.All
                   where (column.Value(old[person.Number]) ?? "") != (column.Value(person) ?? "")
                   select new CellChange(person.Number, person.Name, column.Header),
            ],
            IsReordered = !before
                .Select(person => person.Number)
                .Where(now.Contains)
                .SequenceEqual(after.Select(person => person.Number).Where(old.ContainsKey)),
        };
    }
}

/// <summary>One cell that says something else than before.</summary>
readonly record struct CellChange(string Number, string Name, string Column);
