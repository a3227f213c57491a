using System.Collections.Immutable;

namespace PublicitySite.Chinese;

/// <summary>The place of a name among others: character by character, a name that another begins with before that other.</summary>
sealed class NameKey(ImmutableArray<CharacterKey> characters) : IComparable<NameKey>
{
    public int CompareTo(NameKey? other) => Difference(other) is { } pair ? pair.Own.CompareTo(pair.Others) : 0;

    /// <summary>What decides between the two: the first characters in which they differ; null where they are alike.</summary>
    internal (CharacterKey Own, CharacterKey Others)? Difference(NameKey? other)
    {
        var length = Math.Max(characters.Length, other?.Length ?? 0);
        for (var place = 0; place < length; place++)
        {
            var (own, others) = (At(place), other?.At(place) ?? CharacterKey.Nothing);
            if (own.Character != others.Character)
                return (own, others);
        }

        return null;
    }

    int Length => characters.Length;

    CharacterKey At(int place) => place < characters.Length ? characters[place] : CharacterKey.Nothing;
}
