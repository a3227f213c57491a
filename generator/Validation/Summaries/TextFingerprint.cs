using System.Buffers;

namespace PublicitySite.Validation.Summaries;

/// <summary>
/// What a summary says, reduced to numbers that can be compared fast: every eight characters in a row are hashed, the hashes are
/// dealt into bins, and the least of each bin is kept. Texts that share a part of their wording agree in about that part of the bins.
/// The same text gives the same numbers on every machine.
/// </summary>
sealed class TextFingerprint
{
    internal const int Bins = 128;

    const int Window = 8;
    const ulong Base = 0x9E3779B97F4A7C15;
    const uint Empty = uint.MaxValue;

    static readonly ulong Leaving = Power(Base, Window);

    readonly uint[] least = new uint[Bins];

    internal TextFingerprint(string text)
    {
        Array.Fill(least, Empty);
        Walk(text, hash => least[hash >> 57] = Math.Min(least[hash >> 57], unchecked((uint)hash)));
    }

    /// <summary>The part of the bins in which both agree, of those that either has filled.</summary>
    internal double Likeness(TextFingerprint other)
    {
        var (filled, equal) = (0, 0);
        for (var bin = 0; bin < Bins; bin++)
        {
            var (mine, its) = (least[bin], other.least[bin]);
            filled += (mine & its) == Empty ? 0 : 1;
            equal += mine == its && mine != Empty ? 1 : 0;
        }

        return filled == 0 ? 0 : (double)equal / filled;
    }

    /// <summary>A key of three neighbouring bins: texts with the same key are worth comparing. Null where nothing is in them.</summary>
    internal ulong? Key(int band)
    {
        var (a, b, c) = (least[band * 3], least[(band * 3) + 1], least[(band * 3) + 2]);
        return (a & b & c) == Empty ? null : unchecked((((a * Base) + b) * Base) + c);
    }

    /// <summary>The part of the wording that two texts share, from 0 to 1: twice the shared runs of eight by all of both.</summary>
    internal static double SharedPart(string one, string other)
    {
        var (ones, others) = (Hashes(one), Hashes(other));
        var all = ones.Count + others.Count;
        ones.IntersectWith(others);
        return all == 0 ? 0 : 2.0 * ones.Count / all;
    }

    static HashSet<ulong> Hashes(string text)
    {
        var hashes = new HashSet<ulong>();
        Walk(text, hash => hashes.Add(hash));
        return hashes;
    }

    static void Walk(string text, Action<ulong> each)
    {
        var words = ArrayPool<char>.Shared.Rent(text.Length);
        var length = Words(text, words);
        var rolling = 0UL;
        for (var i = 0; i < length; i++)
        {
            rolling = unchecked((rolling * Base) + words[i] - (i < Window ? 0 : words[i - Window] * Leaving));
            if (i >= Window - 1)
            {
                each(Mixed(rolling));
            }
        }

        ArrayPool<char>.Shared.Return(words);
    }

    // Blanks and emphasis are left out: they are not wording.
    static int Words(string text, Span<char> words)
    {
        var length = 0;
        foreach (var character in text)
        {
            if (character is not ('*' or '_' or ' ' or '\n' or '\u3000'))
            {
                words[length++] = character;
            }
        }

        return length;
    }

    static ulong Mixed(ulong hash)
    {
        hash = unchecked((hash ^ (hash >> 32)) * 0xD6E8FEB86659FD93);
        return hash ^ (hash >> 32);
    }

    static ulong Power(ulong value, int times) => times == 0 ? 1 : unchecked(value * Power(value, times - 1));
}
