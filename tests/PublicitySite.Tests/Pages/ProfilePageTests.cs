using PublicitySite.Model;
using PublicitySite.Pages;
using PublicitySite.Pages.Views;
using PublicitySite.Tests.Support;

namespace PublicitySite.Tests.Pages;

public sealed class ProfilePageTests
{
    static readonly HonoreeList List = Some.ListThatIs(PublicityState.Approved) with
    {
        People = [
            Some.Person("001", "𠮷田明") with { Gender = "男", Rank = 1, Honours = ["四川工匠"] },
            Some.Person("002", "李秀英"),
            Some.Person("003", "李秀英"),
        ],
        Events = [new() { Person = "002", Kind = HonoreeEventKind.Revoked, Date = Some.Today, Reason = "弄虚作假" }],
    };

    [Fact]
    public void A_profile_shows_the_public_row_and_the_honours_by_themselves()
    {
        var view = ViewOf(0);

        Assert.Equal(("𠮷田明", "𠮷"), (view.Name, view.Initial));
        Assert.Equal([new("性别", "男"), new("工作单位", "泸州某机械有限公司"), new("职业（工种）", "钳工")], view.Facts);
        Assert.Equal(["四川工匠"], view.Honours);
    }

    [Fact]
    public void Neighbours_are_those_of_the_list() => Assert.Equal(
        ["– 002.html", "001.html 003.html", "002.html –"],
        Enumerable.Range(0, 3).Select(ViewOf).Select(view => $"{view.Previous?.Href ?? "–"} {view.Next?.Href ?? "–"}"));

    [Fact]
    public void A_revocation_is_told_wherever_the_title_is()
    {
        var (serving, revoked) = (ViewOf(2), ViewOf(1));

        Assert.Equal((new Badge("serving", "在管理期内"), new Badge("revoked", "取消资格")), (serving.TermState, revoked.TermState));
        Assert.Equal("李秀英，泸州某机械有限公司钳工，2026年泸州市首席技师。", DescriptionOf(serving));
        Assert.Equal("李秀英，泸州某机械有限公司钳工，2026年泸州市首席技师（已取消资格）。", DescriptionOf(revoked));
    }

    [Fact]
    public void Events_are_those_of_the_person_and_not_of_a_namesake() =>
        Assert.Equal((0, 1, 0), (ViewOf(0).Events.Length, ViewOf(1).Events.Length, ViewOf(2).Events.Length));

    static string? DescriptionOf(View view) => view.Frame.Meta.Single(tag => tag.Name == "description").Content;

    static ProfileView ViewOf(int place) => Assert.IsType<ProfileView>(
        SitePlan.Make(Some.Index(List)).OfType<ProfilePage>().ElementAt(place).View(Article.Empty, null));
}
