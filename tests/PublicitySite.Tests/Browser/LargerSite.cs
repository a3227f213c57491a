using System.Collections.Immutable;
using PublicitySite.Files;
using PublicitySite.Model;
using PublicitySite.Reading;
using PublicitySite.Tests.Support;

namespace PublicitySite.Tests.Browser;

/// <summary>Some hundred invented people and notices with invented texts, the same every time, for what a handful does not show.</summary>
static class LargerSite
{
    const int People = 40;

    const string Surnames = "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗";
    const string Given = "伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华文";
    const string Signs = "工作岗位技术革新攻关工艺设备改造企业生产质量效率提升培养徒弟荣誉竞赛获奖专利成果，。、推广应用解决难题班组一线坚持钻研标准操作法经济效益123安全ＰＬＣ运行调试";

    /// <summary>Names whose characters have several readings or none, and two people of one name: the second is a candidate only.</summary>
    static readonly ImmutableArray<string> Special = ["单雄飞", "但小平", "仇英杰", "解学义", "曾国强", "阿依·古丽", "𠮷国强", "同名人"];

    internal static SiteContent Content { get; } = Some.Content(
        lists:
        [
            .. Enumerable.Range(2017, 9).Select(year => Some.Bound(WithPeople(Approved(year), year))),
            WithPeople(Some.ListThatIs(PublicityState.Open), 2026) with { People = [Some.Person("001", "同名人")] },
        ],
        notices: [.. Enumerable.Range(1, 60).Select(Notice)]);

    internal static IEnumerable<OutputFile> Files()
    {
        var sources = new SourceTree((SourceFolder.Read(Repository.Root).Value?.Files ?? [])
            .Where(file => file.Path.StartsWith("themes/", StringComparison.Ordinal)));
        var result = Build.Run(sources, new(Content, []), Some.Today);
        Assert.NotEmpty(result.Files);
        return result.Files;
    }

    static HonoreeList Approved(int year) =>
        Some.List($"luzhou-{year}", published: new(2026, 3, 2), approved: new(2026, 4, 1 + (year % 10))) with { Title = $"{year}批名单" };

    static HonoreeList WithPeople(HonoreeList list, int seed)
    {
        var random = new Random(seed);
        return list with
        {
            People =
            [
                .. Enumerable.Range(1, People).Select(
                    place => Some.Person($"{place:000}", place <= Special.Length && seed == 2020 ? Special[place - 1] : Name(random)) with
                    {
                        Employer = $"示例{list.Id}第{place}工厂",
                        Region = place % 2 == 0 ? "江阳区" : "泸县",
                        Occupation = place % 3 == 0 ? "焊工" : "钳工",
                        Summary = Some.Text(Text(random, 300)),
                    }),
            ],
        };
    }

    static Notice Notice(int number)
    {
        var random = new Random(-number);
        return Some.Notice($"n{number:000}", published: new(2026, 1 + (number % 10), 1 + (number % 20))) with
        {
            Title = $"关于第{number}次选拔的通知",
            Body = Some.Text($"## 一、{Text(random, 10)}\n\n{Text(random, 200)}\n\n- {Text(random, 30)}\n- {Text(random, 30)}\n"),
        };
    }

    static string Name(Random random) =>
        string.Concat(random.GetItems(Surnames.AsSpan(), 1)) + string.Concat(random.GetItems(Given.AsSpan(), random.Next(1, 3)));

    static string Text(Random random, int length) => new(random.GetItems(Signs.AsSpan(), length));
}
