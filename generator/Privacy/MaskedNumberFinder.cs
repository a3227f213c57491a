namespace PublicitySite.Privacy;

/// <summary>A masked identity number in a text, with what the text tells of its holder's birth.</summary>
static class MaskedNumberFinder
{
    /// <summary>Longest that one is written, and how far around it a birth month is looked for.</summary>
    const int Reach = 80;

    /// <summary>Looks at the digits that begin at a place and end before a mark.</summary>
    internal static PersonalDataMatch? At(ReadOnlySpan<char> text, int start, int end)
    {
        if (end + 1 >= text.Length || !MaskedIdentityNumber.IsMark(text[end]) || !MaskedIdentityNumber.IsMark(text[end + 1]))
            return null;
        var near = text[start..Math.Min(text.Length, start + Reach)];
        if (MaskedIdentityNumber.FirstIn(near) is not { } number)
            return null;
        var left = number.Candidates(BirthAround(text, start));
        return left is > 0 and <= MaskedIdentityNumber.TooFew
            ? new(
                PersonalDataKind.MaskedIdentityNumber,
                start + number.Start,
                number.WrittenLength,
                number.Pattern.ToString())
            { Candidates = left }
            : null;
    }

    /// <summary>A year and month within reach, where a birth is spoken of.</summary>
    static KnownBirth BirthAround(ReadOnlySpan<char> text, int place)
    {
        var from = Math.Max(0, place - Reach);
        var around = text[from..Math.Min(text.Length, place + (2 * Reach))];
        if (!around.Contains("出生", StringComparison.Ordinal) && !around.Contains("生于", StringComparison.Ordinal))
            return KnownBirth.Nothing;
        var run = new DigitRun();
        for (var at = 0; at < around.Length; at++)
        {
            if (Characters.Digit(around[at]) < 0)
                continue;
            var end = run.Read(around, at);
            if (run.Count >= 4 && run.EndsAt(4) && run.Number(0, 4) is >= 1900 and <= 2099 and var year)
                return KnownBirth.Nothing with { Year = year, Month = MonthBehind(run, around, end) };
            at = end - 1;
        }

        return KnownBirth.Nothing;
    }

    /// <summary>1975-03 is one run of digits, 1975年3月 two.</summary>
    static int? MonthBehind(DigitRun run, ReadOnlySpan<char> text, int end)
    {
        var from = 4;
        if (run.Count == 4)
        {
            if (end + 1 >= text.Length || text[end] != '年' || Characters.Digit(text[end + 1]) < 0)
                return null;
            run.Read(text, end + 1);
            from = 0;
        }

        var month = run.Number(from, run.EndsAt(from + 1) ? 1 : 2);
        return month is >= 1 and <= 12 ? month : null;
    }
}
