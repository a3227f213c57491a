using PublicitySite.Model;
using PublicitySite.Tests.Calendars;
using PublicitySite.Tests.Support;

namespace PublicitySite.Tests.Model;

public sealed class PublicityStateTests
{
    /// <summary>In publicity from 2 to 6 November, approved on the 16th.</summary>
    static readonly HonoreeList List = Some.List(published: new(2026, 11, 2), approved: new(2026, 11, 16));

    [Theory]
    [InlineData("2026-11-01", PublicityState.Scheduled)]
    [InlineData("2026-11-02", PublicityState.Open)]
    [InlineData("2026-11-06", PublicityState.Open)]
    [InlineData("2026-11-07", PublicityState.Closed)]
    [InlineData("2026-11-15", PublicityState.Closed)]
    [InlineData("2026-11-16", PublicityState.Approved)]
    [InlineData("2036-11-16", PublicityState.Approved)]
    public void A_list_goes_through_its_states(
        string day, object state) => Assert.Equal((PublicityState)state, List.StateOn(Facts.Date(day)));

    [Theory]
    [InlineData("2026-11-03", PublicityState.Open)]
    [InlineData("2026-11-04", PublicityState.Withdrawn)]
    [InlineData("2026-11-16", PublicityState.Withdrawn)]
    public void Withdrawn_it_stays_whatever_follows(string day, object state) =>
        Assert.Equal((PublicityState)state, (List with { Withdrawn = new(new(2026, 11, 4), "有误") }).StateOn(Facts.Date(day)));

    [Fact]
    public void Without_an_approval_it_stays_closed() =>
        Assert.Equal(PublicityState.Closed, (List with { Approval = null }).StateOn(new(2036, 1, 1)));
}
