using System.Collections.Immutable;
using PublicitySite.Diagnostics;
using PublicitySite.Model;

namespace PublicitySite.Validation;

/// <summary>The table of rules.</summary>
static class Rules
{
    internal static ImmutableArray<Rule> All { get; } =
    [
        NoticeOfUnknownScheme.Rule,
        NoticeOfUnknownList.Rule,
        EventOfUnknownPerson.Rule,
    ];

    /// <param name="content">What was read.</param>
    /// <param name="whole">Every file could be read; otherwise rules over the whole site would report what is not there.</param>
    /// <param name="today">The day the site is built for.</param>
    internal static IEnumerable<Diagnostic> Check(SiteContent content, bool whole, DateOnly today) =>
        All.Where(rule => whole || rule.Scope == RuleScope.Record).SelectMany(rule => rule.Check(content, today));
}
