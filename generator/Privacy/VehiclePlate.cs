using System.Runtime.CompilerServices;

namespace PublicitySite.Privacy;

/// <summary>The plate of a vehicle: a province's character, a letter, and five or six letters and digits.</summary>
static class VehiclePlate
{
    /// <summary>Letters before the first digit, the office's own, and a dot or blank behind it.</summary>
    const int Reach = 6;

    /// <summary>Looks around the first digit of a run.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal static PersonalDataMatch? At(ReadOnlySpan<char> text, int digit)
    {
        for (var start = digit - 2; start >= 0 && start >= digit - Reach; start--)
        {
            if (Provinces.HasPlateMark(text[start]))
                return Whole(text, start);
            if (!IsSign(text[start]) && !IsJoint(text[start]))
                return null;
        }

        return null;
    }

    static PersonalDataMatch? Whole(ReadOnlySpan<char> text, int start)
    {
        if (!char.IsAsciiLetterUpper(Characters.Narrow(text[start + 1])) || !IsSign(text[start + 1]))
            return null;
        var at = start + 2;
        while (at < text.Length && (IsJoint(text[at]) || Characters.IsHidden(text[at])))
            at++;
        var from = at;
        while (at < text.Length && IsSign(text[at]))
            at++;
        if (at - from is not (5 or 6) || (at < text.Length && char.IsAsciiLetterOrDigit(text[at])) || Digits(text[from..at]) < 2)
            return null;
        return new(PersonalDataKind.VehiclePlate, start, at - start, Plain(text[start..at]));
    }

    static int Digits(ReadOnlySpan<char> signs)
    {
        var digits = 0;
        foreach (var sign in signs)
            digits += char.IsAsciiDigit(Characters.Narrow(sign)) ? 1 : 0;
        return digits;
    }

    static string Plain(ReadOnlySpan<char> plate)
    {
        Span<char> plain = stackalloc char[plate.Length];
        var length = 0;
        foreach (var character in plate)
        {
            if (!IsJoint(character) && !Characters.IsHidden(character))
                plain[length++] = Characters.Narrow(character);
        }

        return plain[..length].ToString();
    }

    /// <summary>No plate has an I or an O.</summary>
    static bool IsSign(
        char character) => Characters.Narrow(character) is (>= '0' and <= '9') or (>= 'A' and <= 'Z' and not 'I' and not 'O');

    static bool IsJoint(char character) => character is '·' or '•' or '-' or '.' or ' ' or '\u00A0' or '．' or '・';
}
