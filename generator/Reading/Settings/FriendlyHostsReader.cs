using System.Collections.Immutable;
using PublicitySite.Model;

namespace PublicitySite.Reading;

/// <summary>The list <c>friendly-hosts</c> of <c>site.yaml</c>: hosts that are linked to without the notice on leaving the site.</summary>
static class FriendlyHostsReader
{
    const string Key = "friendly-hosts";

    internal static ImmutableArray<string> Read(Fields fields)
    {
        List<string> hosts = [];
        foreach (var (text, place) in fields.PlacedTexts(Key))
        {
            if (HostNames.Of(text) is not { } host)
            {
                fields.Findings.Add(SiteFindings.NoFriendlyHost(place, text));
            }
            else if (hosts.Find(known => HostNames.Covers(known, host)) is { } known)
            {
                fields.Findings.Add(SiteFindings.FriendlyAlready(place, text, known));
            }
            else
            {
                hosts.Add(host);
            }
        }

        return [.. hosts];
    }
}
