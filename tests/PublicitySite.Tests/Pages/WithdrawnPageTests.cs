using System.Text.Json;
using PublicitySite.Model;
using PublicitySite.Pages;
using PublicitySite.Pages.Views;
using PublicitySite.Tests.Support;

namespace PublicitySite.Tests.Pages;

public sealed class WithdrawnPageTests
{
    [Fact]
    public void What_is_left_of_a_list_says_that_when_and_why_and_nobodys_name()
    {
        var list = Some.ListThatIs(PublicityState.Withdrawn) with
        {
            People = [Some.Person("001", "欧阳𠮷") with { Employer = "某厂之一", Honours = ["某奖"] }],
            Events = [new() { Person = "001", Kind = HonoreeEventKind.Revoked, Date = Some.Today, Reason = "某事" }],
        };
        var page = Assert.Single(SitePlan.Make(Some.Index(list)).OfType<WithdrawnPage>());

        var view = Assert.IsType<WithdrawnView>(page.View(Article.Empty, null));
        var printed = JsonSerializer.Serialize(view, PlainText);

        Assert.Equal(("2026年泸州市首席技师建议人选名单", "2026-09-09", "评审程序有误"), (view.Title, view.Date.Iso, view.Reason));
        Assert.DoesNotContain("欧阳", printed, StringComparison.Ordinal);
        Assert.DoesNotContain("某厂之一", printed, StringComparison.Ordinal);
        Assert.DoesNotContain("某奖", printed, StringComparison.Ordinal);
        Assert.DoesNotContain("某事", printed, StringComparison.Ordinal);
    }

    [Fact]
    public void It_is_not_for_search_engines()
    {
        var page = Assert.Single(
            FullSite.Pages.OfType<WithdrawnPage>(),
            page => page.Address.Path.StartsWith("lists/", StringComparison.Ordinal));

        Assert.False(page.InSiteMap);
        Assert.True(page.View(Article.Empty, null).Frame.NoIndex);
    }

    /// <summary>What was taken down must not be left in a list, a feed, a count or a link of any other page.</summary>
    [Fact]
    public void No_other_page_knows_the_people_of_a_withdrawn_list()
    {
        var gone = Some.ListThatIs(PublicityState.Withdrawn, "gone") with { People = [Some.Person("001", "欧阳𠮷")], Title = "已撤名单" };
        var content = FullSite.Content with { Lists = [.. FullSite.Content.Lists, gone] };

        Assert.All(SitePlan.Make(new(content, Some.Today)).Where(page => page is not WithdrawnPage), page =>
        {
            var printed = JsonSerializer.Serialize<object>(page.View(Article.Empty, null), PlainText);
            Assert.DoesNotContain("欧阳", printed, StringComparison.Ordinal);
            Assert.DoesNotContain("已撤名单", printed, StringComparison.Ordinal);
            Assert.DoesNotContain("gone", printed, StringComparison.Ordinal);
        });
    }

    static JsonSerializerOptions PlainText { get; } = new()
    {
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };
}
