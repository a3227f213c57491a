using System.Collections.Immutable;
using System.Text;

namespace PublicitySite.Chinese;

/// <summary>How characters are read, in ASCII without tones.</summary>
static class Pinyin
{
    static readonly Lazy<Dictionary<Rune, string>> Common = new(LoadCommon);
    static readonly Lazy<Dictionary<Rune, ImmutableArray<string>>> Several = new(LoadSeveral);

    /// <summary>The most common reading; null for what is no Chinese character or too rare.</summary>
    internal static string? MostCommon(Rune character) => Common.Value.GetValueOrDefault(character);

    /// <summary>Every reading, the one that the character has as a surname first (单: shan, dan, chan); none where none is known.</summary>
    internal static ImmutableArray<string> All(Rune character) =>
        Several.Value.TryGetValue(character, out var readings) ? readings
        : MostCommon(character) is { } only ? [only]
        : [];

    static Dictionary<Rune, string> LoadCommon() => new(
        from line in Lines("pinyin.txt")
        let parts = line.Split(' ')
        from character in parts[1].EnumerateRunes()
        select KeyValuePair.Create(character, parts[0]));

    static Dictionary<Rune, ImmutableArray<string>> LoadSeveral() => new(
        from line in Lines("readings.txt")
        let parts = line.Split(' ')
        select KeyValuePair.Create(parts[0].EnumerateRunes().First(), ImmutableArray.Create(parts, 1, parts.Length - 1)));

    static IEnumerable<string> Lines(string name)
    {
        using var stream = typeof(Pinyin).Assembly.GetManifestResourceStream(name) ?? Stream.Null;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        while (reader.ReadLine() is { } line)
        {
            if (!line.StartsWith('#'))
                yield return line;
        }
    }
}
