namespace PublicitySite.Model;

/// <summary>Names of hosts, compared as machines compare them: without case, and Chinese ones by their ASCII form.</summary>
static class HostNames
{
    /// <summary>
    /// The form to compare by; null where a text is no name of a host with at least one dot, such as one with a scheme or a port.
    /// </summary>
    internal static string? Normalize(string text) =>
        text.Trim('.') == text
            && text.Contains('.', StringComparison.Ordinal)
            && Uri.CheckHostName(text) is UriHostNameType.Dns or UriHostNameType.IPv4
            ? Normalize(new Uri($"https://{text}/"))
            : null;

    internal static string Normalize(Uri address) => address.IdnHost.TrimEnd('.').ToLowerInvariant();

    /// <summary>The other one is this host, or lies below it.</summary>
    internal static bool Covers(string host, string other) =>
        other.EndsWith(host, StringComparison.Ordinal) && (other.Length == host.Length || other[other.Length - host.Length - 1] == '.');
}
