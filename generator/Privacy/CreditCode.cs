namespace PublicitySite.Privacy;

/// <summary>The code of an organisation, 统一社会信用代码 (GB 32100): public, and easily taken for an identity number.</summary>
static class CreditCode
{
    const string Alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    /// <summary>Eighteen characters of its alphabet with the right check character.</summary>
    internal static bool IsValid(ReadOnlySpan<char> code)
    {
        if (code.Length != 18)
            return false;
        var (sum, weight) = (0, 1);
        foreach (var character in code[..17])
        {
            var value = Alphabet.IndexOf(character, StringComparison.Ordinal);
            if (value < 0)
                return false;
            sum += value * weight;
            weight = weight * 3 % 31;
        }

        return Alphabet[(31 - (sum % 31)) % 31] == code[17];
    }
}
