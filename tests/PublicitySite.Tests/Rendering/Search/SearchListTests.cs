using System.Collections.Immutable;
using System.Text;
using PublicitySite.Model;
using PublicitySite.Pages;
using PublicitySite.Rendering.Search;
using PublicitySite.Tests.Support;

namespace PublicitySite.Tests.Rendering.Search;

/// <summary>What can be found is what is published, character by character.</summary>
public sealed class SearchListTests
{
    static readonly ImmutableArray<Honoree> People = [
        Some.Person("001", "单𠮷") with { Employer = "甲<厂", Occupation = "焊工", Region = "东区" },
    ];

    const string Beginning =
        """publicitySearch({"words":{"path":"search/words-","count":4},"texts":{"path":"search/texts-","count":8},"bodies":"search/notice-","columns":["公示","结果公布","通知公告","政策文件"],""";

    [Theory]
    [InlineData(
        PublicityState.Approved,
        "approved",
        "2026-09-07",
        "2026-09-11",
        "\"text\":0,\"profiles\":\"honorees/luzhou-2026/\",\"numbers\":[\"001\"],\"revoked\":[],")]
    [InlineData(PublicityState.Closed, "closed", "2026-11-02", "2026-11-06", "")]
    [InlineData(PublicityState.Open, "open", "2026-11-18", "2026-11-24", "")]
    public void Only_people_with_a_profile_lead_to_one(object state, string code, string starts, string ends, string profiles)
    {
        var list = Some.ListThatIs((PublicityState)state) with { Title = "某名单", People = People };
        Assert.Equal(
            Beginning
                + $$$$"""
                "schemes":["{{{{list.Scheme.Name}}}}"],"regions":["东区"],"occupations":["焊工"],"lists":[{"title":"某名单","href":"lists/luzhou-2026.html","scheme":0,"year":2026,
                """.Trim()
                + $$$$"""
                "state":"{{{{code}}}}","starts":"{{{{starts}}}}","ends":"{{{{ends}}}}",{{{{profiles}}}}"names":["单𠮷"],"employers":["甲\u003C厂"],"regions":[0],"occupations":[0]}],
                """.Trim()
                + "\"notices\":[],\"readings\":{\"单\":\"shan dan chan\"}});\n",
            Text(Some.Index(list)));
    }

    [Fact]
    public void A_notice_has_its_column_scheme_day_number_and_end()
    {
        var notice = Some.Notice(kind: NoticeKind.Policy) with
        {
            Title = "某办法",
            Scheme = "luzhou",
            Number = "某发〔2026〕1号",
            ValidUntil = new(2027, 1, 31),
        };
        Assert.Contains(
            "\"notices\":[[\"某办法\",\"notices/2026/luzhou-call.html\",3,0,\"2026-11-02\",0,\"某发〔2026〕1号\",\"2027-01-31\"]]",
            Text(Some.Index(notice)),
            StringComparison.Ordinal);
    }

    [Fact]
    public void Whose_title_was_revoked_is_told()
    {
        var list = Some.ListThatIs(PublicityState.Approved);
        var revoked = list with
        {
            Events = [new() { Person = "002", Kind = HonoreeEventKind.Revoked, Date = new(2026, 10, 9), Origin = list.Origin }],
        };
        Assert.Contains("\"revoked\":[1],", Text(Some.Index(revoked)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_withdrawn_list_is_not_in_it() => Assert.Contains(
        "\"regions\":[],\"occupations\":[],\"lists\":[],\"notices\":[],\"readings\":{}});\n",
        Text(Some.Index(Some.ListThatIs(PublicityState.Withdrawn) with { People = People })),
        StringComparison.Ordinal);

    [Fact]
    public void Values_that_rows_share_stand_in_the_order_of_their_pinyin()
    {
        var list = Some.ListThatIs(PublicityState.Open);
        var text = Text(Some.Index(list with { People = [.. "钳焊车焊".Select(work => People[0] with { Occupation = $"{work}工" })] }));
        Assert.Contains("\"occupations\":[\"车工\",\"焊工\",\"钳工\"]", text, StringComparison.Ordinal);
        Assert.Contains("\"occupations\":[2,1,0,1]", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Everything_that_is_out_is_in_it_once()
    {
        var text = Text(FullSite.Index);
        Assert.All(FullSite.Index.Items, item => Assert.Equal(2, text.Split($"\"{item.Address.Path}\"").Length));
        Assert.All(
            FullSite.Index.Titleholders,
            holder => Assert.Equal(2, text.Split($"\"{Addresses.Profiles(holder.List).Path}\"").Length));
    }

    static string Text(SiteIndex index) => Encoding.UTF8.GetString(SearchList.Render(index, 4).Bytes.Span);
}
