using System.Globalization;
using System.Text;

namespace PublicitySite.Chinese;

/// <summary>
/// 字数 as Word counts it: every Chinese character and every full-width mark is one, and so is every run of Latin letters,
/// digits and half-width marks up to the next blank or Chinese character (3.5% and CNC-6140 are one each).
/// The marks of Markdown are not counted.
/// </summary>
static class WordCount
{
    internal static int Count(ReadOnlySpan<char> text)
    {
        var count = 0;
        var inRun = false;
        for (var i = 0; i < text.Length; i++)
        {
            var character = text[i];
            if (character is >= '\u3001'
                and <= '\uABFF'
                or >= '\uF900' and <= '\uFDFF'
                or >= '\uFE10' and < '\uFEFF'
                or > '\uFF00' and < '\uFFF0')
            {
                count++;
                inRun = false;
            }
            else if (char.IsHighSurrogate(character))
            {
                count += IsVariationSelector(text[i..]) ? 0 : 1;
                inRun = false;
                i++;
            }
            else
            {
                inRun = Step(text, i, inRun, ref count);
            }
        }

        return count;
    }

    // True while a run goes on behind the character.
    static bool Step(ReadOnlySpan<char> text, int at, bool inRun, ref int count)
    {
        var character = text[at];
        switch (character)
        {
            case '*' or '_' when IsMark(text, at):
            case '\\' when at + 1 < text.Length && char.IsPunctuation(text[at + 1]):
            case >= '\u200B' and <= '\u200F' or '\u2060' or '\uFEFF' or >= '\uFE00' and <= '\uFE0F':
                return inRun;
            case '\\' when at + 1 == text.Length || text[at + 1] == '\n':
                return false;
            case var blank when char.IsWhiteSpace(blank) || char.IsControl(blank):
                return false;
            case >= '\u2010' or '·' or '×' or '÷' or '±' or '°' or '§':
                count++;
                return false;
            default:
                count += inRun ? 0 : 1;
                return true;
        }
    }

    // An emphasis mark touches a word on one side; between blanks, or escaped, it is a character.
    static bool IsMark(ReadOnlySpan<char> text, int at)
    {
        var before = at == 0 || char.IsWhiteSpace(text[at - 1]);
        var after = at + 1 == text.Length || char.IsWhiteSpace(text[at + 1]);
        return !(before && after) && (at == 0 || text[at - 1] != '\\');
    }

    // U+E0100 and up: they choose a form of the character before them.
    static bool IsVariationSelector(ReadOnlySpan<char> text) =>
        Rune.DecodeFromUtf16(text, out var rune, out _) == System.Buffers.OperationStatus.Done
        && Rune.GetUnicodeCategory(rune) == UnicodeCategory.NonSpacingMark;
}
