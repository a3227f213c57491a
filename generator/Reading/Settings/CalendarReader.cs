using System.Globalization;
using PublicitySite.Calendars;
using PublicitySite.Diagnostics;
using PublicitySite.Files;

namespace PublicitySite.Reading;

/// <summary><c>content/calendar/YEAR.yaml</c>: the State Council's arrangement for one year.</summary>
static class CalendarReader
{
    internal static Read<CalendarYear> Read(SourceFile file) =>
        Year(file.Path) is { } year
            ? YamlFile.Read(file, fields => Arrangement(fields, year))
            : new Read<CalendarYear>(null, [CalendarFileFindings.FileNameIsNoYear(file.Path)]);

    /// <summary>The year that a file's name says, or null.</summary>
    internal static int? Year(string path)
    {
        var name = Path.GetFileNameWithoutExtension(path);
        return name.Length == 4 && int.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out var year) ? year : null;
    }

    static CalendarYear Arrangement(Fields fields, int year)
    {
        var documents = fields.RequiredSections("documents", Document);
        var daysOff = fields.RequiredSections("off", DaysOff);
        var work = fields.RequiredMaybeNoSections("work", Makeup);
        fields.Findings.AddRange(CalendarChecks.Of(year, daysOff, work));
        return new CalendarYear
        {
            Year = year,
            Documents = documents,
            DaysOff = [.. daysOff.Select(holiday => holiday.Value)],
            MakeupWorkdays = [.. work.Select(day => day.Value)],
        };
    }

    static CalendarDocument Document(Fields fields) =>
        new(fields.RequiredText("title"), fields.Text("number"), fields.Text("address"));

    static Placed<Holiday>? DaysOff(Fields fields)
    {
        var name = fields.RequiredText("holiday");
        var from = fields.RequiredDate("from");
        var to = fields.Date("to") ?? from;
        return from == default ? null : new Placed<Holiday>(new Holiday(name, from, to), fields.PlaceOf("from"));
    }

    static Placed<MakeupWorkday>? Makeup(Fields fields)
    {
        var name = fields.RequiredText("holiday");
        var date = fields.RequiredDate("date");
        return date == default ? null : new Placed<MakeupWorkday>(new MakeupWorkday(date, name), fields.PlaceOf("date"));
    }
}
