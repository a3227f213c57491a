namespace PublicitySite.Privacy;

/// <summary>
/// The identity number of fifteen digits: district, day of birth with a year of two digits, order. It has no check digit.
/// </summary>
static class OldIdentityNumber
{
    const int Length = 15;

    internal static int LengthAt(DigitRun run, ReadOnlySpan<char> text, int from) =>
        run.Count - from >= Length
        && run.EndsAt(from + Length)
        && !(run.EndsWithTen && from + Length == run.Count)
        && Provinces.HasCode(run.Number(from, 2))
        && IdentityNumber.IsBirthday(1900 + run.Number(from + 6, 2), run.Number(from + 8, 2), run.Number(from + 10, 2))
        && Shape.IsUsual(run, from, Length, "663")
        && !IsNamedOtherwise(text, run.PlaceOf(from))
            ? Length
            : 0;

    static bool IsNamedOtherwise(ReadOnlySpan<char> text, int place) =>
        Surroundings.AreFraction(text, place)
            || Surroundings.AreHash(text, place)
            || Surroundings.Mention(text, place, 12, "注册号", "登记号", "许可证", "备案");
}
