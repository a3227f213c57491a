using PublicitySite.Diagnostics;
using Spectre.Console;

namespace PublicitySite.Commands;

/// <summary>A report for people: the findings, then what became of the site, then the figures.</summary>
static class ReportText
{
    internal static void Print(this Terminal terminal, BuildReport report, Language language)
    {
        foreach (var finding in report.Findings)
        {
            terminal.Output.WriteLine(FindingText.Of(finding, language));
        }

        var rows = ReportRows.Of(report, language);
        if (terminal.Screen is { } screen)
        {
            var table = new Table().HideHeaders().AddColumns(new TableColumn(""), new TableColumn("").RightAligned());
            screen.Write(rows.Aggregate(table, (all, row) => all.AddRow(new Text(row.Name), new Text(row.Figure))));
        }
        else
        {
            terminal.Output.WriteLine(string.Join(language == Language.Chinese ? "，" : ", ", rows.Select(row => $"{row.Name} {row.Figure}")));
        }

        terminal.Output.WriteLine(Outcome(report).In(language));
    }

    static Wording Outcome(BuildReport report) => report switch
    {
        { ExitCode: ExitCode.Stopped, Output: null } => new("检查没有通过。", "The check failed."),
        { ExitCode: ExitCode.Stopped } => new("没有写入，已发布的网站保持原样。", "Nothing was written; the published site is as it was."),
        { Output: null } => new("检查通过。", "The check passed."),
        { Output: { Written: 0, Deleted: 0 } } => new("网站没有变化。", "The site did not change."),
        _ => new("网站已生成。", "The site is built."),
    };
}
