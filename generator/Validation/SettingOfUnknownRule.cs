using PublicitySite.Diagnostics;
using PublicitySite.Model;

namespace PublicitySite.Validation;

/// <summary>What <c>rules</c> in <c>site.yaml</c> names has to be a rule: a slip of the pen would leave the rule as it was.</summary>
static class SettingOfUnknownRule
{
    static readonly DiagnosticDescriptor Descriptor = new("PS0404", Severity.Error, new("设置的规则不存在", "setting of an unknown rule"));

    internal static readonly Rule Rule = new(Descriptor, RuleScope.Present, Check)
    {
        Basis = new("本网站的资料格式", "this program's content format"),
    };

    static IEnumerable<Diagnostic> Check(SiteContent content, DateOnly today) =>
        from setting in content.Site.RuleSettings
        where Rules.All.All(rule => rule.Code != setting.Code)
        select Descriptor.At(
            setting.Origin,
            new($"rules 中的“{setting.Code}”不是可以设置的规则。", $"'{setting.Code}' in rules is no rule that can be set."),
            Help(setting.Code));

    static LocalizedText Help(string code)
    {
        var all = new LocalizedText("用 publicity rules 可以列出全部规则。", "'publicity rules' prints all of them.");
        return SpellingSuggestion.Find(code, Rules.All.Where(rule => !rule.AlwaysOn).Select(rule => rule.Code)) is { } nearest
            ? new($"是不是“{nearest}”？{all.Chinese}", $"Did you mean '{nearest}'? {all.English}")
            : all;
    }
}
