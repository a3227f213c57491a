namespace PublicitySite.Privacy;

/// <summary>Personal data in texts: identity numbers, telephones, cards, accounts.</summary>
static class PersonalData
{
    /// <summary>All that is in a text, in the order it stands, none within another.</summary>
    internal static IReadOnlyList<PersonalDataMatch> Find(ReadOnlySpan<char> text) => new PersonalDataSearch().Find(text);

    /// <summary>The first two characters and the last one, stars between; of a short value nothing.</summary>
    internal static string Masked(ReadOnlySpan<char> value) =>
        value.Length < 6 ? new('*', value.Length) : $"{value[..2]}{new string('*', value.Length - 3)}{value[^1]}";
}
