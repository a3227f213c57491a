using PublicitySite.Diagnostics;
using PublicitySite.Privacy;

namespace PublicitySite.Checking.Privacy;

/// <summary>Diagnostics are read on screens and kept in logs: whatever they quote, no personal number stands in them.</summary>
static class Redaction
{
    /// <summary>A diagnostic whose texts and file name show numbers only masked.</summary>
    internal static Diagnostic Redact(this Diagnostic diagnostic) => diagnostic with
    {
        Location = diagnostic.Location with { File = Masked(diagnostic.Location.File) },
        Message = Masked(diagnostic.Message),
        Help = Masked(diagnostic.Help),
    };

    /// <summary>A text with the numbers in it masked. Addresses of offices stay: diagnostics speak of them.</summary>
    internal static string Masked(string text)
    {
        var hits = PersonalData.Find(text);
        for (var i = hits.Count - 1; i >= 0; i--)
        {
            if (hits[i] is { IsCertain: true, Kind: not PersonalDataKind.EmailAddress }
                or { Kind: PersonalDataKind.DoubtfulIdentityNumber })
                text = string.Concat(text.AsSpan(0, hits[i].Start), hits[i].Masked, text.AsSpan(hits[i].Start + hits[i].Length));
        }

        return text;
    }

    static LocalizedText Masked(LocalizedText wording) => new(Masked(wording.Chinese), Masked(wording.English));
}
