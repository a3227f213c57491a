
namespace PublicitySite.Chinese;

/// <summary>A whole number in running text: 23, ２３, 二十三, 二〇二六.</summary>
/// <param name="Value">At least 0.</param>
/// <param name="Start">Index of its first character.</param>
/// <param name="End">Index after its last character.</param>
/// <param name="IsArabic">It is in digits of any width, not in Chinese numerals.</param>
readonly record struct TextNumber(int Value, int Start, int End, bool IsArabic)
{
    const int LongestRun = 6;

    // 数十名, 上百人: nobody has counted them.
    const string Vague = "数几上近约余多来逾超";

    internal int Length => End - Start;

    /// <summary>The number that ends at an index, blanks between passed over; null where there is none.</summary>
    internal static TextNumber? Before(string text, int end)
    {
        var last = end;
        while (last > 0 && IsBlank(text[last - 1]))
        {
            last--;
        }

        var first = last;
        while (first > 0 && last - first <= LongestRun && IsSame(text[first - 1], text[last - 1]))
        {
            first--;
        }

        return Parse(text, first, last);
    }

    /// <summary>The number that begins at an index, blanks between passed over.</summary>
    internal static TextNumber? After(string text, int start)
    {
        var first = start;
        while (first < text.Length && IsBlank(text[first]))
        {
            first++;
        }

        var last = first;
        while (last < text.Length && last - first <= LongestRun && IsSame(text[last], text[first]))
        {
            last++;
        }

        return Parse(text, first, last);
    }

    /// <summary>The word before it says that nobody has counted: 近40名, 上百人.</summary>
    internal bool IsVagueIn(string text) => Start > 0 && Vague.Contains(text[Start - 1], StringComparison.Ordinal);

    internal static bool IsBlank(char character) => character is ' ' or '\u3000' or '\u00A0';

    static TextNumber? Parse(string text, int first, int last)
    {
        // 3百 is written with digits of both kinds, which no run holds.
        var mixed = first > 0 && first < last && Kind(text[first - 1]) != 0;
        return first == last || mixed || ValueOf(text.AsSpan(first, last - first)) is not { } value
            ? null
            : new(value, first, last, IsArabic: Kind(text[first]) == 1);
    }

    static int? ValueOf(ReadOnlySpan<char> run)
    {
        if (Kind(run[0]) != 1)
            return ChineseNumber.Parse(run);
        var number = 0;
        foreach (var digit in run)
            number = (number * 10) + (digit >= '０' ? digit - '０' : digit - '0');
        return run.Length <= 4 ? number : null;
    }

    static bool IsSame(char one, char other) => Kind(one) != 0 && Kind(one) == Kind(other);

    /// <summary>1 for Arabic digits of any width, 2 for Chinese numerals, 0 for all else.</summary>
    static int Kind(char character) => character switch
    {
        (>= '0' and <= '9') or (>= '０' and <= '９') => 1,
        _ => ChineseNumber.IsNumeral(character) ? 2 : 0,
    };
}
