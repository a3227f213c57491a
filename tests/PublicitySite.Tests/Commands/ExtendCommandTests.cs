using PublicitySite.Tests.Writing;

namespace PublicitySite.Tests.Commands;

public sealed class ExtendCommandTests : IDisposable
{
    readonly TemporarySite site = new();

    public ExtendCommandTests() => site.CopyPlainSample();

    public void Dispose() => site.Dispose();

    [Fact]
    public void Days_and_end_change_together()
    {
        var before = Settings("luzhou-2026");

        var spoken = Run("luzhou-2026");

        Assert.Equal((0, ""), (spoken.ExitCode, spoken.Error));
        Assert.StartsWith("名单“2026年泸州市首席技师建议人选名单”的公示延长3个工作日，到2026年11月27日。\n", spoken.Output, StringComparison.Ordinal);
        Assert.Equal(
            before
                .Replace("days: 5\n", "days: 8\n", StringComparison.Ordinal)
                .Replace("ends: 2026-11-24\n", "ends: 2026-11-27\n", StringComparison.Ordinal)
                + "  - date: 2026-11-20\n    kind: extension\n    note: 公示延长3个工作日，至2026年11月27日：更正影响公众判断。\n",
            Settings("luzhou-2026"));
        Assert.Contains("错误 0，警告 0，", Spoken.By("check", "--site", site.Sources, "--today", "2026-11-20").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_follows_from_the_scheme_is_written_only_where_it_changes()
    {
        var path = Path.Join(site.Sources, "content/honorees/liaocheng-2026/list.yaml");
        var lean = File.ReadAllText(path).Replace("  days: 5\n  unit: working-days\n  ends: 2026-11-27\n", "", StringComparison.Ordinal);
        File.WriteAllText(path, lean);

        var spoken = Run("liaocheng-2026", "--json");

        Assert.Contains("其他地方的公示（other-publicity）没有改", spoken.Output, StringComparison.Ordinal);
        Assert.Equal(
            lean.Replace("start: next-working-day\n", "start: next-working-day\n  days: 8\n", StringComparison.Ordinal)
                + "changes:\n  - date: 2026-11-20\n    kind: extension\n    note: 公示延长3个工作日，至2026年12月2日：更正影响公众判断。\n",
            Settings("liaocheng-2026"));
    }

    [Theory]
    [InlineData("shizhong-2026", "PS0849", "名单“2026年市中首席技师建议人选名单”的公示在2026年10月30日已经结束。")]
    [InlineData("jinzhong-2026", "PS0849", "名单“2026年晋中工匠名单”已经由示人社发〔2026〕30号批准。")]
    [InlineData("jinzhong-2025", "PS0837", "名单“2025年晋中工匠建议人选名单”在2025年9月10日已经撤回。")]
    public void What_cannot_be_extended_is_told(string id, string code, string message)
    {
        var spoken = Run(id);

        Assert.Equal(1, spoken.ExitCode);
        Assert.Contains($"error {code}: {message}\n", spoken.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_period_into_a_year_without_arrangement_is_not_guessed() =>
        Assert.Contains(
            "error PS0301: ",
            Spoken.By("extend", "luzhou-2026", "--days", "40", "--reason", "理由", "--site", site.Sources, "--today", "2026-11-20").Output,
            StringComparison.Ordinal);

    [Fact]
    public void Days_are_a_whole_number() =>
        Assert.Contains(
            "--days 的值“0”不对：要写1以上的整数。\n",
            Spoken.By("extend", "luzhou-2026", "--days", "0", "--reason", "理由").Error,
            StringComparison.Ordinal);

    Spoken Run(string id, params string[] more) =>
        Spoken.By(["extend", id, "--days", "3", "--reason", "更正影响公众判断", "--yes", "--site", site.Sources, "--today", "2026-11-20", .. more]);

    string Settings(string id) => File.ReadAllText(Path.Join(site.Sources, $"content/honorees/{id}/list.yaml"));
}
