using System.Buffers;

namespace PublicitySite.Privacy;

/// <summary>
/// An identity number some of whose characters are hidden: 370982********1234. Whoever knows when the person was born finds
/// the rest by the check digit, so what counts is how many numbers are left.
/// </summary>
sealed class MaskedIdentityNumber
{
    /// <summary>With no more numbers left than this, it is known whose it is: a name and an employer stand beside it.</summary>
    internal const long TooFew = 10_000;

    const int Length = 18;

    /// <summary>Fewest known characters that say anything.</summary>
    const int FewestKnown = 5;

    const char Hidden = '*';

    static readonly SearchValues<char> Marks = SearchValues.Create("*＊✱﹡×●•■█＃#□○◯_＿?？XxＸｘ");

    readonly char[] pattern;

    MaskedIdentityNumber(char[] pattern, int start, int length) => (this.pattern, Start, WrittenLength) = (pattern, start, length);

    /// <summary>Its first character, as index into the text.</summary>
    internal int Start { get; }

    /// <summary>In the text, where stars may be fewer or more than what they stand for.</summary>
    internal int WrittenLength { get; }

    /// <summary>The 18 characters: digits, X as the last, <c>*</c> where hidden.</summary>
    internal ReadOnlySpan<char> Pattern => pattern;

    /// <summary>It may stand for a digit.</summary>
    internal static bool IsMark(char character) => Marks.Contains(character);

    /// <summary>The first in a text, or null.</summary>
    internal static MaskedIdentityNumber? FirstIn(ReadOnlySpan<char> text)
    {
        for (var from = 0; text[from..].IndexOfAny(Marks) is >= 0 and var offset;)
        {
            var tight = Around(text, from + offset, withBlanks: false);
            if ((Of(text, tight) ?? Of(text, Around(text, from + offset, withBlanks: true))) is { } found)
                return found;
            from = tight.End.Value;
        }

        return null;
    }

    /// <summary>How many identity numbers fit what is shown; what contradicts the digits that are shown is passed over.</summary>
    internal long Candidates(KnownBirth birth)
    {
        KnownBirth[] steps = [birth, birth with { IsMale = null }, new(null, null, null) { CountedIn = birth.CountedIn }, KnownBirth.Nothing];
        return steps.Select(known => IdentityNumberCount.Of(pattern, known)).FirstOrDefault(count => count > 0);
    }

    /// <summary>First two characters and the last, stars between.</summary>
    public override string ToString() => PersonalData.Masked(pattern);

    static Range Around(ReadOnlySpan<char> text, int mark, bool withBlanks)
    {
        var start = mark;
        while (start > 0 && Belongs(text[start - 1], withBlanks))
            start--;
        var end = mark + 1;
        while (end < text.Length && Belongs(text[end], withBlanks))
            end++;
        return start..end;
    }

    static bool Belongs(char character, bool withBlanks) =>
        Marks.Contains(character)
        || Characters.Digit(character) >= 0
        || Characters.IsHidden(character)
        || (withBlanks && Characters.GapOf(character) == Gap.Blank);

    static MaskedIdentityNumber? Of(ReadOnlySpan<char> text, Range range)
    {
        Span<char> plain = stackalloc char[Length * 2];
        var count = 0;
        foreach (var character in text[range])
        {
            if (Characters.IsHidden(character) || Characters.GapOf(character) == Gap.Blank)
                continue;
            if (count == plain.Length)
                return null;
            plain[count++] = Characters.Digit(character) is >= 0 and var digit ? (char)('0' + digit) : Characters.IsTen(character) ? 'X' : Hidden;
        }

        HideCrosses(plain[..count]);
        return Aligned(plain[..count]) is { } pattern && IsNumber(pattern)
            ? new(pattern, range.Start.Value, range.End.Value - range.Start.Value)
            : null;
    }

    // An X hides a digit, except as the check digit behind another digit.
    static void HideCrosses(Span<char> plain)
    {
        for (var i = 0; i < plain.Length; i++)
        {
            if (plain[i] == 'X' && !(i == plain.Length - 1 && i > 0 && char.IsAsciiDigit(plain[i - 1])))
                plain[i] = Hidden;
        }
    }

    // Nobody counts the stars: with six digits before one run of them, their number does not matter. 16 and 19 are bank cards.
    static char[]? Aligned(ReadOnlySpan<char> plain)
    {
        if (plain.Length == Length)
            return plain.ToArray();
        var before = plain.IndexOf(Hidden);
        var after = plain.Length - plain.LastIndexOf(Hidden) - 1;
        if (before < 6 || before + after >= Length || plain[before..^after].ContainsAnyExcept(Hidden) || plain.Length is 16 or 19)
            return null;
        return [.. plain[..before], .. new string(Hidden, Length - before - after), .. plain[^after..]];
    }

    static bool IsNumber(char[] pattern) =>
        pattern.Count(character => character != Hidden) is >= FewestKnown and < Length
        && char.IsAsciiDigit(pattern[0])
        && char.IsAsciiDigit(pattern[1])
        && Provinces.HasCode(((pattern[0] - '0') * 10) + pattern[1] - '0')
        && IdentityNumberCount.Of(pattern, KnownBirth.Nothing) > 0;
}
