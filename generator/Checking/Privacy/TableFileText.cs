using PublicitySite.Privacy;

namespace PublicitySite.Checking.Privacy;

/// <summary>Reads CSV: cells side by side, one row apart from the next.</summary>
static class TableFileText
{
    internal static void Look(Span<char> text, PersonalDataCollector collector)
    {
        Mark(text);
        collector.Look(text, 0);
    }

    /// <summary>Puts seams in the place of what parts cells and rows, so that every character keeps its own.</summary>
    internal static void Mark(Span<char> text)
    {
        var quoted = false;
        for (var at = 0; text[at..].IndexOfAny("\",;\t\n") is >= 0 and var offset; at++)
        {
            at += offset;
            if (text[at] == '"')
            {
                quoted = !quoted;
                text[at] = JoinMarks.Nothing;
            }
            else if (!quoted)
            {
                text[at] = text[at] == '\n' ? JoinMarks.End : JoinMarks.Cell;
            }
        }
    }
}
