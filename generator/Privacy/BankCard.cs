namespace PublicitySite.Privacy;

/// <summary>The number of a bank card: 16 to 19 digits with the check digit of Luhn, from a range that banks here issue.</summary>
static class BankCard
{
    static readonly int[] Lengths = [19, 16, 18, 17];

    internal static int LengthAt(DigitRun run, ReadOnlySpan<char> text, int from)
    {
        foreach (var length in Lengths)
        {
            if (IsAt(run, text, from, length))
                return length;
        }

        return 0;
    }

    static bool IsAt(DigitRun run, ReadOnlySpan<char> text, int from, int length) =>
        run.Count - from >= length
        && run.EndsAt(from + length)
        && IsIssued(run.Number(from, 4), length)
        && IsChecked(run, from, length)
        && Shape.IsUsual(run, from, length, "4444", "44443", "44442", "44441", "6:", "6;", "6<", "6=", "664", "666", "667", "44:", "44;")
        && !IsRowOfNumbers(run, from, length)
        && !Surroundings.AreFraction(text, run.PlaceOf(from))
        && !Surroundings.AreHash(text, run.PlaceOf(from));

    /// <summary>UnionPay cards have any of these lengths, older and foreign ones 16, and 9558 19.</summary>
    static bool IsIssued(int prefix, int length) => length switch
    {
        16 =>
            prefix / 100 is 62 or 60 or 65 or 68 or 69 or (>= 40 and <= 49) or (>= 51 and <= 55) || prefix is (>= 3528 and <= 3589) or 9558,
        19 => prefix / 100 is 62 or 60 or 68 or 69 || prefix is 9558 or 9559,
        _ => prefix / 100 is 62,
    };

    static bool IsChecked(DigitRun run, int from, int length)
    {
        var sum = 0;
        for (var i = 0; i < length; i++)
        {
            var digit = run[from + length - 1 - i] * (i % 2 == 0 ? 1 : 2);
            sum += digit > 9 ? digit - 9 : digit;
        }

        return sum % 10 == 0;
    }

    /// <summary>
    /// Cells of four digits side by side are figures of a table, unless they begin as nearly all cards do and no more follow.
    /// </summary>
    static bool IsRowOfNumbers(DigitRun run, int from, int length) =>
        Shape.StrongestSeparator(run, from, length) == DigitSeparator.Cell
        && (run.Number(from, 2) != 62 || (run.Count - from >= length + 4 && run.EndsAt(from + length + 4)));
}
