using PublicitySite.Privacy;

namespace PublicitySite.Checking;

/// <summary>Reads CSV: cells side by side, one row apart from the next.</summary>
static class TableText
{
    internal static void Look(Span<char> text, Sightings sightings)
    {
        var quoted = false;
        for (var at = 0; text[at..].IndexOfAny("\",;\t\n") is >= 0 and var offset; at++)
        {
            at += offset;
            if (text[at] == '"')
            {
                quoted = !quoted;
                text[at] = Seam.Nothing;
            }
            else if (!quoted)
            {
                text[at] = text[at] == '\n' ? Seam.End : Seam.Cell;
            }
        }

        sightings.Look(text, 0);
    }
}
