using System.Globalization;

namespace PublicitySite.Model;

/// <summary>
/// The zones that a site may name, with their distance from UTC. All are without summer time, so that a civil date
/// means the same on every machine, whether or not it has a database of zones.
/// </summary>
static class Zones
{
    internal const string Default = "Asia/Shanghai";

    internal static IReadOnlyDictionary<string, TimeSpan> Offsets { get; } = new Dictionary<string, TimeSpan>(StringComparer.Ordinal)
    {
        [Default] = TimeSpan.FromHours(8),
        ["Asia/Chongqing"] = TimeSpan.FromHours(8),
        ["Asia/Hong_Kong"] = TimeSpan.FromHours(8),
        ["Asia/Macau"] = TimeSpan.FromHours(8),
        ["Asia/Urumqi"] = TimeSpan.FromHours(6),
        ["UTC"] = TimeSpan.Zero,
    };

    /// <summary><c>+08:00</c>.</summary>
    internal static string Text(TimeSpan offset) =>
        (offset < TimeSpan.Zero ? "-" : "+") + offset.ToString(@"hh\:mm", CultureInfo.InvariantCulture);
}
