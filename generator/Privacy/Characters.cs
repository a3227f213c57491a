using System.Runtime.CompilerServices;

namespace PublicitySite.Privacy;

/// <summary>How the characters of a text count when numbers are looked for.</summary>
static class Characters
{
    /// <summary>Half and full width, and Chinese numerals as telephone numbers are spelt with them.</summary>
    static readonly string[] Digits = ["0０零〇○", "1１一幺壹", "2２二贰", "3３三叁", "4４四肆", "5５五伍", "6６六陆", "7７七柒", "8８八捌", "9９九玖"];

    const string Blanks = " \t\u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u202F\u205F\u3000";
    const string LineBreaks = "\n\r\u0085\u2028\u2029";
    const string Marks = "-_‐‑‒–—―−－﹣＿~～.．·•・。";
    const string Hidden = "\u00AD\u034F\u061C\u180E\u200B\u200C\u200D\u200E\u200F\u202A\u202B\u202C\u202D\u202E"
        + "\u2060\u2061\u2062\u2063\u2064\u2066\u2067\u2068\u2069\uFE0E\uFE0F\uFEFF";

    const byte HiddenClass = 16;
    const byte GapClass = 32;
    const byte SpeltClass = 64;
    const byte BeginningClass = 128;

    static readonly byte[] Classes = Classified();

    const string Ats = "@＠﹫";

    /// <summary>
    /// Where the next number or address may begin, or the word that tells what a number is; below 0 where there is none.
    /// A plain loop: the vectorised search of the framework is only fast once it has been compiled anew, which is after our work.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal static int NextBeginning(ReadOnlySpan<char> text, int from)
    {
        var classes = Classes;
        for (var at = from; at < text.Length; at++)
        {
            if ((classes[text[at]] & BeginningClass) != 0)
                return at;
        }

        return -1;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal static bool ContainsHidden(ReadOnlySpan<char> text)
    {
        var classes = Classes;
        foreach (var character in text)
        {
            if (classes[character] == HiddenClass)
                return true;
        }

        return false;
    }

    /// <summary>A number or an address may begin with it.</summary>
    internal static bool IsBeginning(char character) => (Classes[character] & BeginningClass) != 0;

    internal static bool IsAt(char character) => Ats.Contains(character);

    /// <summary>0 to 9, or below 0.</summary>
    internal static int Digit(char character) => (Classes[character] & (HiddenClass | GapClass)) == 0 ? (Classes[character] & 15) - 1 : -1;

    /// <summary>A digit that is a Chinese numeral.</summary>
    internal static bool IsSpelt(char character) => (Classes[character] & SpeltClass) != 0;

    /// <summary>Shows as nothing: zero-width characters, soft hyphens, marks of direction.</summary>
    internal static bool IsHidden(char character) => Classes[character] == HiddenClass;

    /// <summary>What a character means between two digits; none where it ends a number.</summary>
    internal static DigitSeparator GapOf(
        char character) => (Classes[character] & GapClass) != 0 ? (DigitSeparator)(Classes[character] & 15) : DigitSeparator.None;

    /// <summary>The check digit ten, in whatever script it was typed.</summary>
    internal static bool IsTen(char character) => character is 'X' or 'x' or 'Ｘ' or 'ｘ' or 'Х' or 'х' or 'Χ' or '×' or 'Ⅹ' or 'ⅹ';

    /// <summary>A letter or digit in half width for one in full width, all else as it is.</summary>
    internal static char Narrow(char character) => character is >= '！' and <= '～' ? (char)(character - '！' + '!') : character;

    static byte[] Classified()
    {
        var classes = new byte[char.MaxValue + 1];
        for (var digit = 0; digit < Digits.Length; digit++)
        {
            foreach (var (place, character) in Digits[digit].Index())
                classes[character] = (byte)((digit + 1) | BeginningClass | (place > 1 ? SpeltClass : 0));
        }

        Put(Ats, BeginningClass);
        Put(ChatAccount.Beginnings, BeginningClass);
        Put(Hidden, HiddenClass);
        Put(Blanks, GapClass | (byte)DigitSeparator.Blank);
        Put(LineBreaks, GapClass | (byte)DigitSeparator.LineBreak);
        Put(Marks, GapClass | (byte)DigitSeparator.Mark);
        classes[JoinMarks.Element] = GapClass | (byte)DigitSeparator.Unseen;
        classes[JoinMarks.Cell] = GapClass | (byte)DigitSeparator.Cell;
        return classes;

        void Put(string characters, byte value)
        {
            foreach (var character in characters)
                classes[character] = value;
        }
    }
}
