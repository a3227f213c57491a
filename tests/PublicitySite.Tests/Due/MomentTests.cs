using PublicitySite.Due;
using PublicitySite.Model;
using PublicitySite.Tests.Calendars;
using PublicitySite.Tests.Support;
using static PublicitySite.Tests.Calendars.Facts;

namespace PublicitySite.Tests.Due;

/// <summary>When the site has to be built again, and what happens then.</summary>
public sealed class MomentTests
{
    // Published and open from Wednesday 18 November; the last day is Tuesday 24 November.
    static readonly HonoreeList List = Some.List();

    // Approved on 25 September 2026 for three years.
    static readonly HonoreeList Approved = Some.ListThatIs(PublicityState.Approved);

    static readonly Notice Notice = Some.Notice();

    [Theory]
    [InlineData("2026-11-01", "2026-11-18", StateChangeKind.Published)]
    [InlineData("2026-11-17", "2026-11-18", StateChangeKind.Published)]
    [InlineData("2026-11-18", "2026-11-19", StateChangeKind.DayOfPublicity)]
    [InlineData("2026-11-20", "2026-11-21", StateChangeKind.DayOfPublicity)]
    [InlineData("2026-11-24", "2026-11-25", StateChangeKind.Closed)]
    [InlineData("2026-11-25", null, null)]
    public void A_list_has_a_moment_for_its_publication_for_each_day_and_for_its_end(string today, string? day, object? kind) =>
        Tells(today, day, kind, Some.Content(lists: [List]));

    [Fact]
    public void A_list_that_is_out_before_its_publicity_opens_on_the_first_day() =>
        Tells("2026-11-20", "2026-11-23", StateChangeKind.Opened, Some.Content(lists: [Some.ListThatIs(PublicityState.Scheduled)]));

    [Fact]
    public void An_approval_to_come_is_told() =>
        Tells("2026-11-25", "2026-12-04", StateChangeKind.Approved, Some.Content(lists: [Some.List(approved: Date("2026-12-04"))]));

    [Theory]
    [InlineData("2026-11-20", "2029-09-25", StateChangeKind.TermEnded)]
    [InlineData("2029-09-25", null, null)]
    public void A_term_ends_on_the_day_after_its_last(string today, string? day, object? kind) =>
        Tells(today, day, kind, Some.Content(lists: [Approved]));

    [Fact]
    public void A_term_of_which_nobody_is_left_ends_unseen() => Tells(
        "2026-11-20",
        null,
        null,
        Some.Content(lists: [Approved with { Events = [Event("001", "2026-10-08"), Event("002", "2026-10-08")] }]));

    [Theory]
    [InlineData("001", "2027-03-01", "2027-03-01", StateChangeKind.Event)]
    [InlineData("009", "2027-03-01", "2029-09-25", StateChangeKind.TermEnded)]
    [InlineData("001", "2026-09-01", "2029-09-25", StateChangeKind.TermEnded)]
    public void An_event_is_told_on_its_day_where_it_is_of_a_titleholder(string person, string date, string day, object kind) =>
        Tells("2026-11-20", day, kind, Some.Content(lists: [Approved with { Events = [Event(person, date)] }]));

    [Fact]
    public void A_withdrawal_to_come_is_told_and_nothing_after_it()
    {
        var list = List with
        {
            Withdrawn = new(Date("2026-11-22"), "有误"),
            Changes = [new(Date("2026-12-01"), ChangeKind.Correction, "更正")],
        };

        Tells("2026-11-21", "2026-11-22", StateChangeKind.Withdrawn, Some.Content(lists: [list]));
        Tells("2026-11-22", null, null, Some.Content(lists: [list]));
    }

    [Fact]
    public void What_is_withdrawn_before_it_goes_out_changes_on_its_day_only()
    {
        var notice = Notice with { Withdrawn = new(Date("2026-10-01"), "有误"), ValidUntil = Date("2027-12-31") };

        Tells("2026-09-01", "2026-11-02", StateChangeKind.Published, Some.Content(notices: [notice]));
        Tells("2026-11-02", null, null, Some.Content(notices: [notice]));
    }

    [Fact]
    public void A_document_lapses_on_the_day_after_its_last_and_never_where_it_holds_for_good()
    {
        Tells("2026-11-20", "2028-01-01", StateChangeKind.Lapsed, Some.Content(notices: [Notice with { ValidUntil = Date("2027-12-31") }]));
        Tells("2026-11-20", null, null, Some.Content(notices: [Notice with { ValidUntil = DateOnly.MaxValue }]));
        Tells(
            "2026-11-20",
            "2028-01-01",
            StateChangeKind.Lapsed,
            Some.Content(schemes: [Some.Scheme() with { Basis = [new() { Title = "办法", ValidUntil = Date("2027-12-31") }] }]));
    }

    [Fact]
    public void A_change_that_is_dated_later_is_told_on_its_day() => Tells(
        "2026-11-20",
        "2026-11-30",
        StateChangeKind.Change,
        Some.Content(notices: [Notice with { Changes = [new(Date("2026-11-30"), ChangeKind.Correction, "更正")] }]));

    [Theory]
    [InlineData("Asia/Shanghai", "2026-11-25T00:00:00+08:00")]
    [InlineData("Asia/Urumqi", "2026-11-25T00:00:00+06:00")]
    [InlineData("UTC", "2026-11-25T00:00:00+00:00")]
    public void It_is_written_in_the_zone_of_the_site(string zone, string text)
    {
        var content = Some.Content(lists: [List]);

        Assert.Equal(text, $"{Moment.After(Date("2026-11-24"), content with { Site = content.Site with { Zone = zone } })}");
    }

    [Fact]
    public void Of_several_things_on_one_day_each_subject_is_told_once()
    {
        var list = List with { Changes = [new(Date("2026-11-25"), ChangeKind.Correction, "更正")] };
        var notice = Some.Notice(published: Date("2026-11-25"));

        var moment = Moment.After(Date("2026-11-24"), Some.Content(lists: [list], notices: [notice]));

        Assert.Equal(
            [(StateChangeKind.Published, notice.Title), (StateChangeKind.Closed, list.Title)],
            moment?.Turns.Select(turn => (turn.Kind, turn.Title)));
    }

    static HonoreeEvent Event(string person, string date) => new() { Person = person, Kind = HonoreeEventKind.Revoked, Date = Date(date) };

    static void Tells(string today, string? day, object? kind, SiteContent content)
    {
        var moment = Moment.After(Date(today), content);

        Assert.Equal(day, moment is null ? null : moment.ToString()[..10]);
        Assert.Equal(kind, moment?.Turns[0].Kind);
    }
}
