using BenchmarkDotNet.Attributes;
using PublicitySite.Calendars;
using PublicitySite.Reading;

namespace PublicitySite.Benchmarks;

/// <summary>Publicity periods over National Day.</summary>
public class CalendarBenchmarks
{
    static readonly PeriodTerms OverNationalDay = new() { Published = new(2024, 9, 29), Days = 5 };

    WorkCalendar calendar = new([]);

    [GlobalSetup]
    public void Verify()
    {
        calendar = SiteReader.Read(SyntheticSite.WithPeople(0)).Value?.Calendar ?? calendar;
        if (PublicityPeriod.Count(OverNationalDay, calendar) is not CalendarResult<PublicityPeriod>.Known { Value.Ends: var ends }
            || ends != new DateOnly(2024, 10, 10))
            throw new InvalidOperationException("The period over National Day 2024 ends on 10 October.");
    }

    [Benchmark]
    public object Period() => PublicityPeriod.Count(OverNationalDay, calendar);
}
