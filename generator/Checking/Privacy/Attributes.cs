using System.Runtime.CompilerServices;
using PublicitySite.Privacy;

namespace PublicitySite.Checking;

/// <summary>Reads the attributes of a tag, each for itself: decoded, and where it may be an address with its bytes decoded too.</summary>
static class Attributes
{
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal static void Look(Span<char> attributes, int offset, Sightings sightings)
    {
        if (!MayHold(attributes))
            return;
        for (var at = 0; attributes[at..].IndexOf('=') is >= 0 and var equals;)
        {
            at += equals + 1;
            while (at < attributes.Length && char.IsWhiteSpace(attributes[at]))
                at++;
            if (at == attributes.Length)
                return;
            var quoted = attributes[at] is '"' or '\'';
            var from = quoted ? at + 1 : at;
            var length = quoted ? attributes[from..].IndexOf(attributes[at]) : attributes[from..].IndexOfAny(' ', '\n', '\t');
            length = length < 0 ? attributes.Length - from : length;
            LookAtValue(attributes.Slice(from, length), offset + from, sightings);
            at = Math.Min(attributes.Length, from + length + (quoted ? 1 : 0));
        }
    }

    /// <summary>Anything can be found in it: plain words, as nearly all class names are, are passed over.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    static bool MayHold(ReadOnlySpan<char> text)
    {
        foreach (var character in text)
        {
            if (character is '&' or '%' || (Characters.IsBeginning(character) && !char.IsAsciiLetter(character)))
                return true;
        }

        return false;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    static void LookAtValue(Span<char> value, int offset, Sightings sightings)
    {
        if (!MayHold(value))
            return;
        Entities.DecodeAll(value);
        sightings.Look(value, offset);
        if (PercentCodes.DecodeAll(value))
            sightings.Look(value, offset);
    }
}
