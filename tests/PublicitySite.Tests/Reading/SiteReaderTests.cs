using System.Text;
using PublicitySite.Diagnostics;
using PublicitySite.Model;

namespace PublicitySite.Tests.Reading;

public sealed class SiteReaderTests
{
    [Fact]
    public void The_small_site_has_no_findings()
    {
        var read = new SmallSite().Read();
        Assert.Empty(read.Diagnostics);
        Assert.NotNull(read.Value);
    }

    [Fact]
    public void All_findings_of_all_files_come_out_in_one_run_and_whole_files_are_kept()
    {
        var read = new SmallSite()
            .With("content/calendar/2020.yaml", "off: [\n")
            .With("content/schemes/bad.yaml", "name: 甲\n")
            .With("content/notices/2019/bad.md", "没有文件头\n")
            .With("content/honorees/bad-2019/list.yaml", "scheme: luzhou\n")
            .With("content/honorees/bad-2019/list.csv", "姓名\n王芳\n")
            .With(SmallSite.SummaryOf001, "\0")
            .Read();
        Assert.Equal(
            [
                "content/calendar/2020.yaml", "content/honorees/bad-2019/list.csv", "content/honorees/bad-2019/list.yaml",
                SmallSite.SummaryOf001, "content/notices/2019/bad.md", "content/schemes/bad.yaml",
            ],
            read.Diagnostics.Select(diagnostic => diagnostic.Location.File).Distinct());
        Assert.NotNull(read.Value);
        Assert.Equal([2019], read.Value.Calendar.Years.Select(year => year.Year));
        Assert.Equal(["luzhou"], read.Value.Schemes.Select(scheme => scheme.Id));
        Assert.Equal(["luzhou-call"], read.Value.Notices.Select(notice => notice.Id));
        Assert.Empty(read.Value.Lists);
    }

    [Fact]
    public void Without_settings_the_rest_is_still_checked()
    {
        var read = new SmallSite().Without("site.yaml").With(SmallSite.Notice, "没有文件头\n").Read();
        Assert.Null(read.Value);
        Assert.Equal(
            ["content/notices/2019/luzhou-call.md PS0150", "site.yaml PS0140"],
            read.Diagnostics.Select(f => $"{f.Location.File} {f.Code}"));
    }

    [Fact]
    public void The_order_of_the_sources_makes_no_difference()
    {
        var site = new SmallSite();
        foreach (var id in (string[])["b", "a", "c-2", "c-10"])
        {
            site.With($"content/notices/2019/{id}.md", site.TextOf(SmallSite.Notice))
                .With($"content/schemes/{id}.yaml", site.TextOf(SmallSite.Scheme))
                .With($"content/honorees/{id}/list.yaml", SmallSite.ListText)
                .With($"content/honorees/{id}/list.csv", SmallSite.CsvText)
                .With($"content/notices/2019/{id}.txt", "未引用");
        }

        Assert.Equal(Told(site.Read()), Told(site.ReadBackwards()));
        Assert.Equal(["a", "b", "c-10", "c-2", "luzhou"], site.Read().Value?.Schemes.Select(scheme => scheme.Id) ?? []);
        Assert.Equal(["a", "b", "c-10", "c-2", "luzhou-2019"], site.Read().Value?.Lists.Select(list => list.Id) ?? []);
    }

    [Theory]
    [InlineData("content/readme.txt", "PS0145")]
    [InlineData("content/calendar/notes.txt", "PS0145")]
    [InlineData("content/calendar/2020.yml", "PS0146")]
    [InlineData("content/calendar/next.yaml", "PS0320")]
    [InlineData("content/schemes/泸州.yaml", "PS0144")]
    [InlineData("content/schemes/a/b.yaml", "PS0146")]
    [InlineData("content/honorees/list.xlsx", "PS0146")]
    [InlineData("content/lists/luzhou-2020/list.csv", "PS0146")]
    public void A_file_that_is_not_read_is_told(string path, string code) =>
        Assert.Equal([$"{path} {code}"], new SmallSite().With(path, "x: 1\n").Codes());

    [Fact]
    public void Unused_files_do_not_stop_the_publication() =>
        Assert.Equal(Severity.Warning, Assert.Single(new SmallSite().With("content/readme.txt", "x").Read().Diagnostics).Severity);

    [Fact]
    public void Settings_reach_the_site()
    {
        var site = new SmallSite().Read().Value?.Site;
        Assert.NotNull(site);
        Assert.Equal(("示例市首席技师公示网", "5105000001"), (site.Name, site.IdentityCode));
        Assert.Equal("https://rsj.example.gov.cn/gongshi/", site.BaseUrl.AbsoluteUri);
        Assert.Equal(("Asia/Shanghai", "default", "", null), (site.Zone, site.Theme, site.About, site.Operator));
        Assert.Equal("示ICP备00000000号", site.Footer.Icp);
        Assert.Equal(Enum.GetValues<ColumnKind>(), site.Columns.Select(column => column.Kind));
        Assert.Equal(["通知公告", "公示", "结果公布", "政策文件"], site.Columns.Select(column => column.Name));
    }

    [Theory]
    [InlineData("\0", "(1,1) PS0102")]
    [InlineData("王芳\n\n李\uFFFD\n", "(3,2) PS0102")]
    [InlineData("王\u0007芳\n", "(1,2) PS0102")]
    [InlineData("\uFEFF王芳\r\n李强\u007F\r\n", "(2,3) PS0102")]
    public void Damaged_characters_are_found_where_they_are(string text, string expected) =>
        Assert.Equal([SmallSite.SummaryOf001 + expected], new SmallSite().With(SmallSite.SummaryOf001, text).Codes());

    [Theory]
    [InlineData("site.yaml")]
    [InlineData(SmallSite.Calendar)]
    [InlineData(SmallSite.List)]
    [InlineData(SmallSite.Notice)]
    [InlineData(SmallSite.SummaryOf001)]
    public void Texts_are_UTF_8_alone(string path)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var site = new SmallSite();
        var bytes = Encoding.GetEncoding("GB18030").GetBytes(site.TextOf(path));
        Assert.Contains($"{path} PS0101", site.With(path, bytes).Codes());
    }

    // Found by damaging files at random: each made the YAML parser throw something else than its own exceptions.
    [Theory]
    [InlineData("organisers: [甲, 乙\nlevel: city\n")]
    [InlineData("a: [b\n*a: 1\n")]
    [InlineData("name: 甲\n*a\n")]
    [InlineData("*a name: 甲\n")]
    [InlineData("- [[[[[[[[[[[[[[[[[[[[[[甲]]]]]]]]]]]]]]]]]]]]]]\n")]
    [InlineData("? ? ? ? 甲\n")]
    public void No_YAML_is_too_strange_to_be_told(string text) =>
        Assert.Contains(
            new SmallSite().With(SmallSite.Scheme, text).Read().Diagnostics,
            diagnostic => diagnostic.Location.File == SmallSite.Scheme);

    static string[] Told(Result<SiteContent> read) =>
    [
        .. read.Diagnostics.Select(diagnostic => $"{diagnostic.Location} {diagnostic.Code} {diagnostic.Message}"),
        .. read.Value?.Schemes.Select(scheme => scheme.Id) ?? [],
        .. read.Value?.Lists.SelectMany(list => list.People, (list, person) => $"{list.Id} {person.Number} {person.Name}") ?? [],
        .. read.Value?.Notices.Select(notice => $"{notice.Folder}/{notice.Id}") ?? [],
    ];
}
