using System.Collections.Immutable;
using System.Text;
using PublicitySite.Model;
using PublicitySite.Pages;
using PublicitySite.Rendering;
using PublicitySite.Tests.Support;

namespace PublicitySite.Tests.Rendering;

/// <summary>What can be found is what is published, character by character.</summary>
public sealed class SearchListTests
{
    static readonly ImmutableArray<Honoree> People = [Some.Person("001", "单𠮷") with { Employer = "甲<厂", Occupation = "焊工", Region = "东区" }];

    [Theory]
    [InlineData(PublicityState.Approved, "\"honorees/luzhou-2026/001.html\"")]
    [InlineData(PublicityState.Closed, "null")]
    [InlineData(PublicityState.Open, "null")]
    public void Only_people_with_a_profile_lead_to_one(object state, string href)
    {
        var list = Some.ListThatIs((PublicityState)state) with { Title = "某名单", People = People };
        Assert.Equal(
            $$$$"""publicitySearch({"lists":[{"title":"某名单","scheme":"{{{{list.Scheme.Name}}}}","year":"2026","href":"lists/luzhou-2026.html","people":[["单𠮷","甲\u003C厂","焊工","东区",{{{{href}}}}]]}],"notices":[],"readings":{"单":"shan dan chan"}});""" + "\n",
            Text(Some.Index(list)));
    }

    [Fact]
    public void A_withdrawn_list_is_not_in_it() => Assert.Equal(
        "publicitySearch({\"lists\":[],\"notices\":[],\"readings\":{}});\n",
        Text(Some.Index(Some.ListThatIs(PublicityState.Withdrawn) with { People = People })));

    [Fact]
    public void Everything_that_is_out_is_in_it_once()
    {
        var text = Text(FullSite.Index);
        Assert.All(FullSite.Index.Items, item => Assert.Equal(2, text.Split($"\"{item.Address.Path}\"").Length));
        Assert.All(FullSite.Index.Titleholders, holder => Assert.Equal(2, text.Split($"\"{holder.Address.Path}\"").Length));
    }

    static string Text(SiteIndex index) => Encoding.UTF8.GetString(SearchList.Of(index).Bytes.Span);
}
