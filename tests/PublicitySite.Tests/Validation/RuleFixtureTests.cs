using PublicitySite.Tests.Conventions;
using PublicitySite.Validation;

namespace PublicitySite.Tests.Validation;

/// <summary>The rules find in every fixture exactly what is marked there.</summary>
public sealed class RuleFixtureTests
{
    public static TheoryData<string> Fixtures => [.. RuleFixture.Names];

    [Theory]
    [MemberData(nameof(Fixtures))]
    public void Exactly_the_marked_findings(string fixture) => Offenders.None(RuleFixture.Of(fixture).Differences());

    [Fact]
    public void Every_rule_is_broken_by_a_fixture()
    {
        var marked = RuleFixture.Names.SelectMany(name => RuleFixture.Of(name).Expected)
            .Select(mark => mark[^6..])
            .ToHashSet(StringComparer.Ordinal);

        Offenders.None(Rules.All.Where(rule => !marked.Contains(rule.Code)).Select(rule => rule.Code));
    }

    [Fact]
    public void The_clean_fixture_marks_nothing() => Assert.Empty(RuleFixture.Of("clean").Expected);
}
