using System.Text;

namespace PublicitySite.Chinese;

/// <summary>
/// One place of a name among others: by the number of strokes, then by the strokes one by one, then by code point. Whose strokes
/// are not known comes after all others.
/// </summary>
/// <param name="Character">The character; U+0000 where a name has none at this place, which comes before all others.</param>
/// <param name="Strokes">As in <see cref="CharacterStrokes"/>; null where they are not known.</param>
readonly record struct CharacterKey(Rune Character, string? Strokes) : IComparable<CharacterKey>
{
    internal static CharacterKey Nothing { get; } = new(default, "");

    /// <summary>Whether it is certain which of the two comes first.</summary>
    internal bool IsComparableTo(CharacterKey other) =>
        this == Nothing || other == Nothing || (Strokes is not null && other.Strokes is not null);

    public int CompareTo(CharacterKey other) => (Strokes, other.Strokes) switch
    {
        (null, null) => Character.CompareTo(other.Character),
        (null, _) => 1,
        (_, null) => -1,
        var (own, others) when own.Length != others.Length => own.Length.CompareTo(others.Length),
        var (own, others) when string.CompareOrdinal(own, others) is var byStrokes and not 0 => byStrokes,
        _ => Character.CompareTo(other.Character),
    };
}
