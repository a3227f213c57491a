using System.Collections.Immutable;
using PublicitySite.Model;
using PublicitySite.Pages;
using PublicitySite.Tests.Support;

namespace PublicitySite.Tests.Pages;

/// <summary>What came out first has the smallest number, and keeps it.</summary>
public sealed class TextNumbersTests
{
    static readonly HonoreeList Old = Some.List("luzhou-2019", published: new(2026, 3, 2), approved: new(2026, 4, 1));
    static readonly HonoreeList New = Some.List("luzhou-2020", published: new(2026, 3, 2), approved: new(2026, 11, 2));
    static readonly Notice First = Some.Notice("a", published: new(2026, 3, 30));
    static readonly Notice Between = Some.Notice("b", published: new(2026, 5, 1));

    [Fact]
    public void Texts_are_counted_from_the_day_on_which_they_came_out()
    {
        var numbers = new TextNumbers([New, Old], [Between, First]);
        Assert.Equal([0, 1, 3, 4], [numbers.Of(First), numbers.FirstOf(Old), numbers.Of(Between), numbers.FirstOf(New)]);
    }

    [Fact]
    public void What_is_published_next_moves_nothing()
    {
        var (before, after) = (
            new TextNumbers([Old], [First, Between]),
            new TextNumbers([Old, New], [Some.Notice("0", published: new(2026, 11, 3)), First, Between]));
        Assert.Equal([before.Of(First), before.FirstOf(Old), before.Of(Between)], [after.Of(First), after.FirstOf(Old), after.Of(Between)]);
    }

    [Fact]
    public void A_list_without_profiles_has_none() => Assert.Null(new TextNumbers([], []).FirstOf(Old));

    [Fact]
    public void Pages_know_theirs_and_no_two_have_the_same()
    {
        ImmutableArray<int> numbers = [.. FullSite.Pages.Select(page => page.TextNumber).OfType<int>().Order()];
        Assert.Equal(FullSite.Index.Titleholders.Length + FullSite.Index.Notices.Length, numbers.Length);
        Assert.Equal(Enumerable.Range(0, numbers.Length), numbers);
    }

    [Theory, InlineData(0, "search/texts-0.js"), InlineData(7, "search/texts-0.js"), InlineData(8, "search/texts-1.js")]
    public void Eight_profiles_share_a_file(int number, string path) => Assert.Equal(path, TextNumbers.FileOfProfile(number).Path);

    [Fact]
    public void A_notice_has_a_file_of_its_own() =>
        Assert.Equal("search/notice-3.js", new TextNumbers([Old], [First, Between]).FileOf(Between).Path);
}
