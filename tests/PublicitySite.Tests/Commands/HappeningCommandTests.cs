using PublicitySite.Tests.Writing;

namespace PublicitySite.Tests.Commands;

/// <summary><c>revoke</c>, <c>title-only</c> and <c>assess</c>.</summary>
public sealed class HappeningCommandTests : IDisposable
{
    readonly TemporarySite site = new();

    public HappeningCommandTests() => site.CopyPlainSample();

    public void Dispose() => site.Dispose();

    [Fact]
    public void A_title_is_revoked_in_a_line_of_events_and_one_of_changes()
    {
        var before = Settings("liaocheng-2023");

        var spoken = Run(
            "revoke",
            "liaocheng-2023",
            "--person",
            "004",
            "--reason",
            "弄虚作假，骗取称号",
            "--document",
            "示政字〔2026〕9号",
            "--date",
            "2026-11-10");

        Assert.Equal((0, ""), (spoken.ExitCode, spoken.Error));
        Assert.StartsWith("名单“2023年聊城市首席技师名单”：004号取消资格，2026年11月10日。\n", spoken.Output, StringComparison.Ordinal);
        Assert.Equal(
            before.Replace("changes:\n", "  - person: \"004\"\n    kind: revoked\n    date: 2026-11-10\n    reason: 弄虚作假，骗取称号。\n    "
                + "document: 示政字〔2026〕9号\nchanges:\n", StringComparison.Ordinal)
                + "  - date: 2026-11-20\n    kind: record\n    note: 004号取消资格（示政字〔2026〕9号）。\n",
            Settings("liaocheng-2023"));
        AssertClean();
    }

    [Fact]
    public void A_title_is_kept_without_its_benefits()
    {
        Run("title-only", "qilu-2024", "--person", "003", "--reason", "调离技能岗位。");

        Assert.EndsWith(
            """
            term: {from: 2025-01-01, years: 4}
            events:
              - person: "003"
                kind: title-only
                date: 2026-11-20
                reason: 调离技能岗位。
            changes:
              - date: 2026-11-20
                kind: record
                note: 003号保留称号，不再享受待遇。

            """,
            Settings("qilu-2024"), StringComparison.Ordinal);
        AssertClean();
    }

    [Fact]
    public void All_who_serve_are_assessed_at_once()
    {
        var spoken = Run("assess", "liaocheng-2023", "--all-serving", "--passed");

        // 004 has the title only, and 007 was revoked.
        Assert.StartsWith("名单“2023年聊城市首席技师名单”：001号、002号、003号、005号、006号考核合格，2026年11月20日。\n", spoken.Output, StringComparison.Ordinal);
        Assert.Equal(5, Settings("liaocheng-2023").Split("kind: assessment-passed").Length - 1);
        AssertClean();
        Assert.Contains("error PS0848: ", Run("assess", "liaocheng-2023", "--all-serving", "--passed").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Several_people_fail_in_one_command()
    {
        var spoken = Run("assess", "liaocheng-2023", "--person", "001", "--person", "002", "--failed", "--reason", "未完成任务", "--json");

        Assert.Contains("\"+    note: 001号、002号考核不合格，称号终止。\"", spoken.Output, StringComparison.Ordinal);
        Assert.EndsWith("\"written\":true}\n", spoken.Output, StringComparison.Ordinal);
        Assert.Contains(
            "error PS0846: 001号在2026年11月20日的状态是“管理期满或者称号已经终止”",
            Run("assess", "liaocheng-2023", "--person", "001", "--passed").Output,
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("PS0845", "revoke luzhou-2026 --person 001 --reason 理由")]
    [InlineData("PS0838", "revoke qilu-2024 --person 9 --reason 理由")]
    [InlineData("PS0846", "revoke liaocheng-2023 --person 007 --reason 理由")]
    [InlineData("PS0846", "title-only liaocheng-2023 --person 004 --reason 理由 --date 2026-01-05")]
    [InlineData("PS0846", "assess shizhong-2021 --person 001 --passed --date 2025-06-20")]
    [InlineData("PS0846", "title-only luzhou-2019 --person 001 --reason 管理期已满")]
    [InlineData("PS0847", "revoke liaocheng-2023 --person 001 --reason 理由 --date 2023-11-09")]
    [InlineData("PS0847", "revoke liaocheng-2023 --person 001 --reason 理由 --date 2026-11-21")]
    [InlineData("PS0837", "revoke jinzhong-2025 --person 001 --reason 理由")]
    public void What_cannot_have_happened_is_told(string code, string command)
    {
        var spoken = Run(command.Split(' '));

        Assert.Equal(1, spoken.ExitCode);
        Assert.Contains($"/list.yaml: error {code}: ", spoken.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("assess", "qilu-2024", "--person", "001", "--passed", "--failed")]
    [InlineData("assess", "qilu-2024", "--person", "001")]
    [InlineData("assess", "qilu-2024", "--passed")]
    [InlineData("assess", "qilu-2024", "--passed", "--person", "001", "--all-serving")]
    public void An_assessment_is_of_somebody_and_has_one_result(params string[] arguments)
    {
        var spoken = Run(arguments);

        Assert.Equal(2, spoken.ExitCode);
        Assert.Contains("要写一个，只能写一个。\n", spoken.Error, StringComparison.Ordinal);
    }

    void AssertClean() =>
        Assert.Contains("错误 0，警告 0，", Spoken.By("check", "--site", site.Sources, "--today", "2026-11-20").Output, StringComparison.Ordinal);

    Spoken Run(params string[] arguments) => Spoken.By([.. arguments, "--yes", "--site", site.Sources, "--today", "2026-11-20"]);

    string Settings(string id) => File.ReadAllText(Path.Join(site.Sources, $"content/honorees/{id}/list.yaml"));
}
