namespace PublicitySite.Privacy;

/// <summary>The number of a mobile telephone: eleven digits from 13 to 19, perhaps with the country's code.</summary>
static class MobileNumber
{
    const int Length = 11;

    static readonly string[] Words = ["电话", "手机", "联系", "移动", "号码", "tel", "phone", "mobile"];

    internal static int LengthAt(DigitRun run, ReadOnlySpan<char> text, int from)
    {
        var prefix = PrefixAt(run, from);
        var count = prefix + Length;
        var first = from + prefix;
        return run.Count - from >= count
            && run.EndsAt(from + count)
            && run[first] == 1
            && run[first + 1] >= 3
            && Shape.IsUsual(run, from, count, "344", "38", "74", "443", "335", "434", "544")
            && !IsNamedOtherwise(text, run, from, count)
                ? count
                : 0;
    }

    /// <summary>86, 0086 or the 0 of trunk calls, when they are written together with the number.</summary>
    static int PrefixAt(DigitRun run, int from)
    {
        if (run[from] == 8
            && run.Count - from >= Length + 2
            && run[from + 1] == 6
            && run.SeparatorBefore(from + 2) <= DigitSeparator.Unseen)
            return 2;
        if (run[from] != 0 || run.Count - from < Length + 1 || run.SeparatorBefore(from + 1) > DigitSeparator.Unseen)
            return 0;
        return run.Count - from >= Length + 4 && run.Number(from, 4) == 86 && run.SeparatorBefore(from + 4) <= DigitSeparator.Unseen
            ? 4
            : 1;
    }

    static bool IsNamedOtherwise(ReadOnlySpan<char> text, DigitRun run, int from, int count)
    {
        var place = run.PlaceOf(from);
        if (Surroundings.AreHash(text, place)
            || Surroundings.AreAmount(text, place, run.PlaceOf(from + count - 1) + 1)
            || (Surroundings.AreFraction(text, place) && text[place - 2] == '0'))
            return true;
        return IsLikeFigures(run, from, count) && !Surroundings.Mention(text, place, 16, Words);
    }

    /// <summary>编号 and dates side by side look like it, 150 | 2019 | 2022 or 150-20190906, and so do small figures in a table.</summary>
    static bool IsLikeFigures(DigitRun run, int from, int count)
    {
        if (count != Length || run.SeparatorBefore(from + 3) <= DigitSeparator.Unseen)
            return false;
        return run.SeparatorBefore(from + 7) <= DigitSeparator.Unseen
            ? IsYear(run.Number(from + 3, 4))
                && IdentityNumber.IsBirthday(run.Number(from + 3, 4), run.Number(from + 7, 2), run.Number(from + 9, 2))
            : Shape.StrongestSeparator(run, from, count) == DigitSeparator.Cell
                && (IsYear(run.Number(from + 3, 4)) || IsYear(run.Number(from + 7, 4)) || run.EndsAt(from + 1));
    }

    static bool IsYear(int number) => number is >= 1900 and <= 2099;
}
