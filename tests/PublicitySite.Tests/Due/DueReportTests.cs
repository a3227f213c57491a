using System.Collections.Immutable;
using PublicitySite.Calendars;
using PublicitySite.Due;
using PublicitySite.Model;
using PublicitySite.Tests.Calendars;
using PublicitySite.Tests.Support;
using static PublicitySite.Tests.Calendars.Facts;

namespace PublicitySite.Tests.Due;

/// <summary>What staff are told to do, and when.</summary>
public sealed class DueReportTests
{
    [Theory]
    [InlineData("2026-11-17", StepKind.Publish, "2026-11-18", false, 5)]
    [InlineData("2026-11-18", StepKind.Announce, "2026-11-25", false, 5)]
    [InlineData("2026-11-21", StepKind.Announce, "2026-11-25", false, 2)]
    [InlineData("2026-11-24", StepKind.Announce, "2026-11-25", false, 1)]
    [InlineData("2026-11-25", StepKind.Announce, "2026-11-25", true, 0)]
    public void A_list_goes_from_step_to_step(string today, object kind, string day, bool due, int daysLeft)
    {
        var list = ListDue.Of(Some.List(), Date(today));

        Assert.Equal(new NextStep((StepKind)kind, Date(day), due), list.Next);
        Assert.Equal(daysLeft, list.DaysLeft);
    }

    [Fact]
    public void A_list_that_is_out_early_waits_for_its_first_day() =>
        Assert.Equal(
            new(StepKind.Open, Date("2026-11-23"), IsDue: false),
            ListDue.Of(Some.ListThatIs(PublicityState.Scheduled), Some.Today).Next);

    // The term runs from 25 September 2026 to 24 September 2029.
    [Theory]
    [InlineData("2029-06-23", false, 0)]
    [InlineData("2029-06-24", true, 0)]
    [InlineData("2029-09-24", true, 0)]
    [InlineData("2029-09-25", true, 2)]
    public void A_term_is_assessed_before_it_ends_and_is_not_forgotten_after(string today, bool due, int unassessed)
    {
        var list = ListDue.Of(Some.ListThatIs(PublicityState.Approved), Date(today));

        Assert.Equal(new NextStep(StepKind.Assess, Date("2029-09-24"), due), list.Next);
        Assert.Equal(unassessed, list.Unassessed);
    }

    [Theory]
    [InlineData(HonoreeEventKind.AssessmentPassed)]
    [InlineData(HonoreeEventKind.AssessmentFailed)]
    [InlineData(HonoreeEventKind.Revoked)]
    [InlineData(HonoreeEventKind.TitleOnly)]
    public void Who_was_assessed_or_has_lost_the_title_is_not_asked_for(object kind)
    {
        var list = Some.ListThatIs(PublicityState.Approved) with
        {
            Events = [.. ((string[])["001", "002"])
                .Select(person => new HonoreeEvent { Person = person, Kind = (HonoreeEventKind)kind, Date = Date("2029-09-01") })],
        };

        Assert.Null(ListDue.Of(list, Date("2029-09-10")).Next);
        Assert.Equal((null, 0), (ListDue.Of(list, Date("2029-10-01")).Next, ListDue.Of(list, Date("2029-10-01")).Unassessed));
    }

    [Theory]
    [InlineData(PublicityState.Withdrawn)]
    public void Of_a_withdrawn_list_nothing_is_left_to_do(
        object state) => Assert.Null(ListDue.Of(Some.ListThatIs((PublicityState)state), Some.Today).Next);

    [Fact]
    public void Nothing_is_due_of_titles_without_a_term() =>
        Assert.Null(ListDue.Of(Some.ListThatIs(PublicityState.Approved) with { Term = null }, Some.Today).Next);

    [Theory]
    [InlineData("2026-10-31", "")]
    [InlineData("2026-11-01", "2027")]
    [InlineData("2026-12-31", "2027")]
    [InlineData("2027-01-01", "2027")]
    [InlineData("2027-11-01", "2027 2028")]
    public void The_next_calendar_is_missed_from_November_on(string today, string years) =>
        Assert.Equal(years, string.Join(' ', DueReport.Compile(UpTo2026(), Date(today)).MissingCalendars));

    [Fact]
    public void The_next_call_is_so_many_years_after_the_last()
    {
        var scheme = Some.Scheme() with { CycleYears = 2 };
        Notice Call(string id, string published) => Some.Notice(id, published: Date(published)) with { Scheme = scheme.Id };
        var content = Some.Content(notices: [Call("a", "2024-07-08"), Call("b", "2026-06-09"), Call("c", "2026-12-01")], schemes: [scheme]);

        Assert.Equal([new CallDue(scheme, Date("2026-06-09"), Date("2028-06-09"))], DueReport.Compile(content, Some.Today).Calls);
        Assert.Empty(DueReport.Compile(content with { Schemes = [Some.Scheme()] }, Some.Today).Calls);
    }

    [Fact]
    public void A_round_whose_call_is_not_on_the_site_counts_by_its_list()
    {
        var scheme = Some.Scheme() with { CycleYears = 2 };
        var call = Some.Notice(published: Date("2022-07-08")) with { Scheme = scheme.Id };
        var content = Some.Content(
            lists: [Some.List(published: Date("2026-11-18")) with { Scheme = scheme }],
            notices: [call],
            schemes: [scheme]);

        Assert.Equal(Date("2028-11-18"), Assert.Single(DueReport.Compile(content, Some.Today).Calls).Next);
    }

    [Fact]
    public void A_column_without_anything_new_for_six_months_is_named()
    {
        ImmutableArray<Notice> notices = [.. Enumerable.Range(1, 6).Select(day => Some.Notice($"n{day}", published: new(2026, 3, day)))];

        Assert.Equal(
            [new ColumnDue("通知公告", Date("2026-03-06"))],
            DueReport.Compile(Some.Content(notices: notices), Some.Today).SilentColumns);
        Assert.Empty(DueReport.Compile(Some.Content(notices: notices), Date("2026-09-06")).SilentColumns);
    }

    [Fact]
    public void The_newest_list_comes_first() => Assert.Equal(
        ["luzhou-1", "luzhou-3", "luzhou-2"],
        DueReport.Compile(
            Some.Content(lists: [Some.List("luzhou-2", new(2026, 9, 7)), Some.List("luzhou-3"), Some.List("luzhou-1")]),
            Some.Today).Lists.Select(list => list.List.Id));

    static SiteContent UpTo2026() =>
        Some.Content() with { Calendar = new WorkCalendar([.. Calendar.Years.Where(year => year.Year <= 2026)]) };
}
