using PublicitySite.Diagnostics;
using PublicitySite.Privacy;

namespace PublicitySite.Checking;

/// <summary>Findings are read on screens and kept in logs: whatever they quote, no personal number stands in them.</summary>
static class Discretion
{
    /// <summary>A finding whose texts and file name show numbers only masked.</summary>
    internal static Diagnostic Discreet(this Diagnostic finding) => finding with
    {
        Place = finding.Place with { File = Masked(finding.Place.File) },
        Message = Masked(finding.Message),
        Help = Masked(finding.Help),
    };

    /// <summary>A text with the numbers in it masked. Addresses of offices stay: findings speak of them.</summary>
    internal static string Masked(string text)
    {
        var hits = PersonalData.Find(text);
        for (var i = hits.Count - 1; i >= 0; i--)
        {
            if (hits[i] is { IsCertain: true, Kind: not PersonalDataKind.EmailAddress } or { Kind: PersonalDataKind.DoubtfulIdentityNumber })
                text = string.Concat(text.AsSpan(0, hits[i].Start), hits[i].Masked, text.AsSpan(hits[i].Start + hits[i].Length));
        }

        return text;
    }

    static Wording Masked(Wording wording) => new(Masked(wording.Chinese), Masked(wording.English));
}
