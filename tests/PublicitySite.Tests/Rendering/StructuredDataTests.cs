using System.Text.Json;
using PublicitySite.Model;
using PublicitySite.Pages;
using PublicitySite.Rendering.Data;
using PublicitySite.Tests.Support;

namespace PublicitySite.Tests.Rendering;

public sealed class StructuredDataTests
{
    [Fact]
    public void A_notice_is_an_article_with_all_its_issuers()
    {
        var json = Parsed(PageOf(Some.Notice() with
        {
            Title = "关于“首席技师”的通知 𠮷",
            Number = "泸市人社办〔2026〕94号",
            Issuers = ["甲局", "乙局"],
            Changes = [new(new(2026, 11, 9), ChangeKind.Correction, "更正")],
        }));

        Assert.Equal("https://schema.org", json.GetProperty("@context").GetString());
        Assert.Equal("Article", json.GetProperty("@type").GetString());
        Assert.Equal("关于“首席技师”的通知 𠮷", json.GetProperty("headline").GetString());
        Assert.Equal("泸市人社办〔2026〕94号", json.GetProperty("identifier").GetString());
        Assert.Equal(
            ("2026-11-02", "2026-11-09"),
            (json.GetProperty("datePublished").GetString(), json.GetProperty("dateModified").GetString()));
        Assert.Equal(["甲局", "乙局"], json.GetProperty("author").EnumerateArray().Select(author => author.GetProperty("name").GetString()));
        Assert.Equal("https://rsj.example.gov.cn/gongshi/notices/2026/luzhou-call.html", json.GetProperty("url").GetString());
    }

    [Fact]
    public void A_policy_is_legislation()
    {
        var json = Parsed(PageOf(Some.Notice(kind: NoticeKind.Policy) with { Number = "泸市人社发〔2026〕1号", Issued = new(2026, 10, 30) }));

        Assert.Equal("Legislation", json.GetProperty("@type").GetString());
        Assert.Equal(
            ("泸市人社发〔2026〕1号", "2026-10-30"),
            (json.GetProperty("legislationIdentifier").GetString(), json.GetProperty("legislationDate").GetString()));
    }

    [Fact]
    public void A_profile_tells_of_the_person_and_the_title()
    {
        var list = Some.ListThatIs(PublicityState.Approved) with { People = [Some.Person("001", "欧阳𠮷") with { Honours = ["四川工匠"] }] };
        var json = Parsed(Assert.Single(SitePlan.Make(Some.Index(list)).OfType<ProfilePage>())).GetProperty("mainEntity");

        Assert.Equal(
            ("Person", "欧阳𠮷", "钳工"),
            (json.GetProperty("@type").GetString(), json.GetProperty("name").GetString(), json.GetProperty("jobTitle").GetString()));
        Assert.Equal("泸州某机械有限公司", json.GetProperty("worksFor").GetProperty("name").GetString());
        Assert.Equal(["2026年泸州市首席技师", "四川工匠"], json.GetProperty("award").EnumerateArray().Select(award => award.GetString()));
    }

    /// <summary>Search engines would go on telling of it.</summary>
    [Fact]
    public void A_revoked_title_is_no_award()
    {
        var list = Some.ListThatIs(PublicityState.Approved) with
        {
            Events = [new() { Person = "001", Kind = HonoreeEventKind.Revoked, Date = Some.Today }],
        };
        var pages = SitePlan.Make(Some.Index(list)).OfType<ProfilePage>().ToArray();

        Assert.Empty(Parsed(pages[0]).GetProperty("mainEntity").GetProperty("award").EnumerateArray());
        Assert.Single(Parsed(pages[1]).GetProperty("mainEntity").GetProperty("award").EnumerateArray());
    }

    [Fact]
    public void A_title_cannot_break_out_of_its_element()
    {
        const string Title = "</script><script>alert(1)</script><!--";

        var markup = StructuredData.Render(PageOf(Some.Notice() with { Title = Title }))?.Value ?? "";

        Assert.DoesNotContain('<', markup);
        Assert.DoesNotContain('>', markup);
        Assert.Equal(Title, JsonDocument.Parse(markup).RootElement.GetProperty("headline").GetString());
    }

    [Fact]
    public void Other_pages_have_none() => Assert.All(
        FullSite.Pages, page => Assert.Equal(page is NoticePage or ProfilePage, StructuredData.Render(page) is not null));

    static NoticePage PageOf(Notice notice) => new() { Index = Some.Index(notice), Notice = notice };

    static JsonElement Parsed(Page page) => JsonDocument.Parse(StructuredData.Render(page)?.Value ?? "").RootElement;
}
