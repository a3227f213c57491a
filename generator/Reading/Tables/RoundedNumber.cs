using System.Buffers;

namespace PublicitySite.Reading.Tables;

/// <summary>
/// What a spreadsheet makes of an identity number or a bank card that was typed into a cell without the text format: it keeps
/// fifteen digits. 440524188001010014 becomes 440524188001010000, or 4.40524E+17 in a CSV.
/// </summary>
static class RoundedNumber
{
    const int DigitsKept = 15;

    /// <summary>Telephone numbers are the shortest that are shown with an exponent.</summary>
    const int LeastExponent = 9;

    static readonly SearchValues<char> Mantissa = SearchValues.Create("0123456789.");

    internal static bool Is(ReadOnlySpan<char> text) => IsLong(text) || HasExponent(text);

    static bool IsLong(ReadOnlySpan<char> text) =>
        text.Length > DigitsKept && !text.ContainsAnyExceptInRange('0', '9') && !text[DigitsKept..].ContainsAnyExcept('0');

    static bool HasExponent(ReadOnlySpan<char> text)
    {
        var sign = text.IndexOfAny('E', 'e');
        return sign > 0
            && char.IsAsciiDigit(text[0])
            && !text[..sign].ContainsAnyExcept(Mantissa)
            && text[(sign + 1)..].TrimStart('+') is var exponent
            && exponent.Length is 1 or 2
            && !exponent.ContainsAnyExceptInRange('0', '9')
            && int.Parse(exponent, System.Globalization.CultureInfo.InvariantCulture) >= LeastExponent;
    }
}
