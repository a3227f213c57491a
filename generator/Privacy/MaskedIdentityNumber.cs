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
            if ((Parse(text, tight) ?? Parse(text, Around(text, from + offset, withBlanks: true))) is { } found)
                return found;
            from = tight.End.Value;
        }

        return null;
    }

    /// <summary>How many identity numbers fit what is shown; what contradicts the digits that are shown is passed over.</summary>
    internal long Candidates(KnownBirth birth)
    {
        KnownBirth[] steps = [
            birth,
            birth with { IsMale = null },
            new(null, null, null) { CountedIn = birth.CountedIn },
            KnownBirth.Nothing,
        ];
        return steps.Select(known => IdentityNumberCount.Count(pattern, known)).FirstOrDefault(count => count > 0);
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
        || (withBlanks && Characters.GapOf(character) == DigitSeparator.Blank);

    static MaskedIdentityNumber? Parse(ReadOnlySpan<char> text, Range range)
    {
        Span<char> plain = stackalloc char[Length * 2];
        var count = 0;
        foreach (var character in text[range])
        {
            if (Characters.IsHidden(character) || Characters.GapOf(character) == DigitSeparator.Blank)
                continue;
            if (count == plain.Length)
                return null;
            plain[count++] = Characters.Digit(character) is >= 0 and var digit
                ? (char)('0' + digit)
                : Characters.IsTen(character) ? 'X' : Hidden;
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
        && IdentityNumberCount.Count(pattern, KnownBirth.Nothing) > 0;
}

/// <summary>
/// Counts the identity numbers that fit a pattern, by the remainders of their weighted sums: the check digit leaves one in
/// eleven of the numbers whose other digits are free.
/// </summary>
static class IdentityNumberCount
{
    const int Modulus = 11;

    const char Hidden = '*';

    /// <summary>The weights of GB 11643, the check digit's own included: the sum of a right number leaves 1.</summary>
    static ReadOnlySpan<byte> Weights => [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2, 1];

    /// <param name="characters">18 of them: digits, X as the last, <c>*</c> where hidden. Hidden digits of the area may be any.</param>
    /// <param name="birth">Bounds the dates.</param>
    internal static long Count(ReadOnlySpan<char> characters, KnownBirth birth)
    {
        Span<long> sums = stackalloc long[Modulus];
        sums[0] = 1;
        for (var place = 0; place < 6; place++)
            Spread(sums, characters[place], place, Any);
        Dates(sums, characters[6..14], birth);
        Spread(sums, characters[14], 14, Any);
        Spread(sums, characters[15], 15, Any);
        Spread(sums, characters[16], 16, birth.IsMale switch { true => Odd, false => Even, null => Any });
        Spread(sums, characters[17], 17, Check);
        return sums[1];
    }

    static ReadOnlySpan<byte> Any => [0, 1, 2, 3, 4, 5, 6, 7, 8, 9];

    static ReadOnlySpan<byte> Odd => [1, 3, 5, 7, 9];

    static ReadOnlySpan<byte> Even => [0, 2, 4, 6, 8];

    static ReadOnlySpan<byte> Check => [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

    /// <summary>The sums with one more character, which is known or any of some values.</summary>
    static void Spread(Span<long> sums, char character, int place, ReadOnlySpan<byte> values)
    {
        Span<long> before = stackalloc long[Modulus];
        sums.CopyTo(before);
        sums.Clear();
        foreach (var value in values)
        {
            if (character != Hidden && character != (value == 10 ? 'X' : (char)('0' + value)))
                continue;
            for (var sum = 0; sum < Modulus; sum++)
                sums[(sum + (value * Weights[place])) % Modulus] += before[sum];
        }
    }

    /// <summary>The sums with every day of birth that fits.</summary>
    static void Dates(Span<long> sums, ReadOnlySpan<char> pattern, KnownBirth birth)
    {
        Span<long> before = stackalloc long[Modulus];
        sums.CopyTo(before);
        sums.Clear();
        for (var year = birth.FirstYear; year <= birth.LastYear; year++)
        {
            for (var month = birth.Month ?? 1; Fits(year, pattern[..4]) && month <= (birth.Month ?? 12); month++)
            {
                for (var day = 1; Fits(month, pattern[4..6]) && day <= DateTime.DaysInMonth(year, month); day++)
                {
                    if (Fits(day, pattern[6..]))
                        Shift(before, sums, Weighted(year, 9) + Weighted(month, 11) + Weighted(day, 13));
                }
            }
        }
    }

    static void Shift(ReadOnlySpan<long> before, Span<long> sums, int by)
    {
        for (var sum = 0; sum < Modulus; sum++)
            sums[(sum + by) % Modulus] += before[sum];
    }

    static bool Fits(int number, ReadOnlySpan<char> pattern)
    {
        for (var (place, rest) = (pattern.Length - 1, number); place >= 0; place--, rest /= 10)
        {
            if (pattern[place] != Hidden && pattern[place] != '0' + (rest % 10))
                return false;
        }

        return true;
    }

    /// <summary>The digits of a number, the last of them at a place, by their weights.</summary>
    static int Weighted(int number, int place)
    {
        var sum = 0;
        for (var rest = number; rest > 0; rest /= 10, place--)
            sum += rest % 10 * Weights[place];
        return sum;
    }
}
