using System.Collections.Immutable;

namespace PublicitySite.Diagnostics;

/// <summary>Where the values of a file of settings stand, so that a rule can point at the one it speaks of.</summary>
/// <param name="places">Each value with its path: <c>title</c>, <c>approval.date</c>, <c>changes[0].note</c>.</param>
/// <param name="order">The keys that the file may have, <c>title</c>, <c>approval.date</c>; complete once the file is read.</param>
sealed class KeyLocations(ImmutableArray<KeyLocation> places, IReadOnlyList<string> order)
{
    /// <summary>For a record that was not read from a file.</summary>
    internal static KeyLocations None { get; } = new([], []);

    /// <summary>
    /// The keys that the file may have, in the order in which its reader names them: a new one goes to its place among them. Those of a
    /// section
    /// that is not written are left out.
    /// </summary>
    internal ImmutableArray<string> Order => [.. order.Distinct()];

    /// <summary>The place of a value; where it is not written, of what would hold it; null where that is the whole file.</summary>
    internal SourceLocation? Find(string path)
    {
        for (var part = path; part.Length > 0; part = part[..Math.Max(0, part.AsSpan().LastIndexOfAny('.', '['))])
        {
            foreach (var place in places)
            {
                if (place.Path == part)
                {
                    return place.Location;
                }
            }
        }

        return null;
    }
}

/// <summary>Where one value stands.</summary>
readonly record struct KeyLocation(string Path, SourceLocation Location);
