using System.Collections.Immutable;
using System.Globalization;
using PublicitySite.Diagnostics;

namespace PublicitySite.Commands;

/// <summary>The closing figures of a run, as rows of a name and a figure.</summary>
static class ReportRows
{
    internal static ImmutableArray<(string Name, string Figure)> Of(BuildReport report, Language language) =>
    [
        .. report.Pages.Select(page => (page.Kind.In(language), Figure(page.Count))),
        .. report is { Output: { } output, ExitCode: ExitCode.Clean }
            ?
            [
                (new Wording("写入", "Written").In(language), Figure(output.Written)),
                (new Wording("未变", "Unchanged").In(language), Figure(output.Unchanged)),
                (new Wording("删除", "Deleted").In(language), Figure(output.Deleted)),
            ]
            : ImmutableArray<(string, string)>.Empty,
        (new Wording("错误", "Errors").In(language), Figure(report.Count(Severity.Error))),
        (new Wording("警告", "Warnings").In(language), Figure(report.Count(Severity.Warning))),
        (new Wording("用时（秒）", "Seconds").In(language), report.Elapsed.TotalSeconds.ToString("0.00", CultureInfo.InvariantCulture)),
    ];

    static string Figure(int count) => count.ToString(CultureInfo.InvariantCulture);
}
