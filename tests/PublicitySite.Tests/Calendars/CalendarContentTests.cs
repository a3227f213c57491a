using System.Collections.Immutable;
using PublicitySite.Calendars;
using PublicitySite.Files;
using PublicitySite.Reading.Settings;

namespace PublicitySite.Tests.Calendars;

/// <summary>The calendar files of the sample site, read as every build reads them.</summary>
public sealed class CalendarContentTests
{
    static readonly ImmutableArray<CalendarYear> Years = [.. Enumerable.Range(2007, 20).Select(Read)];

    public static IEnumerable<TheoryDataRow<int>> EveryYear => Years.Select(year => new TheoryDataRow<int>(year.Year));

    [Theory]
    [MemberData(nameof(EveryYear))]
    public void A_calendar_file_names_exactly_the_days_of_the_facts(int year)
    {
        var file = Years.Single(one => one.Year == year);
        var off = from holiday in file.DaysOff
                  from day in CivilDays.Between(holiday.From, holiday.To)
                  select new Fact(day, "off", holiday.Name);
        var work = file.MakeupWorkdays.Select(makeup => new Fact(makeup.Date, "work", makeup.Holiday));

        Assert.Equal(Facts.Days.Where(fact => fact.Year == year), off.Concat(work).OrderBy(fact => fact.Date));
    }

    [Fact]
    public void Every_calendar_names_the_yearly_notice_first() => Assert.All(Years, year =>
        Assert.Equal($"国务院办公厅关于{year.Year}年部分节假日安排的通知", year.Documents[0].Title));

    [Fact]
    public void Only_2015_2019_and_2020_have_a_second_document() =>
        Assert.Equal([2015, 2019, 2020], Years.Where(year => year.Documents.Length > 1).Select(year => year.Year));

    static CalendarYear Read(int year)
    {
        var path = $"content/calendar/{year}.yaml";
        var read = CalendarReader.Read(new SourceFile(path, File.ReadAllBytes(Path.Combine(Facts.Root, path))));
        Assert.Empty(read.Diagnostics);
        return Assert.IsType<CalendarYear>(read.Value);
    }
}
