using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using PublicitySite.Files;
using PublicitySite.Reading;

namespace PublicitySite.Benchmarks;

/// <summary>The sample's settings, theme, calendars and schemes with as many invented people as asked for; the same every time.</summary>
static class SyntheticSite
{
    internal const int PeopleInList = 40;

    internal static readonly DateOnly Today = new(2026, 11, 20);

    static readonly string[] Syllables =
        ["技术", "革新", "工艺", "设备", "班组", "一线", "钻研", "效率", "质量", "攻关", "徒弟", "培养", "成果", "竞赛", "推广", "操作法"];

    internal static SourceTree WithPeople(int people)
    {
        var sample = SourceFolder.Read(RepositoryRoot()).Value ?? throw new InvalidOperationException("The sample site cannot be read.");
        var kept = sample.Files.Where(file =>
            !file.Path.StartsWith("content/honorees/", StringComparison.Ordinal)
                && !file.Path.StartsWith("content/notices/", StringComparison.Ordinal));
        return new(kept.Concat(Enumerable.Range(0, people / PeopleInList).SelectMany(List)));
    }

    static IEnumerable<SourceFile> List(int number)
    {
        var random = new Random(number);
        var folder = string.Create(CultureInfo.InvariantCulture, $"content/honorees/luzhou-{number:00000}");
        var year = 2007 + (number % 18);
        yield return Text($"{folder}/list.yaml", $"""
            scheme: luzhou
            title: {year}年第{number}批名单
            publicity: {"{"}published: {year}-09-03, start: next-working-day{"}"}
            objections: {"{"}department: 综合科, phones: [0000-5550100]{"}"}
            approval: {"{"}document: 示人社发〔{year}〕{number + 1}号, date: {year}-11-20, issuers: [示例市人社局]{"}"}
            term: {"{"}from: {year}-12-01, years: 4{"}"}

            """);
        var rows = new StringBuilder("编号,姓名,工作单位,职业（工种）,地区,主要荣誉\n");
        for (var place = 1; place <= PeopleInList; place++)
        {
            rows.Append(CultureInfo.InvariantCulture, $"{place:000},人选{number}{place},第{place}工厂,焊工,{number % 9}区,省技术能手；市技术能手\n");
            yield return Text(string.Create(CultureInfo.InvariantCulture, $"{folder}/summaries/{place:000}.md"), Story(random));
        }

        yield return Text($"{folder}/list.csv", rows.ToString());
    }

    static string Story(Random random) =>
        string.Concat(Enumerable.Range(0, 24).Select(_ => string.Concat(random.GetItems(Syllables, 10)) + "，")) + "。\n";

    static SourceFile Text(string path, string text) => new(path, Encoding.UTF8.GetBytes(text));

    static string RepositoryRoot([CallerFilePath] string path = "") => Path.GetFullPath(Path.Join(Path.GetDirectoryName(path), "..", ".."));
}
