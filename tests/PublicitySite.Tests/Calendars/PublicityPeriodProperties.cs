using FsCheck;
using FsCheck.Fluent;
using PublicitySite.Calendars;

namespace PublicitySite.Tests.Calendars;

/// <summary>What holds for every publicity period in working days, whatever its terms.</summary>
public sealed class PublicityPeriodProperties
{
    static readonly Config Thousand = Config.QuickThrowOnFailure.WithMaxTest(1000).WithQuietOnSuccess(true);

    static readonly DateOnly First = new(2007, 1, 1);

    /// <summary>So that 40 working days and the next one still end before the last days of December.</summary>
    static readonly DateOnly Last = new(2026, 9, 30);

    static readonly Gen<DateOnly> Day = Gen.Choose(First.DayNumber, Last.DayNumber).Select(DateOnly.FromDayNumber);

    static readonly Arbitrary<PeriodTerms> Terms = (
        from published in Day
        from start in Gen.OneOf(
            Gen.Constant<PublicityStart>(new PublicityStart.PublishDay()),
            Gen.Constant<PublicityStart>(new PublicityStart.NextWorkingDay()),
            Day.Select(PublicityStart (day) => new PublicityStart.On(day)))
        from days in Gen.Choose(1, 40)
        select new PeriodTerms { Published = published, Start = start, Days = days }).ToArbitrary();

    [Fact]
    public void It_holds_exactly_so_many_working_days() => Always(terms =>
        Period(terms) is var period
        && CivilDays.Between(period.Starts, period.Ends).Count(Facts.IsWorked) == terms.Days
        && period.Days.Length == terms.Days);

    [Fact]
    public void Its_last_day_is_a_working_day() => Always(terms =>
        Period(terms) is var period && Facts.IsWorked(period.Ends) && period.Ends == period.Days[^1]);

    [Fact]
    public void One_day_more_ends_later() => Always(terms =>
        Period(terms with { Days = terms.Days + 1 }).Ends > Period(terms).Ends);

    [Fact]
    public void It_agrees_with_a_count_day_by_day() => Always(terms =>
        Period(terms).Days.SequenceEqual(Facts.WorkingDays(FirstDay(terms), terms.Days)));

    [Fact]
    public void It_starts_where_its_terms_say() => Always(terms =>
        Period(terms).Starts == (terms.Start is PublicityStart.NextWorkingDay
            ? Facts.WorkingDays(FirstDay(terms), 1)[0]
            : FirstDay(terms)));

    [Fact]
    public void Every_day_of_it_either_counts_or_is_skipped_with_a_reason() => Always(terms =>
        Period(terms) is var period
        && period.Days.Concat(period.Skipped.Select(day => day.Date)).Order().SequenceEqual(CivilDays.Between(period.Starts, period.Ends))
        && period.Skipped.All(day => day.Reason.Length > 0));

    [Fact]
    public void Its_dates_agree_when_they_are_read_again() => Always(terms =>
        Period(terms) is var period
        && PeriodReading.Read(new() { Starts = period.Starts, Ends = period.Ends, Days = terms.Days }, Facts.Calendar)
            is CalendarResult<PeriodReading>.Known({ Agrees: true } reading)
        && reading.Counted == terms.Days
        && reading.ExpectedEnds == period.Ends);

    static void Always(Func<PeriodTerms, bool> holds) => Prop.ForAll(Terms, holds).Check(Thousand);

    static DateOnly FirstDay(PeriodTerms terms) => terms.Start switch
    {
        PublicityStart.On(var day) => day,
        PublicityStart.NextWorkingDay => terms.Published.AddDays(1),
        _ => terms.Published,
    };

    static PublicityPeriod Period(PeriodTerms terms) =>
        Assert.IsType<CalendarResult<PublicityPeriod>.Known>(PublicityPeriod.Count(terms, Facts.Calendar)).Value;
}
