using PublicitySite.Model;
using PublicitySite.Pages;
using PublicitySite.Pages.Views;
using PublicitySite.Tests.Support;

namespace PublicitySite.Tests.Pages;

public sealed class NoticePageTests
{
    [Fact]
    public void The_box_has_the_order_of_official_documents()
    {
        var notice = Some.Notice(published: new(2026, 8, 3)) with
        {
            ValidUntil = new(2027, 12, 31),
            DocumentType = "通知",
            Number = "泸市人社办〔2026〕94号",
            Topic = "人事、人才",
            IndexNumber = "008020-2026-001",
            Issuers = ["泸州市人力资源和社会保障局", "泸州市财政局"],
            Issued = new(2026, 8, 1),
        };

        Assert.Equal(
            [
                new("索引号", "008020-2026-001"),
                new("主题分类", "人事、人才"),
                new("发文机关", "泸州市人力资源和社会保障局、泸州市财政局"),
                new("成文日期", "2026年08月01日", "2026-08-01"),
                new("发文字号", "泸市人社办〔2026〕94号"),
                new("文种", "通知"),
                new("发布日期", "2026年08月03日", "2026-08-03"),
                new("有效性", "有效（有效期至2027年12月31日）"),
            ],
            ViewOf(notice).Box);
    }

    [Fact]
    public void What_a_notice_does_not_have_is_not_in_its_box() =>
        Assert.Equal(["发文机关", "成文日期", "发布日期"], ViewOf(Some.Notice()).Box.Select(fact => fact.Label));

    [Theory]
    [InlineData(-1, "lapsed", "失效")]
    [InlineData(0, "valid", "有效")]
    [InlineData(1, "valid", "有效")]
    public void A_notice_is_valid_through_its_last_day(int daysLeft, string code, string text)
    {
        var view = ViewOf(Some.Notice() with { ValidUntil = Some.Today.AddDays(daysLeft) });

        Assert.Equal(new(code, text), view.Validity);
        Assert.Equal(Day.Of(Some.Today.AddDays(daysLeft)), view.ValidUntil);
        Assert.StartsWith(text + "（有效期至", view.Box[^1].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_last_day_nothing_is_said_of_validity() => Assert.Null(ViewOf(Some.Notice()).Validity);

    [Theory]
    [InlineData(0, "0 B")]
    [InlineData(1023, "1023 B")]
    [InlineData(1024, "1 KB")]
    [InlineData(1025, "2 KB")]
    [InlineData(1024 * 1024, "1.0 MB")]
    [InlineData(1024 * 1024 - 1, "1024 KB")]
    [InlineData(2_600_000, "2.5 MB")]
    public void Attachments_say_how_big_they_are(long length, string size)
    {
        var notice = Some.Notice() with { Attachments = [new("汇总表", "content/notices/2026/annex 1.xlsx", length)] };

        Assert.Equal(new AttachmentView("汇总表", "annex%201.xlsx", "XLSX", size), Assert.Single(ViewOf(notice).Attachments));
    }

    [Theory]
    [InlineData(3, 0)]
    [InlineData(4, 4)]
    public void Only_a_long_document_has_a_contents_list(int headings, int shown)
    {
        var notice = Some.Notice();
        var article = new Article(new(""), [.. Enumerable.Range(1, headings).Select(n => new Heading($"h{n}", $"第{n}章", 2))]);
        var view = new NoticePage { Index = Some.Index(notice), Notice = notice }.View(article, null);

        Assert.Equal(shown, Assert.IsType<NoticeView>(view).Contents.Length);
    }

    [Fact]
    public void Related_are_its_list_its_scheme_and_the_other_notices_of_the_list()
    {
        var notice = Some.Notice("call") with { List = "luzhou-2026", Scheme = "luzhou" };
        var other = Some.Notice("result", NoticeKind.Decision) with { List = "luzhou-2026", Title = "结果公布" };
        var index = new SiteIndex(Some.Content(lists: [Some.List()], notices: [notice, other, Some.Notice("else")]), Some.Today);

        Assert.Equal(
            [
                new Link("2026年泸州市首席技师建议人选名单", "../../lists/luzhou-2026.html"),
                new Link("泸州市首席技师选拔项目", "../../schemes/luzhou.html"),
                new Link("结果公布", "result.html"),
            ],
            Assert.IsType<NoticeView>(new NoticePage { Index = index, Notice = notice }.View(Article.Empty, null)).Related);
    }

    [Fact]
    public void A_list_that_is_withdrawn_or_to_come_is_not_linked()
    {
        var notice = Some.Notice() with { List = "luzhou-2026" };
        var gone = new SiteIndex(Some.Content(lists: [Some.ListThatIs(PublicityState.Withdrawn)], notices: [notice]), Some.Today);
        var toCome = new SiteIndex(Some.Content(lists: [Some.List(published: Some.Today.AddDays(1))], notices: [notice]), Some.Today);

        Assert.All(
            (SiteIndex[])[gone, toCome],
            index => Assert.Empty(
                Assert.IsType<NoticeView>(new NoticePage { Index = index, Notice = notice }.View(Article.Empty, null)).Related));
    }

    [Fact]
    public void Changes_stand_newest_first_and_none_before_its_day()
    {
        var notice = Some.Notice() with
        {
            Changes =
            [
                new(new(2026, 11, 3), ChangeKind.Correction, "更正附件"),
                new(new(2026, 11, 20), ChangeKind.Addition, "补充说明"),
                new(new(2026, 11, 21), ChangeKind.Removal, "尚未发生"),
            ],
        };

        Assert.Equal([("2026-11-20", "补充"), ("2026-11-03", "更正")], ViewOf(notice).Changes.Select(change => (change.Date.Iso, change.Kind)));
    }

    static NoticeView ViewOf(Notice notice) =>
        Assert.IsType<NoticeView>(new NoticePage { Index = Some.Index(notice), Notice = notice }.View(Article.Empty, null));
}
