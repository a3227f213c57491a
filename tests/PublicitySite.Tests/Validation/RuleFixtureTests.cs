using PublicitySite.Tests.Conventions;
using PublicitySite.Tests.Docs;
using PublicitySite.Validation;

namespace PublicitySite.Tests.Validation;

/// <summary>The rules find in every fixture exactly what is marked there.</summary>
public sealed class RuleFixtureTests
{
    public static TheoryData<string> Fixtures => [.. RuleFixture.Names];

    [Theory]
    [MemberData(nameof(Fixtures))]
    public void Exactly_the_marked_findings(string fixture) => Offenders.None(RuleFixture.Of(fixture).Differences());

    /// <summary>The usual case is the example of the rule's page; further ones are fixtures.</summary>
    [Fact]
    public void Every_rule_is_broken_by_the_example_of_its_page_or_by_a_fixture()
    {
        var broken = RuleFixture.Names.SelectMany(name => RuleFixture.Of(name).Expected)
            .Select(mark => mark[^6..])
            .Concat(DiagnosticPages.All.Where(page => page.Wrong.Runs).Select(page => page.Code))
            .ToHashSet(StringComparer.Ordinal);

        Offenders.None(Rules.All.Where(rule => !broken.Contains(rule.Code)).Select(rule => rule.Code));
    }

    [Fact]
    public void The_clean_fixture_marks_nothing() => Assert.Empty(RuleFixture.Of("clean").Expected);
}
