namespace PublicitySite.Checking.Privacy;

/// <summary>Reads JavaScript and CSS: as they stand, and with escapes decoded.</summary>
static class ScriptText
{
    internal static void Look(Span<char> text, int offset, bool isStyle, PersonalDataCollector collector)
    {
        collector.Look(text, offset);
        if (DecodeEscapes(text, isStyle))
            collector.Look(text, offset);
    }

    static bool DecodeEscapes(Span<char> text, bool isStyle)
    {
        var any = false;
        for (var at = 0; at < text.Length && text[at..].IndexOf('\\') is >= 0 and var found; any = true)
        {
            at += found;
            at += isStyle ? Escapes.DecodeStyle(text[at..]) : Escapes.Decode(text[at..]);
        }

        return any;
    }
}
