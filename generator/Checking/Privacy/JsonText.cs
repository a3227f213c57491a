using PublicitySite.Privacy;

namespace PublicitySite.Checking.Privacy;

/// <summary>Reads JSON: strings decoded, values side by side, once with their names and once without.</summary>
static class JsonText
{
    internal static void Look(Span<char> json, int offset, PersonalDataCollector collector)
    {
        List<Range> names = [];
        Range last = default;
        for (var at = 0; at < json.Length; at++)
        {
            switch (json[at])
            {
                case '"':
                    var end = PassString(json, at);
                    last = at..end;
                    at = end - 1;
                    break;
                case ':':
                    names.Add(last.Start..(at + 1));
                    break;
                case ',' or '[' or ']' or '{' or '}':
                    json[at] = JoinMarks.Cell;
                    break;
            }
        }

        collector.Look(json, offset);
        foreach (var name in names)
            json[name].Hide();
        collector.Look(json, offset);
    }

    /// <summary>Gives the place behind its closing quote.</summary>
    static int PassString(Span<char> json, int at)
    {
        json[at++] = JoinMarks.Nothing;
        while (json[at..].IndexOfAny('"', '\\') is >= 0 and var offset)
        {
            at += offset;
            if (json[at] == '"')
            {
                json[at] = JoinMarks.Nothing;
                return at + 1;
            }

            at += Escapes.Decode(json[at..]);
        }

        return json.Length;
    }
}
