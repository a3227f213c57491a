using PublicitySite.Diagnostics;
using PublicitySite.Model;
using PublicitySite.Tests.Support;
using PublicitySite.Validation;

namespace PublicitySite.Tests.Validation;

/// <summary>Each rule on a site that breaks it, and on one that does not.</summary>
public sealed class RulesTests
{
    [Fact]
    public void A_site_where_all_agree_breaks_no_rule() => Assert.Empty(Check(FullSite.Content));

    [Fact]
    public void A_notice_of_an_unknown_scheme_is_found()
    {
        var notice = Some.Notice() with { Scheme = "luzho" };
        var content = Some.Content(
            notices: [notice, Some.Notice("right") with { Scheme = "luzhou" }, Some.Notice("none")],
            schemes: [Some.Scheme(), Some.Scheme("qilu")]);

        var diagnostic = Assert.Single(Check(content));

        Assert.Equal(("PS0401", notice.Origin), (diagnostic.Code, diagnostic.Location));
        Assert.Equal("scheme 填写的“luzho”不是已有的选拔项目。", diagnostic.Message.Chinese);
        Assert.Equal("请填写 content/schemes/ 中的文件名（不带 .yaml）：luzhou、qilu。", diagnostic.Help.Chinese);
        Assert.Equal("scheme 'luzho' does not exist.", diagnostic.Message.English);
    }

    [Fact]
    public void A_notice_of_an_unknown_list_is_found()
    {
        var notice = Some.Notice() with { List = "Luzhou-2026" };
        var content = Some.Content(
            lists: [Some.List()],
            notices: [notice, Some.Notice("right") with { List = "luzhou-2026" }, Some.Notice("none")]);

        var diagnostic = Assert.Single(Check(content));

        Assert.Equal(("PS0402", notice.Origin), (diagnostic.Code, diagnostic.Location));
        Assert.Equal("list 填写的“Luzhou-2026”不是已有的名单。", diagnostic.Message.Chinese);
    }

    [Fact]
    public void What_is_there_and_could_not_be_read_is_not_called_missing()
    {
        var content = Some.Content(notices: [Some.Notice() with { Scheme = "unread", List = "unread" }]);

        Assert.Equal(["PS0401", "PS0402"], Check(content).Select(diagnostic => diagnostic.Code));
        Assert.Empty(Check(content with { Unread = ["unread"] }));
    }

    [Fact]
    public void While_a_file_could_not_be_read_rules_on_what_is_missing_are_silent_and_others_are_not()
    {
        var content = Some.Content(
            notices: [Some.Notice() with { Scheme = "nowhere", Body = Some.Text("见[旧办法](old.md)。") }]);

        Assert.Equal(["PS0401", "PS0479"], Check(content).Select(diagnostic => diagnostic.Code));
        Assert.Equal(["PS0401"], Rules.Check(content, whole: false, Some.Today).Select(diagnostic => diagnostic.Code));
    }

    static Diagnostic[] Check(SiteContent content) => [.. Rules.Check(content, whole: true, Some.Today)];
}
