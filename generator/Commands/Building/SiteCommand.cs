using System.Collections.Immutable;
using System.Globalization;
using PublicitySite.Commands.Cli;
using PublicitySite.Diagnostics;
using PublicitySite.Formats.Json;
using PublicitySite.Writing;
using Spectre.Console;

namespace PublicitySite.Commands.Building;

/// <summary>How <c>build</c> and <c>check</c> run: with bars on a screen, and a report at the end.</summary>
static class SiteCommand
{
    internal static int Run(
        CommandContext context,
        bool json,
        Func<Action<Stage>, (BuildResult Built, WriteResult? Output)> work)
    {
        var start = context.Clock.Now;
        var (built, output) = json ? work(_ => { }) : context.Terminal.Follow(context.Language, work);
        var report = BuildReport.Of(built, output, context.Clock.Since(start));
        if (json)
        {
            context.Terminal.Output.WriteLine(ReportJson.Write(report, context.Language));
        }
        else
        {
            context.Terminal.Print(report, context.Language);
        }

        return report.ExitCode;
    }
}

/// <summary>What a run has to say when it is over.</summary>
sealed record BuildReport
{
    /// <summary>In the order in which they are printed.</summary>
    internal required ImmutableArray<Diagnostic> Diagnostics { get; init; }

    internal required ImmutableArray<PageCount> Pages { get; init; }

    /// <summary>Null where nothing was to be written.</summary>
    internal required WriteResult? Output { get; init; }

    internal required TimeSpan Elapsed { get; init; }

    internal int PageCount => Pages.Sum(page => page.Count);

    internal int ExitCode => Count(Severity.Error) > 0 ? Cli.ExitCode.Stopped : Cli.ExitCode.Clean;

    internal int Count(Severity severity) => Diagnostics.Count(diagnostic => diagnostic.Severity == severity);

    internal static BuildReport Of(BuildResult built, WriteResult? output, TimeSpan elapsed) => new()
    {
        Diagnostics = Diagnostic.Sort([.. built.Diagnostics, .. output?.Diagnostics ?? []]),
        Pages = built.Pages,
        Output = output,
        Elapsed = elapsed,
    };
}

/// <summary>One bar for each stage, on a screen. In a pipe the work goes on in silence.</summary>
static class ProgressBars
{
    internal static T Follow<T>(this Terminal terminal, Language language, Func<Action<Stage>, T> work) =>
        terminal.Screen is { } screen
            ? screen.Progress()
                .Columns(new TaskDescriptionColumn { Alignment = Justify.Left }, new ProgressBarColumn(), new ElapsedTimeColumn())
                .Start(context => Follow(context, language, work))
            : work(_ => { });

    static T Follow<T>(ProgressContext context, Language language, Func<Action<Stage>, T> work)
    {
        ProgressTask? current = null;
        var result = work(stage =>
        {
            Finish(current);
            current = context.AddTask(stage.Name.In(language));
            current.IsIndeterminate = true;
        });
        Finish(current);
        return result;
    }

    static void Finish(ProgressTask? task)
    {
        if (task is not null)
        {
            task.IsIndeterminate = false;
            task.Value = task.MaxValue;
            task.StopTask();
        }
    }
}

/// <summary>A report for another program: one object on one line.</summary>
sealed record ReportJson(ImmutableArray<DiagnosticJson> Diagnostics, int Pages, int Written, int Unchanged, int Deleted)
{
    internal static string Write(BuildReport report, Language language) => PlainJson.Line(new ReportJson(
        DiagnosticJson.Of(report.Diagnostics, language),
        report.PageCount,
        report.Output?.Written ?? 0,
        report.Output?.Unchanged ?? 0,
        report.Output?.Deleted ?? 0));
}

/// <summary>The closing figures of a run, as rows of a name and a figure.</summary>
static class ReportRows
{
    internal static ImmutableArray<(string Name, string Figure)> Of(BuildReport report, Language language) =>
    [
        .. report.Pages.Select(page => (page.Kind.In(language), Figure(page.Count))),
        .. report is { Output: { } output, ExitCode: ExitCode.Clean }
            ?
            [
                (new LocalizedText("写入", "Written").In(language), Figure(output.Written)),
                (new LocalizedText("未变", "Unchanged").In(language), Figure(output.Unchanged)),
                (new LocalizedText("删除", "Deleted").In(language), Figure(output.Deleted)),
            ]
            : ImmutableArray<(string, string)>.Empty,
        (new LocalizedText("错误", "Errors").In(language), Figure(report.Count(Severity.Error))),
        (new LocalizedText("警告", "Warnings").In(language), Figure(report.Count(Severity.Warning))),
        (new LocalizedText("用时（秒）", "Seconds").In(language), report.Elapsed.TotalSeconds.ToString("0.00", CultureInfo.InvariantCulture)),
    ];

    static string Figure(int count) => count.ToString(CultureInfo.InvariantCulture);
}

/// <summary>A report for people: the diagnostics, then what became of the site, then the figures.</summary>
static class ReportText
{
    internal static void Print(this Terminal terminal, BuildReport report, Language language)
    {
        foreach (var diagnostic in DiagnosticText.Each(report.Diagnostics, language))
        {
            terminal.Output.WriteLine(diagnostic);
        }

        var rows = ReportRows.Of(report, language);
        if (terminal.Screen is { } screen)
        {
            var table = new Table().HideHeaders().AddColumns(new TableColumn(""), new TableColumn("").RightAligned());
            screen.Write(rows.Aggregate(table, (all, row) => all.AddRow(new Text(row.Name), new Text(row.Figure))));
        }
        else
        {
            terminal.Output.WriteLine(
                string.Join(language == Language.Chinese ? "，" : ", ", rows.Select(row => $"{row.Name} {row.Figure}")));
        }

        terminal.Output.WriteLine(Outcome(report).In(language));
    }

    static LocalizedText Outcome(BuildReport report) => report switch
    {
        { ExitCode: ExitCode.Stopped, Output: null } => new("检查没有通过。", "The check failed."),
        { ExitCode: ExitCode.Stopped } => new("没有写入，已发布的网站保持原样。", "Nothing was written; the published site is as it was."),
        { Output: null } => new("检查通过。", "The check passed."),
        { Output: { Written: 0, Deleted: 0 } } => new("网站没有变化。", "The site did not change."),
        _ => new("网站已生成。", "The site is built."),
    };
}

static class StageNames
{
    extension(Stage stage)
    {
        /// <summary>As its progress is told.</summary>
        internal LocalizedText Name => stage switch
        {
            Stage.Reading => new("读取资料", "Reading"),
            Stage.Validation => new("核对规则", "Validating"),
            Stage.Pages => new("安排页面", "Planning pages"),
            Stage.Rendering => new("生成页面", "Rendering"),
            Stage.Checking => new("检查成品", "Checking"),
            Stage.Writing => new("写入文件", "Writing"),
        };
    }
}
