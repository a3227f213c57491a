using PublicitySite.Model;

namespace PublicitySite.Tests.Reading;

public sealed class NoticeReaderTests
{
    const string Minimal = "title: 通知\nkind: notice\nissuers: [甲局, 乙局]\nissued: 2019-07-08\npublished: 2019-07-09\n";

    [Fact]
    public void Every_key_reaches_the_notice()
    {
        var notice = new SmallSite()
            .With("content/notices/2019/luzhou-call-annex3.csv", "序号,姓名\n")
            .With(SmallSite.Notice, """
                ---
                title: 关于开展首席技师选拔工作的通知
                kind: policy
                document-type: 通知
                number: 泸市人社办〔2019〕94号
                issuers: [泸州市人力资源和社会保障局, 泸州市财政局]
                issued: 2019年7月8日
                published: 2019-07-09
                source: 职业能力建设科
                scheme: luzhou
                list: luzhou-2019
                index-number: 000000000/2019-00001
                topic: 人才工作
                valid-until: 2025-12-31
                summary: 选拔10名。
                keywords: [首席技师, 选拔]
                attachments: [{title: 推荐人选汇总表, file: luzhou-call-annex3.csv}]
                changes: [{date: 2019-07-12, kind: correction, note: 更正电话。}]
                redirect-from: [notices/2019/old.html, old.html]
                sample-data: true
                ---

                正文。

                """)
            .OnlyNotice();
        Assert.Equal(("luzhou-call", "2019"), (notice.Id, notice.Folder));
        Assert.Equal("关于开展首席技师选拔工作的通知", notice.Title);
        Assert.Equal(NoticeKind.Policy, notice.Kind);
        Assert.Equal(("通知", "泸市人社办〔2019〕94号"), (notice.DocumentType, notice.Number));
        Assert.Equal(["泸州市人力资源和社会保障局", "泸州市财政局"], notice.Issuers);
        Assert.Equal((new DateOnly(2019, 7, 8), new DateOnly(2019, 7, 9)), (notice.Issued, notice.Published));
        Assert.Equal("职业能力建设科", notice.Source);
        Assert.Equal(("luzhou", "luzhou-2019"), (notice.Scheme, notice.List));
        Assert.Equal(("000000000/2019-00001", "人才工作"), (notice.IndexNumber, notice.Topic));
        Assert.Equal(new DateOnly(2025, 12, 31), notice.ValidUntil);
        Assert.Equal("选拔10名。", notice.Summary);
        Assert.Equal(["首席技师", "选拔"], notice.Keywords);
        Assert.Equal([new Attachment("推荐人选汇总表", "content/notices/2019/luzhou-call-annex3.csv", 14)], notice.Attachments);
        Assert.Equal([new Change(new DateOnly(2019, 7, 12), ChangeKind.Correction, "更正电话。")], notice.Changes);
        Assert.Equal(["notices/2019/old.html", "old.html"], notice.RedirectFrom);
        Assert.True(notice.SampleData);
        Assert.Null(notice.Withdrawn);
        Assert.Equal("content/notices/2019/luzhou-call.md(2,1)", notice.Origin.ToString());
    }

    [Theory]
    [InlineData("sha256: \"{0}\", date: 2026-11-19, reason: 扫描件", null)]
    [InlineData("sha256: 9F86, date: 2026-11-19, reason: 扫描件", "PS0158")]
    [InlineData("sha256: \"{0}\", reason: 扫描件", "PS0121")]
    [InlineData("sha256: \"{0}\", date: 2026-11-19", "PS0121")]
    public void A_review_of_an_attachment_is_whole_or_an_error(string review, string? code)
    {
        var sha256 = new string('A', 64);
        var site = new SmallSite()
            .With("content/notices/2019/a.pdf", "%PDF")
            .With(SmallSite.Notice, $"---\n{Minimal}attachments:\n  - {{title: 表, file: a.pdf, "
                + $"reviewed: {{{review.Replace("{0}", sha256, StringComparison.Ordinal)}}}}}\n---\n正文。\n");

        Assert.Equal(code is null ? [] : [code], site.Read().Diagnostics.Select(diagnostic => diagnostic.Code));
        if (code is null)
        {
            Assert.Equal(
                (sha256.ToLowerInvariant(), new DateOnly(2026, 11, 19), "扫描件"),
                site.OnlyNotice().Attachments[0].Reviewed is { } read ? (read.Sha256, read.Date, read.Reason) : default);
        }
    }

    [Fact]
    public void The_first_issuer_is_the_source_where_none_is_given() =>
        Assert.Equal("甲局", Notice($"---\n{Minimal}---\n正文。\n").Source);

    [Theory]
    [InlineData("---\n{0}---\n正文。\n", 8)]
    [InlineData("---\n{0}---\n\n \n正文。\n", 10)]
    [InlineData("---  \r\n{0}---\t\r\n\r\n正文。\r\n", 9)]
    [InlineData("\uFEFF---\n{0}---\n正文。\n", 8)]
    public void The_body_begins_with_its_first_line_and_knows_where(string file, int line)
    {
        var body = Notice(file.Replace("{0}", Minimal, StringComparison.Ordinal)).Body;
        Assert.Equal("正文。\n", body.Source);
        Assert.Equal($"content/notices/2019/luzhou-call.md({line},1)", body.Start.ToString());
    }

    [Fact]
    public void A_body_keeps_indentation_rules_and_later_fences() =>
        Assert.Equal("    代码\n\n---\n结束\n", Notice($"---\n{Minimal}---\n    代码\n\n---\n结束\n").Body.Source);

    [Theory]
    [InlineData("---\ntitle: 通知\nkind: notice\n", "(1,1) PS0151")]
    [InlineData("", "(1,1) PS0150")]
    [InlineData("\n---\ntitle: 通知\n---\n", "(1,1) PS0150")]
    [InlineData($"---\n{Minimal}---\n", "(8,1) PS0152")]
    [InlineData($"---\n{Minimal}---\n \n\t\n", "(10,1) PS0152")]
    public void A_notice_is_front_matter_and_text(string file, string expected) =>
        Assert.Equal([SmallSite.Notice + expected], new SmallSite().With(SmallSite.Notice, file).Codes());

    [Fact]
    public void Files_beside_notices_that_none_of_them_names_are_told() =>
        Assert.Equal(
            ["content/notices/2019/annex.docx PS0156"],
            new SmallSite().With("content/notices/2019/annex.docx", "x").Codes());

    [Fact]
    public void Nothing_is_said_of_files_beside_a_notice_that_could_not_be_read() =>
        Assert.Equal(
            [$"{SmallSite.Notice}(1,1) PS0150"],
            new SmallSite().With(SmallSite.Notice, "正文").With("content/notices/2019/annex.docx", "x").Codes());

    [Theory]
    [InlineData("content/notices/2019/泸州.md", "PS0144")]
    [InlineData("content/notices/2019/Call.md", "PS0144")]
    [InlineData("content/notices/2019/call.MD", "PS0146")]
    [InlineData("content/notices/call.md", "PS0146")]
    [InlineData("content/notices/2019/more/call.md", "PS0146")]
    public void A_notice_of_another_name_or_place_is_no_notice(string path, string code) =>
        Assert.Equal([$"{path} {code}"], new SmallSite().With(path, $"---\n{Minimal}---\n正文。\n").Codes());

    static Notice Notice(string file) => new SmallSite().With(SmallSite.Notice, file).OnlyNotice();
}
