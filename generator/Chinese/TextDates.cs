namespace PublicitySite.Chinese;

/// <summary>Finds 2026年9月30日, 9月30日, 九月三十日, and what follows without its month: 9月28日至30日, 28日、29日.</summary>
static class TextDates
{
    const string RangeMarks = "至到—–―－-~～";
    const string ListMarks = "、和及";

    /// <summary>The longest remark after a date that is looked over: （星期三）.</summary>
    const int LongestRemark = 12;

    /// <summary>In the order of the text.</summary>
    internal static IEnumerable<TextDate> In(string text)
    {
        TextDate? before = null;
        for (var at = text.IndexOf('月', StringComparison.Ordinal); at >= 0; at = text.IndexOf('月', Math.Max(at + 1, before?.End ?? 0)))
        {
            for (var date = At(text, at, before); date is { } found; date = Following(text, found))
            {
                before = found;
                yield return found;
            }
        }
    }

    /// <summary>Index after blanks and one remark in brackets.</summary>
    internal static int AfterRemark(string text, int from)
    {
        var at = AfterBlanks(text, from);
        if (at < text.Length && text[at] is '（' or '(')
        {
            var close = text.AsSpan(at, Math.Min(LongestRemark, text.Length - at)).IndexOfAny('）', ')');
            at = close < 0 ? at : AfterBlanks(text, at + close + 1);
        }

        return at;
    }

    static TextDate? At(string text, int month, TextDate? before)
    {
        if (TextNumber.Before(text, month) is not { Value: < 100 } number)
        {
            return null;
        }

        var mark = number.Start;
        while (mark > 0 && TextNumber.IsBlank(text[mark - 1]))
        {
            mark--;
        }

        var year = mark > 0 && text[mark - 1] == '年' && TextNumber.Before(text, mark - 1) is { Value: > 1900 and < 2200 } found
            ? found
            : (TextNumber?)null;
        var (day, end) = Day(text, month + 1);
        var start = year?.Start ?? number.Start;
        return new(
            start,
            day is null ? month + 1 : end,
            year?.Value,
            number.Value,
            day,
            before is { } last && IsRange(text, last.End, start));
    }

    /// <summary>A day that borrows the month of the one before it.</summary>
    static TextDate? Following(string text, TextDate before)
    {
        var mark = AfterRemark(text, before.End);
        var from = AfterMarks(text, mark);
        return before.Day is not null && from > mark && Day(text, from) is ({ } day, var end)
            ? before with
            {
                Start = AfterBlanks(text, from),
                End = end,
                Day = day,
                EndsRange = RangeMarks.Contains(text[mark], StringComparison.Ordinal),
            }
            : null;
    }

    static (int? Day, int End) Day(string text, int from)
    {
        if (TextNumber.After(text, from) is not { } number)
        {
            return (null, from);
        }

        var mark = AfterBlanks(text, number.End);
        return mark < text.Length && text[mark] == '日' ? (number.Value, mark + 1) : (null, from);
    }

    static bool IsRange(string text, int from, int to)
    {
        var mark = AfterRemark(text, from);
        mark += mark < text.Length && text[mark] == '起' ? 1 : 0;
        return mark < to && RangeMarks.Contains(text[mark], StringComparison.Ordinal) && AfterBlanks(text, AfterMarks(text, mark)) == to;
    }

    static int AfterMarks(string text, int from)
    {
        var at = from;
        while (at < text.Length
            && at - from < 2
            && (RangeMarks.Contains(text[at], StringComparison.Ordinal) || ListMarks.Contains(text[at], StringComparison.Ordinal)))
        {
            at++;
        }

        return at;
    }

    static int AfterBlanks(string text, int from)
    {
        var at = from;
        while (at < text.Length && TextNumber.IsBlank(text[at]))
        {
            at++;
        }

        return at;
    }
}
