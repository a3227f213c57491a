namespace PublicitySite.Tests.Sites;

/// <summary>One thing that somebody got wrong in the sample.</summary>
/// <param name="Expected">Code and place, as <c>PS0430 content/notices/2019/luzhou-result.md(13,25)</c>; of a page of the output the page
/// alone, for its lines are the theme's.</param>
/// <param name="File">The file that is changed; made where it is not there.</param>
/// <param name="Right">What stood there; empty to write behind the end of the file.</param>
/// <param name="Wrong">What stands there now.</param>
sealed record PlantedFault(string Expected, string File, string Right, string Wrong);

/// <summary>Faults of every stage, none of which hides another.</summary>
static class PlantedFaults
{
    const string Mobile = "13900001234";

    const string Identity = "11010519491231002X";

    internal static readonly PlantedFault[] All =
    [
        new("PS0120 content/notices/2026/site-opening.md(11,1)", "content/notices/2026/site-opening.md", "keywords:", "keyword:"),
        new(
            "PS0128 content/notices/2026/holiday-hours.md(6,9)",
            "content/notices/2026/holiday-hours.md",
            "issued: 2026-09-21",
            "issued: 2026-09-31"),
        new("PS0103 content/calendar/2007.yaml(5,1)", "content/calendar/2007.yaml", "off:\n  -", "off:\n\t-"),
        new("PS0223 content/honorees/qilu-2024/list.csv(4,28)", "content/honorees/qilu-2024/list.csv", "王若溪,女", "王若溪,F"),
        new(
            "PS0236 content/honorees/liaocheng-2026/list.csv(3,48)",
            "content/honorees/liaocheng-2026/list.csv",
            "聊城市三八红旗手",
            $"聊城市三八红旗手（联系人{Mobile}）"),
        new(
            "PS0303 content/honorees/luzhou-2026/list.yaml(10,9)",
            "content/honorees/luzhou-2026/list.yaml",
            "ends: 2026-11-24",
            "ends: 2026-11-25"),
        new("PS0401 content/notices/2026/luzhou-call.md(9,9)", "content/notices/2026/luzhou-call.md", "scheme: luzhou", "scheme: louzhou"),
        new("PS0405 site.yaml(91,9)", "site.yaml", "", "rules: {PS0415: off}\n"),
        new(
            "PS0410 content/notices/2026/term-end-assessment.md(8,12)",
            "content/notices/2026/term-end-assessment.md",
            "issued: 2026-11-02",
            "issued: 2026-11-04"),
        new(
            "PS0415 content/honorees/jinzhong-2026/list.yaml(25,9)",
            "content/honorees/jinzhong-2026/list.yaml",
            "date: 2026-09-18",
            "date: 2026-08-28"),
        new(
            "PS0416 content/notices/2021/shizhong-result.md(7,9)",
            "content/notices/2021/shizhong-result.md",
            "issued: 2021-06-25",
            "issued: 2021-06-24"),
        new(
            "PS0420 content/honorees/shizhong-2021/list.yaml(32,11)",
            "content/honorees/shizhong-2021/list.yaml",
            "date: 2023-08-01",
            "date: 2025-08-01"),
        new("PS0427 content/notices/2026/shizhong-call.md(26,27)", "content/notices/2026/shizhong-call.md", "于2026年7月31日前", "于2026年9月31日前"),
        new("PS0430 content/notices/2019/luzhou-result.md(13,27)", "content/notices/2019/luzhou-result.md", "名单，共8名", "名单，共9名"),
        new(
            "PS0458 content/honorees/jinzhong-2026/summaries/003.md(1,1)",
            "content/honorees/jinzhong-2026/summaries/003.md",
            "",
            new string('好', 400)),
        new(
            "PS0461 content/honorees/shizhong-2021/summaries/002.md(1,34)",
            "content/honorees/shizhong-2021/summaries/002.md",
            "示例锦裳服饰有限公司",
            "XXX有限公司"),
        new(
            "PS0465 content/notices/2026/year-end-publicity.md(5,9)",
            "content/notices/2026/year-end-publicity.md",
            "示人社发〔2026〕41号",
            "示人社发[2026]41号"),
        new("PS0470 content/notices/2026/objections.md(59,4)", "content/notices/2026/objections.md", "## 六、", "## 七、"),
        new(
            "PS0478 content/notices/2019/liaocheng-call.md(9,15)",
            "content/notices/2018/liaocheng-rules.md",
            "000000000/2018-00001",
            "000000000/2019-00001"),
        new(
            "PS0493 content/honorees/luzhou-2019/list.yaml(24,16)",
            "content/honorees/luzhou-2019/list.csv",
            "纳溪区人力资源和社会保障局",
            "江阳区人力资源和社会保障局"),
        new("PS0620 honorees/liaocheng-2023/001.html", "content/honorees/liaocheng-2023/summaries/001.md", "", $"\n\n身份证号{Identity}。\n"),
        new("PS0622 notices/2026/shizhong-continuation.html", "content/notices/2026/shizhong-continuation.md", "", $"\n联系手机{Mobile}。\n"),
        new("PS0620 content/notices/2024/qilu-call-annex1.csv(20,5)", "content/notices/2024/qilu-call-annex1.csv", "", $"联系人,{Identity}\n"),
        new("PS0650 content/notices/2024/shizhong-call-annex2.rar", "content/notices/2024/shizhong-call-annex2.rar", "", "Rar!"),
        new(
            "PS0156 content/notices/2024/shizhong-call-annex2.txt",
            "content/notices/2024/shizhong-call.md",
            "file: shizhong-call-annex2.txt",
            "file: shizhong-call-annex2.rar"),
    ];

    /// <summary>Diagnostics in what the search reads, beside those of the pages that it takes them from.</summary>
    internal static string[] FoundAgain => ["PS0620 search/texts-2.js", "PS0622 search/notice-33.js"];
}
