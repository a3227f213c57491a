using PublicitySite.Privacy;

namespace PublicitySite.Checking;

/// <summary>Reads iCalendar and vCard: lines unfolded, escapes decoded.</summary>
static class CalendarText
{
    internal static void Look(Span<char> text, Sightings sightings)
    {
        for (var at = 0; at < text.Length && text[at..].IndexOfAny('\r', '\n', '\\') is >= 0 and var offset;)
        {
            at += offset;
            at += text[at] == '\\' ? Escapes.Decode(text[at..]) : PassLineEnd(text[at..]);
        }

        HideIdentifiers(text);
        sightings.Look(text, 0);
    }

    static int PassLineEnd(Span<char> rest)
    {
        var length = rest is ['\r', '\n', ..] ? 2 : 1;
        var folded = length < rest.Length && rest[length] is ' ' or '\t';
        rest[..(folded ? length + 1 : length)].Become(folded ? "" : [Seam.End]);
        return folded ? length + 1 : length;
    }

    /// <summary>The identifier of an event looks like an address and is none.</summary>
    static void HideIdentifiers(Span<char> text)
    {
        for (var at = 0; text[at..].IndexOf("UID:", StringComparison.Ordinal) is >= 0 and var offset;)
        {
            at += offset;
            var length = text[at..].IndexOf(Seam.End) is >= 0 and var end ? end : text.Length - at;
            if (at == 0 || text[at - 1] is Seam.End or Seam.Nothing)
                text.Slice(at, length).Replace('@', Seam.End);
            at += length;
        }
    }
}
