using System.Collections.Immutable;
using PublicitySite.Model;

namespace PublicitySite.Tests.Sites;

/// <summary>The people of the sample: who is shown where, and who is not.</summary>
public sealed class SamplePeopleTests(SampleSite site) : IClassFixture<SampleSite>
{
    [Fact]
    public void Whoever_is_invented_is_marked_as_such()
    {
        var names = (site.Content.Value?.Lists ?? [])
            .SelectMany(list => list.People)
            .Select(person => person.Name)
            .ToImmutableHashSet(StringComparer.Ordinal);
        foreach (var page in site.Pages)
        {
            if (page.All("main .person-card a, main td, main th, main h1").Any(element => names.Contains(element.TextContent.Trim())))
                Assert.True(page.Document.Body?.TextContent.Contains("示例数据", StringComparison.Ordinal), page.Path);
        }
    }

    [Fact]
    public void Only_people_of_approved_lists_have_a_profile_and_all_of_them_have()
    {
        var expected =
            from list in site.Content.Value?.Lists ?? []
            where list.StateOn(SampleSite.Today) == PublicityState.Approved
            from person in list.People
            select $"honorees/{list.Id}/{person.Number}.html";

        Assert.Equal(
            expected.Order(StringComparer.Ordinal),
            site.Pages.Where(page => page.All("article.profile").Any()).Select(page => page.Path).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Lists_profiles_and_deciding_documents_lead_to_each_other()
    {
        foreach (var list in site.Content.Value?.Lists ?? [])
        {
            if (list.StateOn(SampleSite.Today) != PublicityState.Approved)
                continue;
            var links = site.Page($"lists/{list.Id}.html").Targets;
            var document = Assert.Single(site.Content.Value?.Notices ?? [], notice => notice.Number == list.Approval?.Document);
            Assert.Contains($"notices/{document.Folder}/{document.Id}.html", links);
            Assert.Contains($"lists/{list.Id}.html", site.Page($"notices/{document.Folder}/{document.Id}.html").Targets);
            Assert.All(list.People, person =>
            {
                Assert.Contains($"honorees/{list.Id}/{person.Number}.html", links);
                Assert.Contains($"lists/{list.Id}.html", site.Page($"honorees/{list.Id}/{person.Number}.html").Targets);
            });
        }
    }

    [Fact]
    public void Nothing_of_a_withdrawn_list_is_left_but_its_tombstone()
    {
        var withdrawn = (site.Content.Value?.Lists ?? []).Single(list => list.StateOn(SampleSite.Today) == PublicityState.Withdrawn);
        var text = string.Concat(site.Files.Select(file => System.Text.Encoding.UTF8.GetString(file.Bytes.Span)));

        Assert.All(withdrawn.People, person => Assert.DoesNotContain(person.Employer, text, StringComparison.Ordinal));
        Assert.DoesNotContain(
            site.Paths,
            path => path.Contains(withdrawn.Id, StringComparison.Ordinal) && !path.EndsWith(".html", StringComparison.Ordinal));
        Assert.Contains("已撤回", site.Page($"lists/{withdrawn.Id}.html").Document.Body?.TextContent, StringComparison.Ordinal);
    }
}
