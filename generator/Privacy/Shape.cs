namespace PublicitySite.Privacy;

/// <summary>How the digits of a number are grouped: 138 0013 8000 is <c>3 4 4</c>.</summary>
static class Shape
{
    /// <summary>
    /// The digits stand together, or one by one, or in one of the usual groups, or a line break parts them once. Numbers
    /// without a strong checksum are only taken for numbers when they are grouped so: 1949.10.1-2019 is no telephone.
    /// </summary>
    internal static bool IsUsual(DigitRun run, int from, int count, params ReadOnlySpan<string> usual)
    {
        Span<char> groups = stackalloc char[count];
        var length = Groups(run, from, count, groups, out var strongest);
        var shape = groups[..length];
        if (length == 1 || (length == count && StandAlone(run, from, count)) || (length == 2 && strongest == DigitSeparator.LineBreak))
            return true;
        foreach (var one in usual)
        {
            if (shape.SequenceEqual(one))
                return true;
        }

        return false;
    }

    /// <summary>Digits one by one are a number only as a whole: twenty of them in a row are a table of figures.</summary>
    static bool StandAlone(DigitRun run, int from, int count) =>
        !(from > 0 && (from == 1 || run.SeparatorBefore(from - 1) > DigitSeparator.Unseen))
            && !(from + count < run.Count && run.EndsAt(from + count + 1));

    /// <summary>The strongest gap within a window.</summary>
    internal static DigitSeparator StrongestSeparator(DigitRun run, int from, int count)
    {
        var strongest = DigitSeparator.None;
        for (var digit = from + 1; digit < from + count; digit++)
            strongest = run.SeparatorBefore(digit) > strongest ? run.SeparatorBefore(digit) : strongest;
        return strongest;
    }

    /// <summary>Lengths of the groups as a reader sees them, each one character from <c>1</c> up (ten is <c>:</c>).</summary>
    static int Groups(DigitRun run, int from, int count, Span<char> groups, out DigitSeparator strongest)
    {
        strongest = DigitSeparator.None;
        var length = 1;
        groups[0] = '1';
        for (var digit = from + 1; digit < from + count; digit++)
        {
            var gap = run.SeparatorBefore(digit);
            strongest = gap > strongest ? gap : strongest;
            if (gap > DigitSeparator.Unseen)
                groups[length++] = '1';
            else
                groups[length - 1]++;
        }

        return length;
    }
}
