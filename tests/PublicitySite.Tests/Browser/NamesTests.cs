namespace PublicitySite.Tests.Browser;

/// <summary>Rare characters and middle dots of names arrive in the reader's browser as they are in the list.</summary>
public sealed class NamesTests(Chromium chromium)
{
    [Fact]
    public async Task Every_name_of_every_list_is_in_its_table()
    {
        await using var visit = await chromium.Visitor();
        var lists = SampleSite.Content.Lists.Where(list => list.Withdrawn is null).ToArray();
        foreach (var list in lists)
        {
            await visit.Page.GotoAsync($"{chromium.Served}lists/{list.Id}.html");
            Assert.Equal(
                list.People.Select(person => person.Name),
                await visit.Page.Locator("table.people tbody th").AllTextContentsAsync());
        }

        var names = string.Join(' ', lists.SelectMany(list => list.People).Select(person => person.Name));
        Assert.All((string[])["𠮷", "㛃", "·"], rare => Assert.Contains(rare, names, StringComparison.Ordinal));
    }

    [Theory, InlineData("𠮷"), InlineData("㛃"), InlineData("·")]
    public async Task A_profile_has_the_name_in_heading_and_title(string rare)
    {
        var (list, person) = (
            from approved in SampleSite.Content.Lists
            where approved.Approval is not null
            from someone in approved.People
            where someone.Name.Contains(rare, StringComparison.Ordinal)
            select (approved, someone)).First();
        await using var visit = await chromium.Visitor();
        await visit.Page.GotoAsync($"{chromium.Served}honorees/{list.Id}/{person.Number}.html");
        Assert.Equal(person.Name, await visit.Page.Locator("h1").TextContentAsync());
        Assert.StartsWith(person.Name, await visit.Page.TitleAsync(), StringComparison.Ordinal);
    }
}
