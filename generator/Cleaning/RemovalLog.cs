using System.Collections.Immutable;

namespace PublicitySite.Cleaning;

/// <summary>Counts what is taken out.</summary>
sealed class RemovalLog
{
    readonly SortedDictionary<Removal, int> counts = [];

    /// <summary>In the order of the kinds, each with how many there were.</summary>
    internal ImmutableArray<(Removal Kind, int Count)> All => [.. counts.Select(entry => (entry.Key, entry.Value))];

    internal bool Has(Removal kind) => counts.ContainsKey(kind);

    internal void Add(Removal kind, int count = 1)
    {
        if (count > 0)
            counts[kind] = counts.GetValueOrDefault(kind) + count;
    }
}
