namespace PublicitySite.Privacy;

/// <summary>
/// The number on an identity card (GB 11643): six digits of a district, eight of the day of birth, three in order,
/// one check digit. It proves itself, so it is found however its digits are spread.
/// </summary>
static class IdentityNumber
{
    const int Length = 18;

    // A vector of the standard was born in 1880.
    const int FirstYear = 1800;

    const int LastYear = 2099;

    static ReadOnlySpan<byte> Weights => [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

    /// <summary>How many digits of the run, X included, are one, from a digit on; 0 where they are none.</summary>
    internal static int LengthAt(DigitRun run, ReadOnlySpan<char> text, int from) =>
        Fits(run, from) && HasForm(run, from) && IsChecked(run, from) && !IsNamedOtherwise(text, run, from) ? Length : 0;

    /// <summary>The same for one whose check digit is wrong: only when it is written as identity numbers are.</summary>
    internal static int DoubtfulLengthAt(DigitRun run, ReadOnlySpan<char> text, int from) =>
        Fits(run, from)
        && HasForm(run, from)
        && !IsChecked(run, from)
        && Shape.IsUsual(run, from, Math.Min(Length, run.Count - from), "684", "6444", "33444", "64224", "693")
        && !CreditCode.IsValid(run.Plain(from, Length))
        && !IsNamedOtherwise(text, run, from)
        && !Surroundings.AreFraction(text, run.PlaceOf(from))
            ? Length
            : 0;

    /// <summary>An area, a day and an order, as old numbers have them too.</summary>
    internal static bool IsBirthday(int year, int month, int day) =>
        year is >= FirstYear and <= LastYear && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month);

    /// <summary>The check digit that belongs to seventeen digits: 0 to 10, ten being written X.</summary>
    internal static int CheckDigit(ReadOnlySpan<byte> digits)
    {
        var sum = 0;
        for (var i = 0; i < Weights.Length; i++)
            sum += digits[i] * Weights[i];
        return (12 - (sum % 11)) % 11;
    }

    static bool Fits(DigitRun run, int from) =>
        run.Count - from >= Length ? run.EndsAt(from + Length) : run.Count - from == Length - 1 && run.EndsWithTen;

    static bool HasForm(DigitRun run, int from) =>
        Provinces.HasCode(run.Number(from, 2))
        && IsBirthday(run.Number(from + 6, 4), run.Number(from + 10, 2), run.Number(from + 12, 2));

    static bool IsChecked(DigitRun run, int from)
    {
        Span<byte> digits = stackalloc byte[Length - 1];
        for (var i = 0; i < digits.Length; i++)
            digits[i] = (byte)run[from + i];
        return CheckDigit(digits) == (from + Length - 1 == run.Count ? 10 : run[from + Length - 1]);
    }

    static bool IsNamedOtherwise(ReadOnlySpan<char> text, DigitRun run, int from) =>
        Surroundings.AreHash(text, run.PlaceOf(from))
        || (Surroundings.Mention(text, run.PlaceOf(from), 12, "信用代码") && CreditCode.IsValid(run.Plain(from, Length)));
}

/// <summary>The code of an organisation, 统一社会信用代码 (GB 32100): public, and easily taken for an identity number.</summary>
static class CreditCode
{
    const string Alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    /// <summary>Eighteen characters of its alphabet with the right check character.</summary>
    internal static bool IsValid(ReadOnlySpan<char> code)
    {
        if (code.Length != 18)
            return false;
        var (sum, weight) = (0, 1);
        foreach (var character in code[..17])
        {
            var value = Alphabet.IndexOf(character, StringComparison.Ordinal);
            if (value < 0)
                return false;
            sum += value * weight;
            weight = weight * 3 % 31;
        }

        return Alphabet[(31 - (sum % 31)) % 31] == code[17];
    }
}
