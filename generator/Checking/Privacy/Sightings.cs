using System.Runtime.CompilerServices;
using PublicitySite.Privacy;

namespace PublicitySite.Checking;

/// <summary>Gathers what is found in the pieces of one file. One is used for many files, so that none costs memory.</summary>
sealed class Sightings
{
    readonly PersonalDataSearch search = new();
    readonly List<PersonalDataHit> all = [];
    readonly List<int> beginnings = [];

    /// <summary>By their places in the file's text.</summary>
    internal IReadOnlyList<PersonalDataHit> All => all;

    internal void Clear()
    {
        all.Clear();
        beginnings.Clear();
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

    /// <summary>Something may begin at a place of the whole text.</summary>
    internal void Begin(int place) => beginnings.Add(place);

    /// <summary>Looks at the whole text where something may begin, and nowhere else.</summary>
    internal void LookWhereBegun(ReadOnlySpan<char> text)
    {
        foreach (var hit in search.Find(text, beginnings))
            Add(hit);
    }

    /// <summary>A place may be looked at twice, read in two ways.</summary>
    void Add(PersonalDataHit hit)
    {
        foreach (var known in all)
        {
            if (known.Kind == hit.Kind && known.Start < hit.Start + hit.Length && hit.Start < known.Start + known.Length)
                return;
        }

        all.Add(hit);
    }
}
