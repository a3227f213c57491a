using System.Collections.Immutable;
using PublicitySite.Diagnostics;
using PublicitySite.Model;
using PublicitySite.Tests.Support;
using PublicitySite.Validation;

namespace PublicitySite.Tests.Validation;

/// <summary>An approved list is published as it was approved, or not at all.</summary>
public sealed class ApprovedListTests
{
    static readonly HonoreeList Approved = Some.Bound(Some.ListThatIs(PublicityState.Approved));

    static readonly HonoreeList Edited = Approved with { People = [Some.Person("001", "王建国"), Some.Person("002", "李秀瑛")] };

    static readonly DateOnly Later = new(2026, 10, 8);

    [Fact]
    public void A_list_as_it_was_approved_is_right() => Assert.Empty(Codes(Approved));

    [Fact]
    public void An_approval_without_a_hash_is_warned_of()
    {
        var diagnostic = Assert.Single(Check(Some.ListThatIs(PublicityState.Approved)));

        Assert.Equal(("PS0492", Severity.Warning, Approved.Origin), (diagnostic.Code, diagnostic.Severity, diagnostic.Location));
        Assert.Equal("名单“luzhou-2026”已经批准，但没有写批准时的校验码，以后表格被误改也发现不了。", diagnostic.Message.Chinese);
        Assert.Equal("核对名单与批准文件一致后，运行“publicity hash luzhou-2026”，把得到的一行写进 approval。", diagnostic.Help.Chinese);
    }

    [Fact]
    public void A_list_that_was_changed_since_is_refused_and_both_hashes_are_shown_in_part()
    {
        var diagnostic = Assert.Single(Check(Edited));

        Assert.Equal(("PS0493", Severity.Error), (diagnostic.Code, diagnostic.Severity));
        Assert.Equal(
            $"名单“luzhou-2026”与批准的不一致：批准的校验码是 {ListHash.Compute(Approved)[..8]}…，现在的是 {ListHash.Compute(Edited)[..8]}…。批准之后，标题、人员、"
                + $"公开的栏目或者顺序改动过。",
            diagnostic.Message.Chinese);
        Assert.Contains("publicity hash luzhou-2026", diagnostic.Help.Chinese, StringComparison.Ordinal);
        Assert.DoesNotContain(ListHash.Compute(Edited), diagnostic.Message.Chinese + diagnostic.Help.Chinese, StringComparison.Ordinal);
    }

    [Fact]
    public void A_correction_with_the_new_hash_makes_it_right_again() =>
        Assert.Empty(Codes(Edited with { Changes = [Correction(Later, ListHash.Compute(Edited))] }));

    [Fact]
    public void So_does_a_new_approval() => Assert.Empty(Codes(Some.Bound(Edited)));

    [Fact]
    public void The_last_correction_counts()
    {
        Change[] changes = [Correction(Later.AddDays(2), ListHash.Compute(Edited)), Correction(Later, ListHash.Compute(Approved))];

        Assert.Empty(Codes(Edited with { Changes = [.. changes] }));
        Assert.Equal(["PS0493"], Codes(Approved with { Changes = [.. changes] }));
    }

    [Fact]
    public void Of_two_corrections_on_one_day_the_one_written_last_counts() =>
        Assert.Empty(
            Codes(Edited with { Changes = [Correction(Later, ListHash.Compute(Approved)), Correction(Later, ListHash.Compute(Edited))] }));

    [Fact]
    public void A_correction_without_a_hash_changes_nothing() =>
        Assert.Equal(["PS0493"], Codes(Edited with { Changes = [new(Later, ChangeKind.Correction, "更正。")] }));

    [Fact]
    public void A_new_approval_leaves_earlier_corrections_behind()
    {
        var approval = Approved.Approval ?? throw new InvalidOperationException();
        var again = Edited with
        {
            Approval = approval with { Date = Later.AddDays(1) },
            Changes = [Correction(Later, ListHash.Compute(Approved))],
        };

        Assert.Equal([], Codes(Some.Bound(again)));
        Assert.Equal(["PS0493"], Codes(again));
    }

    [Fact]
    public void A_correction_names_the_hash_where_the_approval_does_not()
    {
        var unbound = Edited with { Approval = Some.ListThatIs(PublicityState.Approved).Approval };

        Assert.Empty(Codes(unbound with { Changes = [Correction(Later, ListHash.Compute(Edited))] }));
        Assert.Equal(["PS0493"], Codes(unbound with { Changes = [Correction(Later, ListHash.Compute(Approved))] }));
    }

    [Theory]
    [InlineData(PublicityState.Scheduled)]
    [InlineData(PublicityState.Open)]
    [InlineData(PublicityState.Closed)]
    [InlineData(PublicityState.Withdrawn)]
    public void A_list_that_is_not_approved_is_bound_to_nothing(object state) =>
        Assert.Empty(Codes(Some.ListThatIs((PublicityState)state)));

    [Fact]
    public void No_site_can_switch_it_off() => Assert.All(
        Rules.All.Where(rule => rule.Code is "PS0490" or "PS0491" or "PS0492" or "PS0493"), rule => Assert.True(rule.AlwaysOn, rule.Code));

    static Change Correction(DateOnly date, string hash) => new(date, ChangeKind.Correction, "更正。") { ListSha256 = hash };

    static string[] Codes(HonoreeList list) => [.. Check(list).Select(diagnostic => diagnostic.Code)];

    static ImmutableArray<Diagnostic> Check(HonoreeList list) =>
        [.. Rules.Check(Some.Content([list]), whole: true, Some.Today).Where(diagnostic => diagnostic.Code is "PS0492" or "PS0493")];
}
