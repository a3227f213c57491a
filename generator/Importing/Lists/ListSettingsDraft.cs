using System.Globalization;
using PublicitySite.Calendars;
using PublicitySite.Editing;
using PublicitySite.Model;

namespace PublicitySite.Importing;

/// <summary>A <c>list.yaml</c> for a new list: what the site and the scheme know already, and the day on which it goes out.</summary>
static class ListSettingsDraft
{
    internal static string Of(Site site, Scheme scheme, int year, DateOnly published, bool isSample)
    {
        var draft = YamlValue.Map.Of(
            ("scheme", new YamlValue.Text(scheme.Id)),
            ("title", new YamlValue.Text(string.Create(CultureInfo.InvariantCulture, $"{year}年{scheme.Name}建议人选名单"))),
            ("sample-data", isSample ? new YamlValue.Bare("true") : null),
            ("publicity", YamlValue.Map.Of(("published", new YamlValue.Text(published.Iso)))),
            ("objections", Objections(site.Contact)));
        return string.Concat(draft.Block("").Select(line => line + "\n"));
    }

    /// <summary>The first working day after this one; the next day where no calendar tells.</summary>
    internal static DateOnly NextWorkingDay(WorkCalendar calendar, DateOnly today) =>
        CivilDays.After(today).First(day => calendar.StatusOf(day) is { IsWorked: true } or DayStatus.Unknown);

    static YamlValue.Map Objections(Contact contact) => YamlValue.Map.Of(
        ("department", new YamlValue.Text(contact.Department)),
        ("phones", contact.Phones.IsEmpty ? null : YamlValue.List.Of(contact.Phones)),
        ("email", Text(contact.Email)),
        ("address", Text(contact.Address)),
        ("postcode", Text(contact.Postcode)),
        ("hours", Text(contact.Hours)),
        ("identity", new YamlValue.Text("required")));

    static YamlValue.Text? Text(string? value) => value is null ? null : new(value);
}
