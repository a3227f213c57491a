namespace PublicitySite.Privacy;

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
    internal static long Of(ReadOnlySpan<char> characters, KnownBirth birth)
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
