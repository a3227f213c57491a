using FsCheck;
using FsCheck.Fluent;
using PublicitySite.Pages;

namespace PublicitySite.Tests.Pages;

public sealed class AddressTests
{
    static readonly Uri BaseUrl = new("https://rsj.example.gov.cn/gongshi/");

    static readonly Gen<string> Part = Gen.Elements(
        "a",
        "b",
        "lists",
        "lists2",
        "luzhou-2019",
        "附件 1",
        "汇总表",
        "100%",
        "a&b",
        "a#b",
        "a?b",
        "𠮷",
        "a:b",
        "it's",
        "~x",
        "..a");

    static readonly Arbitrary<(string Target, string Page)> Places = (
        from target in Path(Part)
        from page in Path(Part)
        select (target, page)).ToArbitrary();

    [Theory]
    [InlineData("index.html", "index.html", "index.html")]
    [InlineData("about.html", "index.html", "about.html")]
    [InlineData("lists/a.html", "index.html", "lists/a.html")]
    [InlineData("index.html", "lists/a.html", "../index.html")]
    [InlineData("lists/b.html", "lists/a.html", "b.html")]
    [InlineData("lists/b.html", "honorees/a/001.html", "../../lists/b.html")]
    [InlineData("honorees/a/002.html", "honorees/a/001.html", "002.html")]
    [InlineData("honorees/b/001.html", "honorees/a/001.html", "../b/001.html")]
    [InlineData("honorees/index.html", "honorees/a/001.html", "../index.html")]
    [InlineData("honorees/a/001.html", "honorees/index.html", "a/001.html")]
    [InlineData("lists/a.html", "lists2/a.html", "../lists/a.html")]
    [InlineData("a/b/c/d.html", "e/f/g/h.html", "../../../a/b/c/d.html")]
    [InlineData("notices/2019/附件 1.csv", "notices/2019/call.html", "%E9%99%84%E4%BB%B6%201.csv")]
    [InlineData("notices/2019/𠮷.csv", "index.html", "notices/2019/%F0%A0%AE%B7.csv")]
    [InlineData("notices/2019/100%.csv", "notices/2019/call.html", "100%25.csv")]
    [InlineData("notices/2019/a:b.csv", "notices/2019/call.html", "a%3Ab.csv")]
    public void A_link_is_relative_to_its_page(string target, string page, string link) =>
        Assert.Equal(link, new Address(target).From(new(page)));

    [Fact]
    public void A_browser_that_follows_a_link_comes_to_its_target() => Prop.ForAll(Places, places =>
    {
        var page = new Uri(new Address(places.Page).In(BaseUrl));
        var link = new Address(places.Target).From(new(places.Page));

        var followed = new Uri(page, link);

        return followed.AbsoluteUri == new Address(places.Target).In(BaseUrl)
            && Uri.UnescapeDataString(followed.AbsolutePath) == "/gongshi/" + places.Target
            && followed is { Query: "", Fragment: "" };
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(2000));

    [Fact]
    public void From_every_page_its_root_leads_to_the_home_page() => Prop.ForAll(Places, places =>
        new Uri(
            new Uri(new Address(places.Page).In(BaseUrl)),
            new Address(places.Page).Root + "index.html") == new Uri(BaseUrl, "index.html"))
        .Check(Config.QuickThrowOnFailure);

    [Theory]
    [InlineData("index.html", "")]
    [InlineData("lists/a.html", "../")]
    [InlineData("honorees/a/001.html", "../../")]
    public void The_way_up_has_a_step_for_each_folder(string path, string root) => Assert.Equal(root, new Address(path).Root);

    [Fact]
    public void An_absolute_address_is_below_the_base_address() =>
        Assert.Equal("https://rsj.example.gov.cn/gongshi/lists/a.html", new Address("lists/a.html").In(BaseUrl));

    [Fact]
    public void Another_ending_takes_the_place_of_the_old_one() =>
        Assert.Equal("lists/a.b.json", new Address("lists/a.b.html").With(".json").Path);

    static Gen<string> Path(Gen<string> part) =>
        from depth in Gen.Choose(0, 3)
        from folders in part.ArrayOf(depth)
        from file in part
        select string.Concat(folders.Select(folder => folder + "/")) + file + ".html";
}
