using System.Collections.Immutable;
using PublicitySite.Formats.Yaml;

namespace PublicitySite.Editing.Drafts;

/// <summary>A year's arrangement of holidays as a file, as <c>content/calendar/</c> has them.</summary>
/// <param name="Document">The yearly notice of the State Council.</param>
/// <param name="Off">Days off; a single day has no end.</param>
/// <param name="Work">Make-up workdays; none in some years.</param>
sealed record CalendarYaml(YamlValue.Map Document, ImmutableArray<CalendarYaml.Days> Off, ImmutableArray<CalendarYaml.Days> Work)
{
    /// <summary>Days of one holiday, as written: 2027-01-01.</summary>
    internal sealed record Days(string Holiday, string From, string? To);

    internal string Text => NoticeText.Lines(YamlValue.Map.Of(
        ("documents", new YamlValue.List([Document])),
        ("off", new YamlValue.List([.. Off.Select(days => OneLine(("holiday", days.Holiday), ("from", days.From), ("to", days.To)))])),
        ("work", new YamlValue.List([.. Work.Select(days => OneLine(("holiday", days.Holiday), ("date", days.From)))]))));

    static YamlValue.Bare OneLine(params (string Key, string? Value)[] entries) =>
        new(YamlValue.Map.Of([.. entries.Select(entry => (entry.Key, YamlValue.TextOrNone(entry.Value)))]).Flow);
}
