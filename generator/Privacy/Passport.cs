namespace PublicitySite.Privacy;

/// <summary>The number of a passport: E, G or P and eight digits, or E, a letter and seven, where passports are spoken of.</summary>
static class Passport
{
    const int Reach = 24;

    /// <summary>Looks before the digits of a run for the letters.</summary>
    internal static PersonalDataMatch? At(DigitRun run, ReadOnlySpan<char> text)
    {
        if (run.Count is not (7 or 8) || run.EndsWithTen)
            return null;
        var letters = run.Count == 8 ? 1 : 2;
        var start = run.PlaceOf(0) - letters;
        if (start < 0 || (start > 0 && char.IsAsciiLetterOrDigit(text[start - 1])) || !AreLetters(text.Slice(start, letters)))
            return null;
        if (!Surroundings.Mention(text, start, Reach, "护照", "passport"))
            return null;
        var end = run.PlaceOf(run.Count - 1) + 1;
        return new(PersonalDataKind.Passport, start, end - start, Plain(text.Slice(start, letters)) + run.Plain(0, run.Count));
    }

    static bool AreLetters(ReadOnlySpan<char> letters)
    {
        var first = char.ToUpperInvariant(Characters.Narrow(letters[0]));
        return letters.Length == 1
            ? first is 'E' or 'G' or 'P' or 'D' or 'S'
            : first == 'E' && char.IsAsciiLetter(Characters.Narrow(letters[1]));
    }

    static string Plain(ReadOnlySpan<char> letters)
    {
        Span<char> plain = stackalloc char[letters.Length];
        for (var i = 0; i < letters.Length; i++)
            plain[i] = char.ToUpperInvariant(Characters.Narrow(letters[i]));
        return plain.ToString();
    }
}
