using System.Runtime.CompilerServices;
using PublicitySite.Privacy;

namespace PublicitySite.Checking.Privacy;

/// <summary>Gathers what is found in the pieces of one file. One is used for many files, so that none costs memory.</summary>
sealed class PersonalDataCollector
{
    readonly PersonalDataSearch search = new();
    readonly List<PersonalDataMatch> all = [];

    /// <summary>By their places in the file's text.</summary>
    internal IReadOnlyList<PersonalDataMatch> All => all;

    /// <summary>The text of a file across its markup.</summary>
    internal SeenText Seen { get; } = new();

    internal void Clear()
    {
        all.Clear();
        Seen.Clear();
    }

    /// <param name="piece">Text as its reader has it, every character at its own place.</param>
    /// <param name="offset">Where the piece begins in the file's text.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal void Look(ReadOnlySpan<char> piece, int offset)
    {
        var hits = search.Find(piece);
        for (var i = 0; i < hits.Count; i++)
            Add(hits[i] with { Start = hits[i].Start + offset });
    }

    /// <summary>Looks at what was gathered in <see cref="Seen"/>.</summary>
    internal void SearchSeen()
    {
        var hits = search.Find(Seen);
        for (var i = 0; i < hits.Count; i++)
            Add(hits[i]);
    }

    /// <summary>A place may be looked at twice, read in two ways.</summary>
    void Add(PersonalDataMatch hit)
    {
        foreach (var known in all)
        {
            if (known.Kind == hit.Kind && known.Start < hit.Start + hit.Length && hit.Start < known.Start + known.Length)
                return;
        }

        all.Add(hit);
    }
}
