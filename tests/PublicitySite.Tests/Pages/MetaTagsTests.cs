using System.Collections.Immutable;
using PublicitySite.Pages;
using PublicitySite.Pages.Views;
using PublicitySite.Tests.Support;

namespace PublicitySite.Tests.Pages;

public sealed class MetaTagsTests
{
    static readonly string[] OfSite = ["SiteName", "SiteDomain", "SiteIDCode"];
    static readonly string[] OfColumn = ["ColumnName", "ColumnDescription", "ColumnKeywords", "ColumnType"];
    static readonly string[] OfArticle = ["ArticleTitle", "PubDate", "ContentSource", "Url"];

    static readonly PageKind[] WithColumn = [PageKind.Home, PageKind.Column, PageKind.Notice, PageKind.List, PageKind.Profile];
    static readonly PageKind[] WithArticle = [PageKind.Notice, PageKind.List, PageKind.Profile];

    [Fact]
    public void Every_page_has_the_groups_of_tags_that_the_guide_asks_for() => Assert.All(FullSite.Pages, page =>
    {
        var names = TagsOf(page).Select(tag => tag.Name).ToArray();
        string[] expected =
        [
            .. OfSite,
            .. WithColumn.Contains(page.Kind) ? OfColumn : [],
            .. WithArticle.Contains(page.Kind) ? OfArticle : [],
        ];

        Assert.Equal(expected, names.Where(name => name is not ("Keywords" or "Description" or "description")));
    });

    [Fact]
    public void No_tag_is_empty_and_none_stands_twice() => Assert.All(FullSite.Pages, page =>
    {
        Assert.DoesNotContain(TagsOf(page), tag => string.IsNullOrWhiteSpace(tag.Content));
        Assert.Equal(TagsOf(page).Length, TagsOf(page).DistinctBy(tag => tag.Name, StringComparer.OrdinalIgnoreCase).Count());
    });

    [Fact]
    public void The_tags_of_a_notice_say_what_it_is()
    {
        var notice = Some.Notice(published: new(2026, 8, 1)) with { Keywords = ["首席技师", "选拔"], Summary = "选拔工作安排。", Source = "市人社局" };
        var page = new NoticePage { Index = Some.Index(notice), Notice = notice };

        Assert.Equal(
            [
                new("SiteName", "泸州市首席技师公示网"),
                new("SiteDomain", "rsj.example.gov.cn"),
                new("SiteIDCode", "5105000001"),
                new("ColumnName", "通知公告"),
                new("ColumnDescription", "通知公告栏目。"),
                new("ColumnKeywords", "通知公告,首席技师"),
                new("ColumnType", "通知公告"),
                new("ArticleTitle", "关于开展首席技师选拔工作的通知"),
                new("PubDate", "2026-08-01 00:00"),
                new("ContentSource", "市人社局"),
                new("Keywords", "首席技师,选拔"),
                new("Description", "选拔工作安排。"),
                new("Url", "https://rsj.example.gov.cn/gongshi/notices/2026/luzhou-call.html"),
            ],
            TagsOf(page));
    }

    [Fact]
    public void The_day_of_publication_has_the_guides_form() => Assert.All(
        from page in FullSite.Pages from tag in TagsOf(page) where tag.Name == "PubDate" select tag.Content,
        date => Assert.Matches(@"^\d{4}-\d{2}-\d{2} \d{2}:\d{2}$", date));

    [Fact]
    public void The_address_of_a_text_is_that_of_its_page() => Assert.All(
        from page in FullSite.Pages from tag in TagsOf(page) where tag.Name == "Url" select (page, tag),
        found => Assert.Equal(found.page.Address.In(FullSite.Index.Site.BaseUrl), found.tag.Content));

    static ImmutableArray<MetaTag> TagsOf(Page page) => page.View(Article.Empty, null).Frame.Meta;
}
