using System.Text;

namespace PublicitySite.Strokes;

/// <summary>
/// The strokes of characters as the mainland counts them. A table of ours: those of the framework follow the machine's culture,
/// count 艹 and 阝 as four strokes and three, and part ties by radicals.
/// </summary>
static class StrokeTable
{
    /// <summary>Read when the first list asks for it: most sites keep the order given.</summary>
    static readonly Lazy<Dictionary<Rune, string>> Strokes = new(Load);

    /// <summary>One digit for each stroke in the order of writing, as in <see cref="CharacterStrokes"/>; null where it is not known.</summary>
    internal static string? Of(Rune character) => Strokes.Value.GetValueOrDefault(character);

    static Dictionary<Rune, string> Load()
    {
        var strokes = new Dictionary<Rune, string>(16_100);
        using var stream = typeof(StrokeTable).Assembly.GetManifestResourceStream("strokes.txt") ?? Stream.Null;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        while (reader.ReadLine() is { } line)
        {
            if (line.Split(' ') is [var written, var characters] && written != "#")
            {
                foreach (var character in characters.EnumerateRunes())
                    strokes[character] = written;
            }
        }

        return strokes;
    }
}
