using PublicitySite.Diagnostics;
using PublicitySite.Model;
using PublicitySite.Tests.Support;
using PublicitySite.Validation;

namespace PublicitySite.Tests.Validation;

/// <summary>What <c>rules</c> in <c>site.yaml</c> does to the diagnostics of rules.</summary>
public sealed class RuleSettingsTests
{
    static readonly SourceLocation Line = SourceLocation.At("site.yaml", 30, 3);

    [Fact]
    public void A_rule_weighs_what_the_site_says()
    {
        var content = Broken(new("PS0401", Severity.Warning, Line));

        var diagnostic = Assert.Single(Check(content));

        Assert.Equal(("PS0401", Severity.Warning), (diagnostic.Code, diagnostic.Severity));
    }

    [Fact]
    public void A_rule_that_is_off_says_nothing() => Assert.Empty(Check(Broken(new("PS0401", null, Line))));

    [Fact]
    public void The_setting_of_one_rule_leaves_the_others_as_they_are() =>
        Assert.Equal("PS0401", Assert.Single(Check(Broken(new("PS0402", null, Line)))).Code);

    [Fact]
    public void A_code_that_is_no_rule_is_found_with_the_nearest()
    {
        var diagnostic = Assert.Single(Check(Sound(new("PS041", null, Line))));

        Assert.Equal(("PS0404", Line), (diagnostic.Code, diagnostic.Location));
        Assert.Equal("rules 中的“PS041”不是可以设置的规则。", diagnostic.Message.Chinese);
        Assert.StartsWith("是不是“PS04", diagnostic.Help.Chinese, StringComparison.Ordinal);
    }

    [Fact]
    public void A_rule_that_is_always_on_stays_as_it_is()
    {
        var content = Sound(new("PS0405", null, Line));

        var diagnostic = Assert.Single(Check(content));

        Assert.Equal(("PS0405", Severity.Error, Line), (diagnostic.Code, diagnostic.Severity, diagnostic.Location));
        Assert.Equal("规则 PS0405（这条规则不能更改）始终有效，不能在 rules 中更改。", diagnostic.Message.Chinese);
    }

    static SiteContent Broken(RuleSetting setting) => With(Some.Content(notices: [Some.Notice() with { Scheme = "unknown" }]), setting);

    static SiteContent Sound(RuleSetting setting) => With(Some.Content(), setting);

    static SiteContent With(SiteContent content, RuleSetting setting) =>
        content with { Site = content.Site with { RuleSettings = [setting] } };

    static Diagnostic[] Check(SiteContent content) => [.. Rules.Check(content, whole: true, Some.Today)];
}
