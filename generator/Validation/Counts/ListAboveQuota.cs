using PublicitySite.Diagnostics;
using PublicitySite.Model;

namespace PublicitySite.Validation.Counts;

/// <summary>A list has no more people than the scheme has places for: with 左右 a tenth more, and no more at all otherwise.</summary>
static class ListAboveQuota
{
    static readonly DiagnosticDescriptor Descriptor = new("PS0432", Severity.Warning, new("名单人数超过名额", "list above the quota"));

    internal static readonly Rule Rule = new(Descriptor, RuleScope.Present, Check)
    {
        Basis = new("各选拔项目办法和当年通知的名额", "the schemes' quotas"),
    };

    static IEnumerable<Diagnostic> Check(SiteContent content, DateOnly today) =>
        from list in content.Lists
        let quota = list.Scheme.Quota
        where quota is not null && list.Year >= (quota.Year ?? 0) && list.People.Length > Most(quota)
        select Descriptor.At(
            list.People[Most(quota)].Origin,
            new(
                $"名单有{list.People.Length}人，超过“{list.Scheme.Name}”的名额（{Text(quota)}）。",
                $"The list has {list.People.Length} people; the quota of '{list.Scheme.Name}' is {quota.Count}."),
            new("请核对名单；当年名额有变化的，请修改选拔项目的 quota。", "Check the list; if there are more places this year, mend the scheme's quota."));

    static int Most(Quota quota) => quota.Kind == QuotaKind.About ? quota.Count + (quota.Count / 10) : quota.Count;

    static string Text(Quota quota) => (quota.Year is { } year ? $"{year}年" : "") + quota.Kind switch
    {
        QuotaKind.About => $"{quota.Count}名左右",
        QuotaKind.AtMost => $"不超过{quota.Count}名",
        QuotaKind.Exact => $"{quota.Count}名",
    };
}
