using PublicitySite.Diagnostics;
using PublicitySite.Model;

namespace PublicitySite.Validation;

/// <summary>Rules on privacy, on the dates of publicity and on approval hold on every site.</summary>
static class SettingOfFixedRule
{
    static readonly DiagnosticDescriptor Descriptor = new("PS0405", Severity.Error, new("这条规则不能更改", "rule that cannot be set"));

    internal static readonly Rule Rule = new(Descriptor, RuleScope.Present, Check)
    {
        Basis = new("个人信息保护法第六条、第十三条；选拔办法的公示规定", "PIPL articles 6 and 13; the schemes' rules on publicity"),
        AlwaysOn = true,
    };

    static IEnumerable<Diagnostic> Check(SiteContent content, DateOnly today) =>
        from setting in content.Site.RuleSettings
        from rule in Rules.All
        where rule.AlwaysOn && rule.Code == setting.Code
        select Descriptor.At(
            setting.Origin,
            new(
                $"规则 {rule.Code}（{rule.Descriptor.Title.Chinese}）始终有效，不能在 rules 中更改。",
                $"Rule {rule.Code} ({rule.Descriptor.Title.English}) is always on; rules cannot change it."),
            new("请删去这一行，按提示改正内容。", "Delete this line, and mend the content instead."));
}
