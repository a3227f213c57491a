using PublicitySite.Tests.Writing;

namespace PublicitySite.Tests.Commands;

public sealed class ApproveCommandTests : IDisposable
{
    const string Settings = "content/honorees/shizhong-2026/list.yaml";

    const string Decision = "content/notices/2026/shizhong-2026-result.md";

    const string Hash = "44f402380bd61035324a776e260eb91e03f10c098322132e8394ea3d9bf36559";

    readonly TemporarySite site = new();

    public ApproveCommandTests() => site.CopyPlainSample("jinzhong", "luzhou", "shizhong");

    public void Dispose() => site.Dispose();

    [Fact]
    public void An_approval_changes_the_list_and_drafts_the_decision()
    {
        File.AppendAllText(Path.Join(site.Sources, Settings), "# kept\n");
        var before = Text(Settings);

        var spoken = Run("shizhong-2026", "--term-from", "2026-12-01", "--yes");

        Assert.Equal((0, ""), (spoken.ExitCode, spoken.Error));
        Assert.Equal(
            before.Replace("建议人选名单", "名单", StringComparison.Ordinal).Replace("# kept\n", $"""
            approval:
              document: 示中政办发〔2026〕15号
              date: 2026-11-18
              issuers: [市中区人民政府办公室, 市中区财政局]
              list-sha256: {Hash}
            term:
              from: 2026-12-01
              years: 4
            changes:
              - date: 2026-11-20
                kind: record
                note: 名单经示中政办发〔2026〕15号批准，予以公布。
            # kept

            """, StringComparison.Ordinal),
            Text(Settings));
        Assert.Equal(
            """
            ---
            title: 关于公布2026年市中首席技师名单的通知
            kind: decision
            document-type: 通知
            number: 示中政办发〔2026〕15号
            issuers: [市中区人民政府办公室, 市中区财政局]
            issued: 2026-11-18
            published: 2026-11-20
            scheme: shizhong
            list: shizhong-2026
            summary: 公布2026年市中首席技师名单，共5名，管理期4年。
            keywords: [市中首席技师, 结果公布]
            sample-data: true
            ---
            各有关单位：

            按照《关于〈市中首席技师选拔管理办法〉有效期届满后有关工作的通知（示例）》（示中政办字〔2026〕3号）、《关于开展2026年市中首席技师选拔工作的通知》（示中人社字〔2026〕5号），经公示，现将2026年市中首席技师名单予以公布，共5名。

            名单见本站“2026年市中首席技师名单”页面。

            管理期4年，自2026年12月1日至2030年11月30日。

            市中区人民政府办公室

            市中区财政局

            2026年11月18日

            """,
            Text(Decision));
        Assert.StartsWith(
            $"list-sha256: {Hash}\n",
            Spoken.By("hash", "shizhong-2026", "--site", site.Sources).Output,
            StringComparison.Ordinal);
        // Only the stories that are still to be written are told of.
        var check = Spoken.By("check", "--site", site.Sources, "--today", "2026-11-20").Output;
        Assert.Contains("错误 0，警告 4，", check, StringComparison.Ordinal);
        Assert.Equal(4, check.Split("warning PS0182").Length - 1);
        Assert.Contains(
            "error PS0831: 名单“2026年市中首席技师名单”已经由示中政办发〔2026〕15号批准。\n",
            Run("shizhong-2026", "--yes").Output,
            StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_not_given_is_not_made_up()
    {
        var spoken = Run("shizhong-2026", "--no-notice", "--title", "市中首席技师（2026年）", "--yes");

        Assert.Contains("没有写管理期的起算日，所以没有填 term；", spoken.Output, StringComparison.Ordinal);
        Assert.Contains("\ntitle: 市中首席技师（2026年）\n", Text(Settings), StringComparison.Ordinal);
        Assert.DoesNotContain("term:", Text(Settings), StringComparison.Ordinal);
        Assert.False(File.Exists(Path.Join(site.Sources, Decision)));
    }

    [Fact]
    public void A_publicity_without_objections_ends_with_the_usual_sentence()
    {
        var spoken = Run("luzhou-2026", "--no-objections", "--today", "2026-11-25", "--dry-run", "--json");

        Assert.Equal(0, spoken.ExitCode);
        Assert.Contains("\"+  outcome: 公示期满，未收到异议。\"", spoken.Output, StringComparison.Ordinal);
        Assert.EndsWith("\"written\":false}\n", spoken.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_decision_that_is_on_the_site_is_not_drafted_again()
    {
        File.WriteAllText(
            Path.Join(site.Sources, "content/notices/2026/announced.md"),
            "---\ntitle: 公布结果\nkind: decision\nnumber: 示中政办发〔2026〕15号\nissuers: [市中区人民政府办公室, 市中区财政局]\nissued: 2026-11-18\npublished: "
                + "2026-11-19\nlist: shizhong-2026\n---\n现予公布。\n");

        var spoken = Run("shizhong-2026", "--yes");

        Assert.Equal(0, spoken.ExitCode);
        Assert.Contains("“公布结果”已经在本站，没有另外起草。", spoken.Output, StringComparison.Ordinal);
        Assert.False(File.Exists(Path.Join(site.Sources, Decision)));
    }

    [Fact]
    public void A_list_with_warnings_is_not_approved()
    {
        var table = Path.Join(site.Sources, "content/honorees/shizhong-2026/list.csv");
        File.WriteAllText(table, File.ReadAllText(table).Replace("数控铣工", "数控洗工", StringComparison.Ordinal));
        var before = Text(Settings);

        var spoken = Run("shizhong-2026", "--yes");

        Assert.Equal(1, spoken.ExitCode);
        Assert.Contains($"{Settings}: error PS0832: 名单还有1处错误或者警告，不能批准。\n", spoken.Output, StringComparison.Ordinal);
        Assert.Contains("list.csv(2,", spoken.Output, StringComparison.Ordinal);
        Assert.Equal(before, Text(Settings));
    }

    [Fact]
    public void A_file_in_the_place_of_the_decision_stays()
    {
        File.WriteAllText(
            Path.Join(site.Sources, Decision),
            "---\ntitle: 别的文件\nkind: notice\nissuers: [市中区人民政府办公室]\nissued: 2026-11-18\npublished: 2026-11-19\n---\n正文。\n");

        Assert.Contains("error PS0836: ", Run("shizhong-2026", "--yes").Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("luzhou-2026", "2026-11-24", "--no-objections", "PS0830", "公示到2026年11月24日24时才满。")]
    [InlineData("shizhong-2026", "2026-11-17", "", "PS0833", "批准日期2026年11月18日还没有到。")]
    [InlineData("shizhong-2026", "2026-11-20", "--date=2026-10-30", "PS0833", "批准日期2026年10月30日不晚于公示的最后一日2026年10月30日。")]
    [InlineData("luzhou-2026", "2026-11-25", "", "PS0834", "没有写公示结果。")]
    [InlineData("shizhong-2026", "2026-11-20", "--term-years=3", "PS0835", "写了管理期的年数，没有写从哪一天起算。")]
    [InlineData("jinzhong-2025", "2026-11-20", "", "PS0837", "名单“2025年晋中工匠建议人选名单”在2025年9月10日已经撤回。")]
    [InlineData("luzhou-2027", "2026-11-20", "", "PS0821", "没有名单或通知“luzhou-2027”。")]
    public void What_cannot_be_approved_is_told(string id, string today, string more, string code, string message)
    {
        var date = more.StartsWith("--date", StringComparison.Ordinal)
            ? more
            : today == "2026-11-25" ? "--date=2026-11-25" : "--date=2026-11-18";
        var spoken = Spoken.By(
        [
            "approve", id, "--document", "示中政办发〔2026〕15号", "--issuer", "市中区人民政府办公室", date,
            "--yes", "--site", site.Sources, "--today", today, .. more.Length == 0 || more == date ? (string[])[] : [more],
        ]);

        Assert.Equal(1, spoken.ExitCode);
        Assert.Contains($"error {code}: {message}\n", spoken.Output, StringComparison.Ordinal);
    }

    Spoken Run(string id, params string[] more) => Spoken.By(
    [
        "approve", id, "--document", "示中政办发〔2026〕15号", "--date", more.Contains("2026-11-25") ? "2026-11-25" : "2026-11-18",
        "--issuer", "市中区人民政府办公室", "--issuer", "市中区财政局", "--site", site.Sources,
        .. more.Contains("--today") ? (string[])[] : ["--today", "2026-11-20"], .. more,
    ]);

    string Text(string path) => File.ReadAllText(Path.Join(site.Sources, path));
}
