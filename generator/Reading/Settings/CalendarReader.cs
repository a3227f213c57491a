using System.Collections.Immutable;
using System.Globalization;
using PublicitySite.Calendars;
using PublicitySite.Chinese;
using PublicitySite.Diagnostics;
using PublicitySite.Files;
using PublicitySite.Formats.Yaml;

namespace PublicitySite.Reading.Settings;

/// <summary><c>content/calendar/YEAR.yaml</c>: the State Council's arrangement for one year.</summary>
static class CalendarReader
{
    internal static Result<CalendarYear> Read(SourceFile file) =>
        Year(file.Path) is { } year
            ? YamlFile.Read(file, fields => Arrangement(fields, year))
            : new Result<CalendarYear>(null, [CalendarFileDiagnostics.FileNameIsNoYear(file.Path)]);

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
        fields.Diagnostics.AddRange(CalendarChecks.Check(year, daysOff, work));
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

    static Located<Holiday>? DaysOff(Fields fields)
    {
        var name = fields.RequiredText("holiday");
        var from = fields.RequiredDate("from");
        var to = fields.Date("to") ?? from;
        return from == default ? null : new Located<Holiday>(new Holiday(name, from, to), fields.PlaceOf("from"));
    }

    static Located<MakeupWorkday>? Makeup(Fields fields)
    {
        var name = fields.RequiredText("holiday");
        var date = fields.RequiredDate("date");
        return date == default ? null : new Located<MakeupWorkday>(new MakeupWorkday(date, name), fields.PlaceOf("date"));
    }
}

/// <summary>What the days of a calendar file say of each other: in order, and each day once.</summary>
static class CalendarChecks
{
    internal static IEnumerable<Diagnostic> Check(
        int year, ImmutableArray<Located<Holiday>> daysOff, ImmutableArray<Located<MakeupWorkday>> work)
    {
        ImmutableArray<Holiday> holidays = [.. daysOff.Select(holiday => holiday.Value)];
        return
        [
            .. daysOff.SelectMany(holiday => holiday.Value.DiagnosticsAt(holiday.Location, year)),
            .. daysOff.Zip(daysOff.Skip(1)).SelectMany(pair => Order(pair.First.Value, pair.Second)),
            .. work.SelectMany(day => day.Value.DiagnosticsAt(day.Location, year, holidays)),
            .. work.Where((day, index) => work[..index].Any(before => before.Value.Date == day.Value.Date))
                .Select(day => CalendarFileDiagnostics.DayTwice(day.Location, day.Value.Date)),
        ];
    }

    static IEnumerable<Diagnostic> Order(Holiday before, Located<Holiday> next)
    {
        if (next.Value.From < before.From)
        {
            yield return CalendarFileDiagnostics.OutOfOrder(next.Location, next.Value.From, before.From);
        }
        else if (next.Value.From <= before.To)
        {
            yield return CalendarFileDiagnostics.DayTwice(next.Location, next.Value.From);
        }
    }
}

/// <summary>What may be wrong with a calendar file as a whole; faults of single days stand in <see cref="ArrangementChecks"/>.</summary>
static class CalendarFileDiagnostics
{
    static readonly DiagnosticDescriptor FileNameKind = new(
        "PS0320",
        Severity.Error,
        new("日历文件名不是年份", "Calendar file not named by its year"));

    static readonly DiagnosticDescriptor OrderKind = new("PS0321", Severity.Error, new("放假日期没有按先后排列", "Days off out of order"));

    static readonly DiagnosticDescriptor TwiceKind = new("PS0322", Severity.Error, new("同一天写了两次", "Day named twice"));

    internal static Diagnostic FileNameIsNoYear(string file) => FileNameKind.At(
        SourceLocation.OfFile(file),
        new("日历文件的名称应当是四位年份。", "A calendar file is named by its year."),
        new("改名为“2026.yaml”这样的形式。", "Rename it to the form '2026.yaml'."));

    internal static Diagnostic OutOfOrder(SourceLocation location, DateOnly day, DateOnly before) => OrderKind.At(
        location,
        new($"{day.Chinese}排在了更晚的{before.Chinese}之后。", $"{day.Iso} stands after the later {before.Iso}."),
        new("按日期先后排列各个假期。", "Put the days off in order of date."));

    internal static Diagnostic DayTwice(SourceLocation location, DateOnly day) => TwiceKind.At(
        location,
        new($"{day.Chinese}写了两次。", $"{day.Iso} is named twice."),
        new("每一天只写一次；两节同放的，写在一个假期里，例如“国庆节、中秋节”。", "Name each day once; one holiday may bear two names, as 国庆节、中秋节."));
}
