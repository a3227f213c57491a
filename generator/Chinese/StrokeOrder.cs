using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace PublicitySite.Chinese;

/// <summary>
/// 姓氏笔画 or 姓名笔画 order. Surnames of two characters (欧阳) and names of other peoples go by their characters one after
/// another like all names; the dots and spaces in them do not count.
/// </summary>
/// <param name="convention">Where a given name of one character stands.</param>
/// <param name="additions">Strokes that the site gives; they come before the table's.</param>
sealed class StrokeOrder(StrokeConvention convention, ImmutableArray<CharacterStrokes> additions)
{
    readonly Dictionary<Rune, CharacterKey> known = [];

    internal NameKey KeyOf(string name)
    {
        ImmutableArray<CharacterKey> characters = [.. name.EnumerateRunes().Where(Counts).Select(KeyOf)];
        return new(convention == StrokeConvention.Surname && characters is [var surname, var given]
            ? [surname, CharacterKey.Nothing, given]
            : characters);
    }

    CharacterKey KeyOf(Rune character)
    {
        if (!known.TryGetValue(character, out var key))
        {
            var added = additions.FirstOrDefault(addition => addition.Character == character);
            key = new(character, added?.Strokes ?? StrokeTable.Find(character));
            known.Add(character, key);
        }

        return key;
    }

    /// <summary>Dots, spaces, and the invisible characters that choose the form of the one before them are no part of the order.</summary>
    static bool Counts(Rune character) => Rune.GetUnicodeCategory(character)
        is not (UnicodeCategory.SpaceSeparator
            or UnicodeCategory.Control
            or UnicodeCategory.Format
            or UnicodeCategory.NonSpacingMark
            or UnicodeCategory.OtherPunctuation
            or UnicodeCategory.ConnectorPunctuation
            or UnicodeCategory.DashPunctuation);
}

/// <summary>
/// The strokes of characters as the mainland counts them. A table of ours: those of the framework follow the machine's culture,
/// count 艹 and 阝 as four strokes and three, and part ties by radicals.
/// </summary>
static class StrokeTable
{
    /// <summary>Read when the first list asks for it: most sites keep the order given.</summary>
    static readonly Lazy<Dictionary<Rune, string>> Strokes = new(Load);

    /// <summary>
    /// One digit for each stroke in the order of writing, as in <see cref="CharacterStrokes"/>; null where it is not known.
    /// </summary>
    internal static string? Find(Rune character) => Strokes.Value.GetValueOrDefault(character);

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
