using System.Collections.Immutable;
using PublicitySite.Model;
using PublicitySite.Pages;
using PublicitySite.Pages.Views;
using PublicitySite.Tests.Calendars;
using PublicitySite.Tests.Support;

namespace PublicitySite.Tests.Pages;

public sealed class ListPageTests
{
    [Theory]
    [InlineData(PublicityState.Scheduled, "scheduled", "未开始", 5)]
    [InlineData(PublicityState.Open, "open", "公示中", 3)]
    [InlineData(PublicityState.Closed, "closed", "公示期满", 0)]
    [InlineData(PublicityState.Approved, "approved", "已公布", 0)]
    public void A_list_says_its_state_and_the_days_left(object state, string code, string text, int daysLeft)
    {
        var view = ViewOf(Some.ListThatIs((PublicityState)state));

        Assert.Equal(new Badge(code, text), view.State);
        Assert.Equal(daysLeft, view.DaysLeft);
    }

    [Theory]
    [InlineData("2026-11-17", 5)]
    [InlineData("2026-11-18", 5)]
    [InlineData("2026-11-20", 3)]
    [InlineData("2026-11-21", 2)]
    [InlineData("2026-11-24", 1)]
    [InlineData("2026-11-25", 0)]
    public void Today_is_among_the_days_left(string today, int left) =>
        Assert.Equal(left, ListCards.DaysLeft(Some.List(), Calendars.Facts.Date(today)));

    [Fact]
    public void Only_an_approved_list_links_its_people_and_tells_of_approval_and_term()
    {
        Assert.All((PublicityState[])[PublicityState.Scheduled, PublicityState.Open, PublicityState.Closed], state =>
        {
            var view = ViewOf(Some.ListThatIs(state));
            Assert.Equal((null, null), (view.Approval, view.Term));
            Assert.DoesNotContain(view.People, person => person.Href is not null);
        });

        var approved = ViewOf(Some.ListThatIs(PublicityState.Approved));
        Assert.Equal(new ApprovalView("泸市人社发〔2026〕120号", new("2026-09-25", "2026年9月25日"), "泸州市人力资源和社会保障局", null), approved.Approval);
        Assert.Equal(new TermView("管理期", new("2026-09-25", "2026年9月25日"), new("2029-09-24", "2029年9月24日")), approved.Term);
        Assert.Equal(
            ["../honorees/luzhou-2026/001.html", "../honorees/luzhou-2026/002.html"],
            approved.People.Select(person => person.Href));
    }

    [Fact]
    public void On_paper_those_sign_who_approved_or_announced_it_or_who_are_to_be_told()
    {
        var announcement = Some.Notice("publicity", NoticeKind.Announcement) with
        {
            List = "luzhou-2026",
            Issuers = ["泸州市人力资源和社会保障局", "泸州市财政局"],
        };
        var call = Some.Notice("call") with { List = "luzhou-2026", Issuers = ["泸州市人民政府"] };

        SignsAre(["职业能力建设科"], "2026年11月18日", Some.List());
        SignsAre(["职业能力建设科"], "2026年11月18日", Some.List(), call, announcement with { Withdrawn = new(Some.Today, "内容有误") });
        SignsAre(announcement.Issuers, "2026年11月18日", Some.List(), call, announcement);
        SignsAre(["泸州市人力资源和社会保障局"], "2026年9月25日", Some.ListThatIs(PublicityState.Approved), announcement);
    }

    static void SignsAre(ImmutableArray<string> names, string day, HonoreeList list, params ImmutableArray<Notice> notices)
    {
        var index = new SiteIndex(Some.Content([list], notices), Some.Today);
        var signature = Assert.IsType<ListView>(new ListPage { Index = index, List = list }.View(Article.Empty, null)).Signature;

        Assert.Equal(names, signature.Names);
        Assert.Equal(day, signature.Date.Text);
    }

    [Fact]
    public void An_approved_list_shows_the_hash_of_what_it_shows()
    {
        var list = Some.ListThatIs(PublicityState.Approved);

        Assert.Equal(ListHash.Compute(list), ViewOf(list).ListSha256);
        Assert.Null(ViewOf(Some.ListThatIs(PublicityState.Closed)).ListSha256);
    }

    [Theory]
    [InlineData("given", null, null)]
    [InlineData("given", "surname-strokes", "按姓氏笔画排序")]
    [InlineData("surname-strokes", null, "按姓氏笔画排序")]
    [InlineData("name-strokes", null, "按姓名笔画排序")]
    public void A_list_says_its_order_where_that_is_one_of_strokes(string order, string? stated, string? note)
    {
        var orders = Enum.GetValues<NameOrder>().ToDictionary(value => value.Code, StringComparer.Ordinal);
        var list = Some.List() with { Order = orders[order], OrderStated = stated is null ? null : orders[stated] };

        Assert.Equal(note, ViewOf(list).OrderNote);
    }

    /// <summary>A decision that was recorded ahead of its day must not be known from the page.</summary>
    [Fact]
    public void An_approval_of_tomorrow_is_not_told_today()
    {
        var list = Some.List(published: new(2026, 11, 2), approved: Some.Today.AddDays(1)) with
        {
            Events = [new() { Person = "001", Kind = HonoreeEventKind.Revoked, Date = Some.Today }],
        };

        var view = ViewOf(list);

        Assert.Equal(("closed", null, null), (view.State.Code, view.Approval, view.Term));
        Assert.Empty(view.Events);
    }

    [Theory]
    [InlineData(PublicityState.Scheduled, false)]
    [InlineData(PublicityState.Open, false)]
    [InlineData(PublicityState.Closed, true)]
    [InlineData(PublicityState.Approved, true)]
    public void The_outcome_is_told_when_publicity_is_over(object state, bool told)
    {
        var list = Some.ListThatIs((PublicityState)state);

        Assert.Equal(told, ViewOf(list with { Publicity = list.Publicity with { Outcome = "公示无异议。" } }).Outcome is not null);
    }

    [Fact]
    public void The_deciding_document_is_linked_where_it_is_on_the_site()
    {
        var list = Some.ListThatIs(PublicityState.Approved);
        var result = Some.Notice("result", NoticeKind.Decision) with { Number = "泸市人社发〔2026〕120号" };
        var index = new SiteIndex(Some.Content(lists: [list], notices: [result]), Some.Today);

        Assert.Equal(
            "../notices/2026/result.html",
            Assert.IsType<ListView>(new ListPage { Index = index, List = list }.View(Article.Empty, null)).Approval?.Href);
    }

    [Fact]
    public void Events_stand_oldest_first_with_the_person_they_happened_to()
    {
        var list = Some.ListThatIs(PublicityState.Approved) with
        {
            Events =
            [
                new()
                {
                    Person = "002",
                    Kind = HonoreeEventKind.Revoked,
                    Date = new(2026, 11, 20),
                    Reason = "弄虚作假",
                    Document = "泸市人社发〔2026〕130号",
                },
                new() { Person = "001", Kind = HonoreeEventKind.TitleOnly, Date = new(2026, 10, 9) },
                new() { Person = "001", Kind = HonoreeEventKind.Revoked, Date = new(2026, 11, 21) },
            ],
        };

        Assert.Equal(
            [
                new EventView("001", "王建国", new("title-only", "保留称号，不再享受待遇"), new("2026-10-09", "2026年10月9日"), null, null),
                new EventView("002", "李秀英", new("revoked", "取消资格"), new("2026-11-20", "2026年11月20日"), "弄虚作假", "泸市人社发〔2026〕130号"),
            ],
            ViewOf(list).Events);
    }

    [Fact]
    public void The_table_of_the_page_is_that_of_its_data_files()
    {
        var list = Some.ListThatIs(PublicityState.Open);
        var view = ViewOf(list);

        Assert.Equal(
            ListColumns.Of(list).Rows.Select(row => string.Join('|', row)),
            view.People.Select(
                person => string.Join('|', (string[])[person.Number, person.Name, .. person.Cells.Select(cell => cell.Text)])));
        Assert.Equal(("luzhou-2026.json", "luzhou-2026.csv", "luzhou-2026.ics"), (view.JsonHref, view.CsvHref, view.IcsHref));
    }

    static ListView ViewOf(HonoreeList list) =>
        Assert.IsType<ListView>(new ListPage { Index = Some.Index(list), List = list }.View(Article.Empty, null));
}
