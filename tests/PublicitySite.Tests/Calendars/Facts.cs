using System.Collections.Immutable;
using System.Globalization;
using PublicitySite.Calendars;

namespace PublicitySite.Tests.Calendars;

/// <summary>The days off and make-up workdays of 2007 to 2026, one by one, and the plainest way to count with them.</summary>
static class Facts
{
    static readonly ImmutableArray<Fact> All = [.. Lines("holidays.csv").Select(Fact.Parse)];

    static readonly HashSet<DateOnly> Off = [.. All.Where(fact => fact.Kind == "off").Select(fact => fact.Date)];

    static readonly HashSet<DateOnly> Work = [.. All.Where(fact => fact.Kind == "work").Select(fact => fact.Date)];

    internal static ImmutableArray<Fact> Days => All;

    internal static ImmutableArray<CalendarYear> Years { get; } =
        [.. All.GroupBy(fact => fact.Year).OrderBy(year => year.Key).Select(year => YearOf(year.Key, [.. year]))];

    internal static WorkCalendar Calendar { get; } = new(Years);

    internal static bool IsWorked(DateOnly day) =>
        Work.Contains(day) || (day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && !Off.Contains(day));

    /// <summary>The first so many working days, the given day among them if it is one.</summary>
    internal static List<DateOnly> WorkingDays(DateOnly first, int count)
    {
        var days = new List<DateOnly>();
        for (var day = first; days.Count < count; day = day.AddDays(1))
        {
            if (IsWorked(day))
            {
                days.Add(day);
            }
        }

        return days;
    }

    /// <summary>The lines of a table that lies beside the tests, without its comment and its header.</summary>
    internal static IEnumerable<string[]> Lines(string file) =>
        File.ReadLines(Path.Combine(Root, "tests/PublicitySite.Tests/Calendars", file)).Skip(2).Select(line => line.Split(','));

    internal static DateOnly Date(string iso) => DateOnly.ParseExact(iso, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>The repository's folder.</summary>
    internal static string Root
    {
        get
        {
            var folder = new DirectoryInfo(AppContext.BaseDirectory);
            while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "PublicitySite.sln")))
            {
                folder = folder.Parent;
            }

            return folder?.FullName ?? throw new DirectoryNotFoundException("The tests run inside the repository.");
        }
    }

    static CalendarYear YearOf(int year, ImmutableArray<Fact> facts) => new()
    {
        Year = year,
        Documents = [],
        DaysOff = [.. facts.Where(fact => fact.Kind == "off").Select(fact => new Holiday(fact.Name, fact.Date, fact.Date))],
        MakeupWorkdays = [.. facts.Where(fact => fact.Kind == "work").Select(fact => new MakeupWorkday(fact.Date, fact.Name))],
    };
}

/// <summary>One line of <c>holidays.csv</c>; the kind is <c>off</c> or <c>work</c>.</summary>
sealed record Fact(DateOnly Date, string Kind, string Name)
{
    /// <summary>The year whose arrangement says so: that of New Year's Day for the December days around it.</summary>
    internal int Year => this is { Date.Month: 12, Name: "元旦" } ? Date.Year + 1 : Date.Year;

    internal static Fact Parse(string[] cells) => new(Facts.Date(cells[0]), cells[1], cells[2]);
}
