using PublicitySite.Model;
using PublicitySite.Pages;
using PublicitySite.Pages.Views;
using PublicitySite.Tests.Support;

namespace PublicitySite.Tests.Pages;

/// <summary>What is out on the day of the build.</summary>
public sealed class SiteIndexTests
{
    static readonly DateOnly Tomorrow = Some.Today.AddDays(1);

    [Fact]
    public void What_is_published_today_is_out_and_what_is_published_tomorrow_is_not()
    {
        var index = new SiteIndex(
            Some.Content(
                lists: [Some.List("today", Some.Today), Some.List("tomorrow", Tomorrow)],
                notices: [Some.Notice("today", published: Some.Today), Some.Notice("tomorrow", published: Tomorrow)]),
            Some.Today);

        Assert.Equal(["today"], index.Lists.Select(list => list.Id));
        Assert.Equal(["today"], index.Notices.Select(notice => notice.Id));
        Assert.Equal(["lists/today.html", "notices/2026/today.html"], index.Items.Select(item => item.Address.Path));
    }

    [Fact]
    public void What_is_to_come_leaves_no_trace_at_all()
    {
        var index = new SiteIndex(
            Some.Content(
                lists: [
                    Some.List("tomorrow", Tomorrow, approved: Tomorrow),
                    Some.List("gone", Tomorrow) with { Withdrawn = new(Some.Today, "有误") },
                ],
                notices: [Some.Notice("tomorrow", published: Tomorrow) with { RedirectFrom = ["old.html"] }]),
            Some.Today);

        Assert.DoesNotContain(
            SitePlan.Make(index),
            page => page is ListPage or NoticePage or ProfilePage or WithdrawnPage or RedirectPage or ColumnPage);
    }

    [Fact]
    public void Of_a_withdrawn_list_only_the_fact_is_left()
    {
        var index = new SiteIndex(Some.Content(lists: [Some.ListThatIs(PublicityState.Withdrawn)]), Some.Today);

        Assert.Empty(index.Lists);
        Assert.Empty(index.Items);
        Assert.Empty(index.Titleholders);
        Assert.Equal("lists/luzhou-2026.html", Assert.Single(SitePlan.Make(index).OfType<WithdrawnPage>()).Address.Path);
    }

    [Fact]
    public void A_list_stands_until_the_day_of_its_withdrawal()
    {
        var list = Some.List(published: new(2026, 9, 7), approved: new(2026, 9, 25)) with { Withdrawn = new(Tomorrow, "有误") };

        Assert.Single(new SiteIndex(Some.Content(lists: [list]), Some.Today).Lists);
        Assert.Empty(new SiteIndex(Some.Content(lists: [list]), Tomorrow).Lists);
        Assert.Single(new SiteIndex(Some.Content(lists: [list]), Tomorrow).WithdrawnLists);
    }

    [Fact]
    public void A_former_address_leads_to_a_withdrawn_notice_too()
    {
        var notice = Some.Notice() with { RedirectFrom = ["notices/2019/old.html"], Withdrawn = new(Some.Today, "有误") };

        var redirect = Assert.Single(SitePlan.Make(new(Some.Content(notices: [notice]), Some.Today)).OfType<RedirectPage>());

        Assert.Equal("notices/2019/old.html", redirect.Address.Path);
        Assert.Equal("../2026/luzhou-call.html", Assert.IsType<RedirectView>(redirect.View(Article.Empty, null)).Target.Href);
    }

    [Fact]
    public void The_newest_is_first_and_of_one_day_the_order_is_that_of_the_addresses()
    {
        var index = new SiteIndex(
            Some.Content(
                lists: [Some.List("b", new(2026, 11, 3)), Some.List("a", new(2026, 11, 3))],
                notices: [
                    Some.Notice("c", published: new(2026, 11, 2)),
                    Some.Notice("d", published: new(2026, 11, 4)),
                    Some.Notice("a", published: new(2026, 11, 3)),
                ]),
            Some.Today);

        Assert.Equal(
            ["notices/2026/d.html", "lists/a.html", "lists/b.html", "notices/2026/a.html", "notices/2026/c.html"],
            index.Items.Select(item => item.Address.Path));
    }

    [Fact]
    public void The_order_of_the_content_does_not_matter()
    {
        var content = FullSite.Content;
        var turned = content with { Lists = [.. content.Lists.Reverse()], Notices = [.. content.Notices.Reverse()] };

        Assert.Equal(
            SitePlan.Make(new(content, Some.Today)).Where(page => page is not (WithdrawnPage or RedirectPage)).Select(page => page.Address),
            SitePlan.Make(new(turned, Some.Today)).Where(page => page is not (WithdrawnPage or RedirectPage)).Select(page => page.Address));
    }

    [Fact]
    public void A_column_without_entries_is_not_there()
    {
        var index = new SiteIndex(Some.Content(notices: [Some.Notice(kind: NoticeKind.Policy)]), Some.Today);

        Assert.Equal(["政策文件"], index.Columns.Select(column => column.Name));
        Assert.Equal(["columns/policies.html"], SitePlan.Make(index).OfType<ColumnPage>().Select(page => page.Address.Path));
    }

    [Fact]
    public void Columns_stand_in_their_own_order_whatever_the_order_in_the_settings()
    {
        var content = FullSite.Content with
        {
            Site = FullSite.Content.Site with { Columns = [.. FullSite.Content.Site.Columns.Reverse()] },
        };

        Assert.Equal(["通知公告", "公示", "结果公布", "政策文件"], new SiteIndex(content, Some.Today).Columns.Select(column => column.Name));
    }

    [Fact]
    public void Only_people_of_approved_lists_have_a_profile() => Assert.Equal(
        ["honorees/luzhou-3/001.html", "honorees/luzhou-3/002.html"],
        FullSite.Pages.OfType<ProfilePage>().Select(page => page.Address.Path));

    [Theory]
    [InlineData(0, 1)]
    [InlineData(20, 1)]
    [InlineData(21, 2)]
    public void A_column_has_twenty_entries_on_a_page(int more, int pages)
    {
        var index = new SiteIndex(
            Some.Content(notices: [.. Enumerable.Range(0, Math.Max(1, more)).Select(n => Some.Notice($"n{n:00}"))]), Some.Today);

        var views = SitePlan.Make(index)
            .OfType<ColumnPage>()
            .Select(page => Assert.IsType<ColumnView>(page.View(Article.Empty, null)))
            .ToArray();

        Assert.Equal(pages, views.Length);
        Assert.Equal(
            index.Items.Select(item => item.Address.From(Addresses.Column(ColumnKind.Notices))),
            views.SelectMany(view => view.Items).Select(row => row.Href));
    }
}
