using System.Collections.Immutable;
using System.Text;
using PublicitySite.Diagnostics;
using PublicitySite.Files;
using PublicitySite.Model;
using PublicitySite.Reading;

namespace PublicitySite.Tests.Reading;

/// <summary>The smallest site folder without diagnostics; a test changes the one file that it is about.</summary>
sealed class SmallSite
{
    internal const string List = "content/honorees/luzhou-2019/list.yaml";
    internal const string Csv = "content/honorees/luzhou-2019/list.csv";
    internal const string Xlsx = "content/honorees/luzhou-2019/list.xlsx";
    internal const string Notice = "content/notices/2019/luzhou-call.md";
    internal const string Scheme = "content/schemes/luzhou.yaml";
    internal const string Calendar = "content/calendar/2019.yaml";
    internal const string SummaryOf001 = "content/honorees/luzhou-2019/summaries/001.md";
    internal const string SummaryOf002 = "content/honorees/luzhou-2019/summaries/002.md";

    internal const string ListText = """
        scheme: luzhou
        title: 2019年泸州市首席技师建议人选名单
        publicity: {published: 2019-09-02}
        objections: {department: 职业能力建设科}

        """;

    internal const string CsvText = "编号,姓名,工作单位,职业（工种）\n001,王芳,示例酒业有限公司,酿酒师\n002,李强,示例机械有限公司,焊工\n";

    ImmutableSortedDictionary<string, byte[]> files = ImmutableSortedDictionary.Create<string, byte[]>(StringComparer.Ordinal);

    internal SmallSite()
    {
        With("site.yaml", SiteText).With(Calendar, CalendarText).With(Scheme, SchemeText).With(Notice, NoticeText);
        With(List, ListText).With(Csv, CsvText).With(SummaryOf001, "王芳，女，酿酒师。\n").With(SummaryOf002, "李强，男，焊工。\n");
        With("themes/default/theme.yaml", "name: 默认\n");
    }

    internal SmallSite With(string path, string text) => With(path, Encoding.UTF8.GetBytes(text));

    internal SmallSite With(string path, byte[] bytes)
    {
        files = files.SetItem(path, bytes);
        return this;
    }

    internal SmallSite Without(string path)
    {
        files = files.Remove(path);
        return this;
    }

    internal string TextOf(string path) => Encoding.UTF8.GetString(files[path]);

    /// <summary>The workbook in place of the CSV table.</summary>
    internal SmallSite WithWorkbook(byte[] bytes) => Without(Csv).With(Xlsx, bytes);

    internal Result<SiteContent> Read() => SiteReader.Read(new SourceTree(Sources));

    internal Result<SiteContent> ReadBackwards() => SiteReader.Read(new SourceTree(Sources.Reverse()));

    /// <summary>Place and code of each diagnostic: <c>site.yaml(3,1) PS0120</c>.</summary>
    internal string[] Codes() => [.. Read().Diagnostics.Select(diagnostic => $"{diagnostic.Location} {diagnostic.Code}")];

    /// <summary>The one list, which must have been read.</summary>
    internal HonoreeList OnlyList()
    {
        var read = Read();
        Assert.Empty(read.Diagnostics);
        return Assert.Single(read.Value?.Lists ?? []);
    }

    /// <summary>The one notice, which must have been read.</summary>
    internal Notice OnlyNotice()
    {
        var read = Read();
        Assert.Empty(read.Diagnostics);
        return Assert.Single(read.Value?.Notices ?? []);
    }

    IEnumerable<SourceFile> Sources => files.Select(file => new SourceFile(file.Key, file.Value));

    const string SiteText = """
        name: 示例市首席技师公示网
        organiser: 示例市人力资源和社会保障局
        domain: rsj.example.gov.cn
        base-url: https://rsj.example.gov.cn/gongshi/
        identity-code: "5105000001"
        description: 首席技师的选拔、公示与公布。
        contact: {department: 职业能力建设科}
        footer: {icp: 示ICP备00000000号}
        columns:
          notices: {name: 通知公告, description: 通知, keywords: [通知], type: 公告通知}
          publicity: {name: 公示, description: 公示, keywords: [公示], type: 公示}
          results: {name: 结果公布, description: 结果, keywords: [结果], type: 公告通知}
          policies: {name: 政策文件, description: 政策, keywords: [政策], type: 政策文件}

        """;

    const string CalendarText = """
        documents: [{title: 国务院办公厅关于2019年部分节假日安排的通知}]
        off: [{holiday: 国庆节, from: 2019-10-01, to: 2019-10-07}]
        work: [{holiday: 国庆节, date: 2019-09-29}]

        """;

    const string SchemeText = """
        name: 泸州市首席技师
        description: 泸州市选拔的首席技师。
        organisers: [泸州市人力资源和社会保障局]
        level: city
        region: 泸州市
        nominations: {individual-applications: false}
        ages: {note: 男57周岁以下}
        publicity: [{when: 评审后, venues: [市局网站], days: 5, here: true}]
        basis: [{title: 关于开展首席技师选拔工作的通知}]

        """;

    const string NoticeText = """
        ---
        title: 关于开展首席技师选拔工作的通知
        kind: notice
        issuers: [泸州市人力资源和社会保障局]
        issued: 2019-07-08
        published: 2019-07-09
        ---
        现将有关事项通知如下。

        """;
}
