using System.Globalization;
using System.Text;
using PublicitySite.Chinese;

namespace PublicitySite.Importing.Summaries;

/// <summary>
/// Names of files, people and employers as they are compared: without blanks and without the dots that are written in many ways,
/// full-width letters as narrow ones; whatever else parts words (＋, brackets, hyphens) is one gap.
/// </summary>
static class PlainName
{
    internal const char Gap = '|';

    internal static string Of(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (IsNothing(rune))
                continue;
            if (IsWord(rune))
                plain.Append(Narrow(rune));
            else if (plain.Length > 0 && plain[^1] != Gap)
                plain.Append(Gap);
        }

        return plain.ToString().TrimEnd(Gap);
    }

    /// <summary>Blanks, dots, and signs that choose a form of the character before them.</summary>
    static bool IsNothing(Rune rune) =>
        Rune.IsWhiteSpace(rune)
        || (rune.IsBmp && PersonName.IsDot((char)rune.Value))
        || Rune.GetUnicodeCategory(rune) == UnicodeCategory.Format
        || rune.Value is (>= 0xFE00 and <= 0xFE0F) or (>= 0xE0100 and <= 0xE01EF);

    /// <summary>Rare characters may stand in the part of Unicode that is left to everybody.</summary>
    static bool IsWord(Rune rune) =>
        Rune.IsLetterOrDigit(rune)
        || Rune.GetUnicodeCategory(rune) is UnicodeCategory.PrivateUse
            or UnicodeCategory.NonSpacingMark
            or UnicodeCategory.SpacingCombiningMark
            or UnicodeCategory.OtherNotAssigned;

    static string Narrow(Rune rune) =>
        Rune.ToLowerInvariant(rune.Value is >= 0xFF10 and <= 0xFF5A ? new Rune(rune.Value - 0xFEE0) : rune).ToString();
}
