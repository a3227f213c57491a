namespace PublicitySite.Serving;

/// <summary>
/// The names by which this machine is asked for. A page elsewhere can make its own name point to this machine and read what it
/// answers, unless every other name is refused.
/// </summary>
static class LocalHost
{
    /// <param name="host">The header <c>Host</c> as it came.</param>
    /// <param name="port">The port on which it came.</param>
    internal static bool IsMeant(string? host, int port) =>
        host is not null && ((string[])["localhost", "127.0.0.1", "[::1]"]).Any(name =>
            string.Equals(host, string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{name}:{port}"), StringComparison.OrdinalIgnoreCase)
            || (port == 80 && string.Equals(host, name, StringComparison.OrdinalIgnoreCase)));
}
