using System.Collections.Immutable;
using System.CommandLine;
using PublicitySite.Chinese;
using PublicitySite.Commands.Cli;
using PublicitySite.Commands.Lists;
using PublicitySite.Diagnostics;
using PublicitySite.Due;
using PublicitySite.Formats.Json;
using PublicitySite.Model;
using Spectre.Console;

namespace PublicitySite.Commands.Building;

/// <summary><c>publicity status</c>: how every list stands, what is to be done next, and when the site has to be built again.</summary>
static class StatusCommand
{
    internal static Command Create(CommandContext context)
    {
        var (site, today, json) = (
            Options.Site(context.Language),
            Options.Date("--today", new("按这一天查看，默认为网站所在时区的今天", "look at this day; default: today in the site's zone"), context.Language),
            Options.Json(context.Language));
        var command = new Command(
            "status",
            new LocalizedText("列出各名单的状态和待办事项", "Tell how the lists stand and what is due").In(context.Language)) { site, today, json };
        command.SetAction(given =>
            Run(SiteSnapshot.Read(given.GetRequiredValue(site), given.GetValue(today), context.Clock), given.GetValue(json), context));
        return command;
    }

    static int Run(Result<SiteSnapshot> found, bool json, CommandContext context)
    {
        if (found.Value is not { } site)
            return context.Refuse(found.Diagnostics, json);
        var report = DueReport.Compile(site.Content, site.Today);
        var diagnostics = site.BuildDiagnostics();
        var isWhole = !site.Diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error);
        if (json)
            context.Terminal.Output.WriteLine(StatusJson.Write(report, diagnostics, isWhole, context.Language));
        else
            context.Terminal.Print(report, diagnostics, isWhole, context.Language);
        return diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error) ? ExitCode.Stopped : ExitCode.Clean;
    }
}

/// <summary>What is due, for another program: one object on one line. What there is none of is null or empty.</summary>
sealed record StatusJson(
    string Today,
    bool Whole,
    ImmutableArray<StatusJson.List> Lists,
    ImmutableArray<StatusJson.Call> Calls,
    ImmutableArray<int> MissingCalendars,
    ImmutableArray<StatusJson.SilentColumn> SilentColumns,
    string? Next,
    ImmutableArray<StatusJson.Turn> Turns,
    ImmutableArray<DiagnosticJson> Diagnostics)
{
    internal static string Write(DueReport report, ImmutableArray<Diagnostic> diagnostics, bool isWhole, Language language) =>
        PlainJson.Line(new StatusJson(
            report.Today.Iso,
            isWhole,
            [.. report.Lists.Select(List.Of)],
            [.. report.Calls.Select(call => new Call(call.Scheme.Id, call.Last.Iso, call.Next.Iso))],
            report.MissingCalendars,
            [.. report.SilentColumns.Select(column => new SilentColumn(column.Name, column.Last.Iso))],
            report.Next?.ToString(),
            [.. (report.Next?.Turns ?? []).Select(turn => new Turn(turn.Kind, turn.Title))],
            DiagnosticJson.Of(diagnostics, language)));

    internal sealed record List(
        string Id,
        string Title,
        PublicityState State,
        string Published,
        string Starts,
        string Ends,
        int DaysLeft,
        int Unassessed,
        StepKind? NextStep,
        string? NextDate,
        bool Due)
    {
        internal static List Of(ListDue due) => new(
            due.List.Id,
            due.List.Title,
            due.State,
            due.List.Publicity.Published.Iso,
            due.List.Publicity.Period.Starts.Iso,
            due.List.Publicity.Period.Ends.Iso,
            due.DaysLeft,
            due.Unassessed,
            due.Next?.Kind,
            due.Next?.Day.Iso,
            due.Next?.IsDue is true);
    }

    /// <summary>A call that is to be expected.</summary>
    internal sealed record Call(string Scheme, string Last, string Next);

    /// <summary>A column in which nothing has come out for long.</summary>
    internal sealed record SilentColumn(string Column, string Last);

    /// <summary>What changes when pages change the next time.</summary>
    internal sealed record Turn(StateChangeKind Kind, string Title);
}

/// <summary>What is due, for people: a table of the lists on a screen, a line for each in a pipe; then what else is to be done.</summary>
static class StatusText
{
    internal static void Print(
        this Terminal terminal, DueReport report, ImmutableArray<Diagnostic> diagnostics, bool isWhole, Language language)
    {
        terminal.Output.WriteLine(new LocalizedText($"截至{report.Today.Chinese}", $"On {report.Today.Iso}").In(language));
        if (terminal.Screen is { } screen && !report.Lists.IsEmpty)
            screen.Write(TableOf(report, language));
        else
            terminal.Output.Write(
                string.Concat(report.Lists.Select(list => string.Join("  ", Cells(list, language).Where(cell => cell.Length > 0)) + "\n")));
        foreach (var line in Rest(report, language))
            terminal.Output.WriteLine(line);
        if (!isWhole)
            terminal.Output.WriteLine(new LocalizedText(
                "资料有读不通的地方，以上可能不全，先按下面的提示改好。",
                "Part of the content could not be read; the above may be incomplete. Mend the following first.").In(language));
        foreach (var diagnostic in DiagnosticText.Each(diagnostics, language))
            terminal.Output.WriteLine(diagnostic);
        terminal.Output.WriteLine(Count(diagnostics).In(language));
    }

    static Table TableOf(DueReport report, Language language)
    {
        var heads = (LocalizedText[])[
            new("名单", "List"),
            new("状态", "State"),
            new("公示期", "Publicity"),
            new("剩余", "Left"),
            new("下一步", "Next step"),
            new("日期", "Date"),
        ];
        var table = new Table().AddColumns([.. heads.Select(head => new TableColumn(new Text(head.In(language))))]);
        return report.Lists.Aggregate(table, (all, list) => all.AddRow(Cells(list, language).Select(cell => new Text(cell))));
    }

    /// <summary>Id, state, first and last day, days left, the next step and its date.</summary>
    static ImmutableArray<string> Cells(ListDue due, Language language) =>
    [
        due.List.Id,
        DueNames.StateOf(due).In(language),
        $"{due.List.Publicity.Period.Starts.Iso}/{due.List.Publicity.Period.Ends.Iso}",
        DueNames.DaysLeft(due).In(language),
        due.Next is { } next ? DueNames.Of(next, due).In(language) : "",
        due.Next?.Day.Iso ?? "",
    ];

    static IEnumerable<string> Rest(DueReport report, Language language) =>
    [
        .. report.Calls.Select(call => new LocalizedText("申报通知：", "Call: ").In(language) + DueNames.Of(call).In(language)),
        .. report.MissingCalendars.Select(year => DueNames.MissingCalendar(year).In(language)),
        .. report.SilentColumns.Select(column => DueNames.Of(column).In(language)),
        Next(report.Next, language),
        .. (report.Next?.Turns ?? []).Select(turn => $"    {DueNames.Of(turn).In(language)}"),
    ];

    static string Next(Moment? moment, Language language) => moment is null
        ? new LocalizedText("资料不改动的话，网站不需要重新生成。", "The site need not be built again unless its content changes.").In(language)
        : new LocalizedText($"下次应当重新生成网站的时间：{moment}", $"The site has to be built again at {moment}").In(language);

    static LocalizedText Count(ImmutableArray<Diagnostic> diagnostics)
    {
        var (errors, warnings) = (
            diagnostics.Count(diagnostic => diagnostic.Severity == Severity.Error),
            diagnostics.Count(diagnostic => diagnostic.Severity == Severity.Warning));
        return new($"错误 {errors}，警告 {warnings}", $"Errors {errors}, warnings {warnings}");
    }
}
