using System.Globalization;
using PublicitySite.Privacy;

namespace PublicitySite.Importing.Lists;

/// <summary>What the number of an identity card tells of its holder. The number itself is not kept.</summary>
readonly record struct IdentityCard(DateOnly Born, bool IsMale)
{
    const int Length = 18;

    const int OrderAt = 16;

    /// <summary>Null where the text is no whole number whose check digit is right.</summary>
    internal static IdentityCard? Parse(string text)
    {
        var plain = string.Concat(text.Where(character => !Characters.IsHidden(character)
            && !char.IsWhiteSpace(character)
            && !"'‘’`".Contains(character, StringComparison.Ordinal)).Select(Characters.Narrow));
        if (plain.Length != Length || plain[..^1].Any(character => !char.IsAsciiDigit(character)))
            return null;
        var last = Characters.IsTen(plain[^1]) ? 10 : char.IsAsciiDigit(plain[^1]) ? plain[^1] - '0' : -1;
        var isRight = IdentityNumber.CheckDigit([.. plain[..^1].Select(digit => (byte)(digit - '0'))]) == last;
        return isRight && DateOnly.TryParseExact(plain[6..14], "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var born)
            ? new(born, (plain[OrderAt] - '0') % 2 == 1)
            : null;
    }

    /// <summary>Never shown, not even by accident.</summary>
    public override string ToString() => nameof(IdentityCard);
}
