using System.Runtime.CompilerServices;

namespace PublicitySite.Privacy;

/// <summary>
/// Digits of a text with nothing but gaps between them, in the order they stand. A detector looks at windows of it that
/// begin and end where the writer made a gap, so that no number is found in the middle of a longer one.
/// </summary>
sealed class DigitRun
{
    /// <summary>Longest series of dashes and dots within a number: a longer one is a line that somebody drew.</summary>
    const int MostMarks = 4;

    byte[] values = [];
    int[] places = [];
    DigitSeparator[] gaps = [];

    internal int Count { get; private set; }

    /// <summary>The check digit X follows the last digit.</summary>
    internal bool EndsWithTen { get; private set; }

    /// <summary>Where that X stands in the text.</summary>
    internal int TenPlace { get; private set; }

    internal int this[int digit] => values[digit];

    /// <summary>What stands before a digit; nothing before the first.</summary>
    internal DigitSeparator SeparatorBefore(int digit) => digit == 0 ? DigitSeparator.Cell : gaps[digit];

    internal bool EndsAt(int digit) => digit == Count || gaps[digit] != DigitSeparator.None;

    /// <summary>Place of a digit in the text.</summary>
    internal int PlaceOf(int digit) => places[digit];

    /// <summary>Reads the run that begins at a digit; gives the place behind its last.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal int Read(ReadOnlySpan<char> text, int start)
    {
        Count = 0;
        var gap = DigitSeparator.None;
        var marks = 0;
        for (var at = start; at < text.Length && marks <= MostMarks; at++)
        {
            if (Characters.Digit(text[at]) is >= 0 and var digit)
            {
                var turns = Count > 0
                    && gap == DigitSeparator.None
                    && Characters.IsSpelt(text[at]) != Characters.IsSpelt(text[places[Count - 1]]);
                Add(digit, at, turns ? DigitSeparator.Unseen : gap);
                gap = DigitSeparator.None;
                marks = 0;
            }
            else if (Characters.GapOf(text[at]) is not DigitSeparator.None and var found)
            {
                gap = found > gap ? found : gap;
                marks += found == DigitSeparator.Mark ? 1 : 0;
            }
            else if (!Characters.IsHidden(text[at]))
            {
                EndWith(text, at);
                return places[Count - 1] + 1;
            }
        }

        EndsWithTen = false;
        return places[Count - 1] + 1;
    }

    /// <summary>Some digits of the run as they would be written plainly.</summary>
    internal string Plain(int from, int count) => string.Create(count, (Run: this, from), static (plain, source) =>
    {
        for (var i = 0; i < plain.Length; i++)
            plain[i] = source.Run.PlainDigit(source.from + i);
    });

    /// <summary>Some digits as one number.</summary>
    internal int Number(int from, int count)
    {
        var number = 0;
        for (var digit = from; digit < from + count; digit++)
            number = (number * 10) + values[digit];
        return number;
    }

    char PlainDigit(int digit) => digit == Count ? 'X' : (char)('0' + values[digit]);

    void EndWith(ReadOnlySpan<char> text, int at)
    {
        TenPlace = at;
        EndsWithTen = Characters.IsTen(text[at]) && (at + 1 == text.Length || !char.IsAsciiLetter(text[at + 1]));
    }

    void Add(int value, int place, DigitSeparator gap)
    {
        if (Count == values.Length)
        {
            Array.Resize(ref values, Math.Max(32, Count * 2));
            Array.Resize(ref places, Math.Max(32, Count * 2));
            Array.Resize(ref gaps, Math.Max(32, Count * 2));
        }

        values[Count] = (byte)value;
        places[Count] = place;
        gaps[Count] = gap;
        Count++;
    }
}
