using PublicitySite.Model;
using PublicitySite.Tests.Calendars;
using PublicitySite.Tests.Support;

namespace PublicitySite.Tests.Model;

public sealed class TermStateTests
{
    /// <summary>A term from 1 October 2019 to 30 September 2022.</summary>
    static readonly HonoreeList List = Some.List(published: new(2019, 9, 2), approved: new(2019, 9, 20)) with
    {
        Term = new(new(2019, 10, 1), 3),
    };

    [Theory]
    [InlineData("2019-10-01", TermState.Serving)]
    [InlineData("2022-09-30", TermState.Serving)]
    [InlineData("2022-10-01", TermState.Ended)]
    public void A_term_runs_through_its_last_day(string day, object state) => Assert.Equal((TermState)state, StateOn(day));

    [Theory]
    [InlineData(HonoreeEventKind.Revoked, "2021-02-28", TermState.Serving)]
    [InlineData(HonoreeEventKind.Revoked, "2021-03-01", TermState.Revoked)]
    [InlineData(HonoreeEventKind.Revoked, "2022-10-01", TermState.Revoked)]
    [InlineData(HonoreeEventKind.AssessmentFailed, "2021-02-28", TermState.Serving)]
    [InlineData(HonoreeEventKind.AssessmentFailed, "2021-03-01", TermState.Ended)]
    [InlineData(HonoreeEventKind.TitleOnly, "2021-02-28", TermState.Serving)]
    [InlineData(HonoreeEventKind.TitleOnly, "2021-03-01", TermState.TitleOnly)]
    [InlineData(HonoreeEventKind.TitleOnly, "2022-10-01", TermState.TitleOnly)]
    [InlineData(HonoreeEventKind.AssessmentPassed, "2021-03-01", TermState.Serving)]
    [InlineData(HonoreeEventKind.AssessmentPassed, "2022-10-01", TermState.Ended)]
    public void An_event_holds_from_its_day_on(object kind, string day, object state) =>
        Assert.Equal((TermState)state, StateOn(day, Event((HonoreeEventKind)kind, new(2021, 3, 1))));

    [Theory]
    [InlineData(HonoreeEventKind.AssessmentPassed)]
    [InlineData(HonoreeEventKind.AssessmentFailed)]
    [InlineData(HonoreeEventKind.TitleOnly)]
    public void Nothing_that_follows_undoes_a_revocation(object kind) => Assert.Equal(
        TermState.Revoked,
        StateOn("2021-12-01", Event(HonoreeEventKind.Revoked, new(2021, 3, 1)), Event((HonoreeEventKind)kind, new(2021, 6, 1))));

    [Fact]
    public void Who_keeps_the_title_only_loses_it_by_a_failed_assessment() => Assert.Equal(
        TermState.Ended,
        StateOn(
            "2021-12-01",
            Event(HonoreeEventKind.TitleOnly, new(2021, 3, 1)),
            Event(HonoreeEventKind.AssessmentFailed, new(2021, 6, 1))));

    [Fact]
    public void An_event_is_for_its_own_person_only() =>
        Assert.Equal(TermState.Serving, StateOn("2021-12-01", Event(HonoreeEventKind.Revoked, new(2021, 3, 1)) with { Person = "002" }));

    [Fact]
    public void Without_a_term_it_does_not_end() =>
        Assert.Equal(TermState.Serving, (List with { Term = null }).TermStateOf(Some.Person(), new(2099, 1, 1)));

    static HonoreeEvent Event(HonoreeEventKind kind, DateOnly date) => new() { Person = "001", Kind = kind, Date = date };

    static TermState StateOn(string day, params HonoreeEvent[] events) =>
        (List with { Events = [.. events] }).TermStateOf(Some.Person(), Facts.Date(day));
}
