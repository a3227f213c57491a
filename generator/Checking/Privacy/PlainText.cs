namespace PublicitySite.Checking;

/// <summary>Reads text without a format, and names of files.</summary>
static class PlainText
{
    internal static void Look(Span<char> text, Sightings sightings)
    {
        sightings.Look(text, 0);
        if (PercentCodes.DecodeAll(text))
            sightings.Look(text, 0);
    }
}
