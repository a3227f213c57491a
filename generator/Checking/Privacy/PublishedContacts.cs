using PublicitySite.Privacy;

namespace PublicitySite.Checking.Privacy;

/// <summary>Telephone numbers and addresses that the data declares as contacts, and the files that may show them.</summary>
sealed class PublishedContacts
{
    readonly HashSet<string> everywhere;
    readonly ILookup<string, string> byFile;

    /// <param name="everywhere">The site's own.</param>
    /// <param name="byFile">Others, with the path of the one file of the site that may show each.</param>
    internal PublishedContacts(IEnumerable<string> everywhere, IEnumerable<(string Path, string Contact)> byFile)
    {
        this.everywhere = everywhere.SelectMany(Values).ToHashSet(StringComparer.Ordinal);
        this.byFile = byFile
            .SelectMany(entry => Values(entry.Contact).Select(value => (entry.Path, value)))
            .ToLookup(entry => entry.Path, entry => entry.value, StringComparer.Ordinal);
    }

    internal static PublishedContacts None { get; } = new([], []);

    /// <summary>What was found in a file is a contact that the file may show.</summary>
    internal bool Allow(string path, PersonalDataMatch hit) =>
        ValueOf(hit) is { } value && (everywhere.Contains(value) || byFile[path].Contains(value, StringComparer.Ordinal));

    static IEnumerable<string> Values(string contact) => PersonalData.Find(contact).Select(ValueOf).OfType<string>();

    /// <summary>The one form in which two spellings of a contact are the same; none for what can never be a contact.</summary>
    static string? ValueOf(PersonalDataMatch hit) => hit.Kind switch
    {
        PersonalDataKind.MobileNumber => hit.Value[^11..],
        PersonalDataKind.EmailAddress => hit.Value.ToLowerInvariant(),
        PersonalDataKind.ChatAccount => hit.Value,
        PersonalDataKind.IdentityNumber or PersonalDataKind.OldIdentityNumber or PersonalDataKind.MaskedIdentityNumber
            or PersonalDataKind.DoubtfulIdentityNumber or PersonalDataKind.BankCard or PersonalDataKind.Passport
            or PersonalDataKind.VehiclePlate => null,
    };
}
