using System.Collections.Immutable;
using System.Globalization;
using PublicitySite.Files;
using PublicitySite.Model;
using PublicitySite.Tests.Support;

namespace PublicitySite.Tests.Browser;

/// <summary>A site whose pages are hard to print: a list of many pages, words without an end, tables that are too wide.</summary>
static class PaperSite
{
    const string Address = "https://paper.example/";

    internal const string LongList = "lists/long.html";

    /// <summary>With every column that may be public, but the month of birth.</summary>
    internal const string WideList = "lists/wide.html";

    internal const string LongNotice = "notices/2026/long.html";

    internal const string WideNotice = "notices/2026/wide.html";

    internal const int Characters = 2000;

    internal static ImmutableArray<Honoree> People { get; } = [.. Enumerable.Range(0, 90).Select(Person)];

    internal static string[] WideHeads { get; } = [.. Enumerable.Range(1, 14).Select(column => $"第{column}栏")];

    static readonly Lazy<ImmutableDictionary<string, OutputFile>> Files = new(Built);

    /// <summary>Shows the visitor a page; requests are answered out of memory.</summary>
    internal static async Task Show(Visit visit, string path)
    {
        var files = Files.Value;
        await visit.Page.RouteAsync($"{Address}**", route => files.TryGetValue(new Uri(route.Request.Url).AbsolutePath[1..], out var file)
            ? route.FulfillAsync(new() { BodyBytes = file.Bytes.ToArray(), ContentType = ContentType(file.Path) })
            : route.FulfillAsync(new() { Status = 404 }));
        await visit.Page.GotoAsync(Address + path);
    }

    static ImmutableDictionary<string, OutputFile> Built()
    {
        var result = Build.Run(
            new(
                from path in Directory.EnumerateFiles(Path.Join(Repository.Root, "themes"), "*", SearchOption.AllDirectories)
                select new SourceFile(Path.GetRelativePath(Repository.Root, path).Replace('\\', '/'), File.ReadAllBytes(path))),
            new(Some.Content(lists: [Some.List("long") with { People = People }, WideOne], notices: [Long, Wide]), []),
            Some.Today);
        Assert.True(result.Files is not [], string.Join('\n', result.Diagnostics.Select(diagnostic => diagnostic.Message.English)));
        return result.Files.ToImmutableDictionary(file => file.Path, StringComparer.Ordinal);
    }

    static HonoreeList WideOne => Some.List("wide") with
    {
        Scheme = Some.Scheme() with
        {
            PersonalFields = [.. PersonColumns.PersonalHeaders.Select(name => new PersonalField(name, "选拔办法规定"))],
        },
        People =
        [
            .. People.Take(12).Select((person, place) => person with
            {
                Employer = $"{person.Employer}分厂", Qualification =
                    "高级技师", Education = "大学专科", Ethnicity = "哈萨克族", PoliticalStatus = "中共党员", Rank = place + 1,
            }),
        ],
    };

    static Notice Long => Some.Notice("long") with { Title = "关于排版的通知", Body = Some.Text(new string('字', Characters)) };

    static Notice Wide => Some.Notice("wide") with
    {
        Body = Some.Text(
            $"各单位：\n\n名额见下表。\n\n| {string.Join(" | ", WideHeads)} |\n|{string.Concat(WideHeads.Select(_ => " --- |"))}\n"
            + string.Concat(
                Enumerable.Range(1, 40).Select(row => $"| {string.Join(" | ", WideHeads.Select((_, column) => $"R{row}C{column}"))} |\n"))
            + "\n请按时报送。\n\n附件：承诺书\n\n## 附件 承诺书\n\n承诺如实填报。\n"),
    };

    static Honoree Person(int place) => Some.Person((place + 1).ToString("000", CultureInfo.InvariantCulture), NameOf(place)) with
    {
        Gender = place % 2 == 0 ? "男" : "女",
        Employer = place == 3 ? new string('W', 70) : $"泸州示例第{place + 1}机械制造有限责任公司",
        Nominator = "江阳区人力资源和社会保障局",
        Region = "江阳区",
        Honours = place % 7 == 1 ? [.. Enumerable.Range(1, 6).Select(year => $"第{year}届示例技能大赛一等奖")] : ["泸州市技术能手"],
    };

    static string NameOf(int place) => place switch
    {
        4 => "𠮷㛃",
        5 => "买买提·吐尔逊·艾合买提江·阿卜杜拉",
        _ => $"{"赵钱孙李周吴郑王冯陈"[place % 10]}{"一二三四五六七八九"[place / 10]}示",
    };

    static string ContentType(string path) => Path.GetExtension(path) switch
    {
        ".html" => "text/html; charset=utf-8",
        ".css" => "text/css; charset=utf-8",
        ".js" => "text/javascript; charset=utf-8",
        _ => "image/svg+xml",
    };
}
