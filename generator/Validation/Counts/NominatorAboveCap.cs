using PublicitySite.Diagnostics;
using PublicitySite.Model;

namespace PublicitySite.Validation;

/// <summary>A nominator has no more people on the list than it may nominate; silent where the kind of nominator cannot be told by its name.</summary>
static class NominatorAboveCap
{
    static readonly FindingKind Kind = new("PS0433", Severity.Warning, new("推荐单位的人选超过名额", "nominator above its cap"));

    internal static readonly Rule Rule = new(Kind, RuleScope.Present, Check)
    {
        Basis = new("各选拔项目办法和当年通知的名额", "the schemes' quotas"),
    };

    static IEnumerable<Diagnostic> Check(SiteContent content, DateOnly today) =>
        from list in content.Lists
        from nominated in list.People.Where(person => person.Nominator is not null).GroupBy(person => Nominators.BodyOf(list.Scheme, person), StringComparer.Ordinal)
        let most = Nominators.MostOf(list.Scheme, nominated.Key)
        where nominated.Count() > most
        select Kind.At(
            nominated.ElementAt(most).PlaceOf("推荐单位"),
            new(
                $"“{nominated.Key}”在名单中有{nominated.Count()}人，超过推荐名额{most}名。",
                $"'{nominated.Key}' has {nominated.Count()} people on the list; it may nominate {most}."),
            new("请核对推荐单位的名称和选拔项目的推荐名额（nominations 的 caps）。", "Check the nominator's name and the scheme's caps."));
}
