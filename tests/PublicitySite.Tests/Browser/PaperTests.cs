namespace PublicitySite.Tests.Browser;

/// <summary>What comes out of the printer: the pages of the sample as PDF files of Chromium.</summary>
public sealed class PaperTests(Chromium chromium)
{
    static readonly string[] OnScreensOnly = ["当前位置：", "跳到正文", "长者版", "大鼠标", "RSS订阅", "我为政府网站找错", "相关内容", "相关文件", "返回名单", "上一页"];

    public static TheoryData<string> Notices { get; } = [.. Shown("notices/")];

    public static TheoryData<string> Lists { get; } = [
        .. SampleSite.Content.Lists.Where(list => list.Withdrawn is null).Select(list => list.Id),
    ];

    public static TheoryData<string> Others { get; } =
    [
        .. SampleSite.Content.Lists.Where(list => list.Approval is not null).Select(list => $"honorees/{list.Id}/001.html"),
        .. PageKinds.All.Select(page => page.Path).Where(path => path == "lists/jinzhong-2025.html" || IsOther(path)),
    ];

    [Theory, MemberData(nameof(Notices))]
    public async Task A_document_is_whole(string path)
    {
        var sheets = await Printed(path, Paper.Document);
        var notice = SampleSite.Content.Notices.Single(notice => $"notices/{notice.Folder}/{notice.Id}.html" == path);
        if (notice.Withdrawn is not null)
        {
            Paper.Other.Holds(sheets);
            return;
        }

        Paper.HoldsDocument(sheets);
        var text = Sheet.TextOf(sheets);
        Assert.StartsWith(Sheet.Plain((notice.SampleData ? Banner : "") + notice.Number + notice.Title), text, StringComparison.Ordinal);
        Assert.Contains(
            Sheet.Plain(string.Concat(notice.Issuers) + $"{notice.Issued.Year}年{notice.Issued.Month}月{notice.Issued.Day}日"),
            text,
            StringComparison.Ordinal);
        Assert.True(sheets[0].Letters.Count(letter => letter.Size is > 15.9 and < 16.1) > 100, "the first page shows body text");
    }

    [Theory, MemberData(nameof(Lists))]
    public async Task A_list_is_a_whole_poster_and_the_larger_the_paper_the_larger_its_letters(string id)
    {
        var small = await Printed($"lists/{id}.html", Paper.Poster);
        var large = await Printed($"lists/{id}.html", Paper.LargePoster);
        Paper.Poster.Holds(small);
        Paper.LargePoster.Holds(large);
        Assert.InRange(small.Length, 1, 2);
        Assert.Equal(Math.Sqrt(2), LargestLetter(large) / LargestLetter(small), .01);
        HasEverythingOf(id, Sheet.TextOf(small));
        HasEverythingOf(id, Sheet.TextOf(large));
    }

    [Theory, MemberData(nameof(Others))]
    public async Task Every_other_page_is_whole(string path) => Paper.Other.Holds(await Printed(path, Paper.Other));

    const string Banner = "示例数据本页人员、事迹和文号均为虚构，仅用于演示。";

    static void HasEverythingOf(string id, string text)
    {
        var list = SampleSite.Content.Lists.Single(list => list.Id == id);
        Assert.All(list.People, person => Assert.Contains(Sheet.Plain(person.Number + person.Name), text, StringComparison.Ordinal));
        Assert.Contains(Sheet.Plain(list.Title), text, StringComparison.Ordinal);
        Assert.Contains("公示时间：", text, StringComparison.Ordinal);
        Assert.Contains($"https://gongshi.example.cn{SampleSite.Folder}lists/{id}.html", text, StringComparison.Ordinal);
        var contact = list.Objections.Contact;
        Assert.Equal(
            list.Approval is null,
            text.Contains(Sheet.Plain($"部门{contact.Department}电话{string.Concat(contact.Phones)}"), StringComparison.Ordinal));
        Assert.Equal(list.Approval is null, text.Contains(Sheet.Plain($"公示{list.Title}"), StringComparison.Ordinal));
        if (list.Approval is { } approval)
            Assert.Contains(
                Sheet.Plain($"{string.Concat(approval.Issuers)}{approval.Date.Year}年{approval.Date.Month}月{approval.Date.Day}日"),
                text,
                StringComparison.Ordinal);
    }

    static bool IsOther(string path) =>
        !((string[])["notices/", "lists/", "honorees/index", "honorees/l"]).Any(start => path.StartsWith(start, StringComparison.Ordinal));

    static IEnumerable<string> Shown(string folder) =>
        from file in SampleSite.Files
        where file.Path.StartsWith(folder, StringComparison.Ordinal) && file.Path.EndsWith(".html", StringComparison.Ordinal)
        where file.Path != PageKinds.All.Single(page => page.Kind == PageKinds.Redirect).Path
        select file.Path;

    async Task<Sheet[]> Printed(string path, Paper paper)
    {
        await using var visit = await chromium.Visitor();
        await visit.Page.GotoAsync(chromium.Served + path);
        var sheets = await paper.Print(visit);
        Assert.All(OnScreensOnly, word => Assert.DoesNotContain(word, Sheet.TextOf(sheets), StringComparison.Ordinal));
        return sheets;
    }

    static double LargestLetter(IEnumerable<Sheet> sheets) => sheets.Max(sheet => sheet.Letters.Max(letter => letter.Size));
}
