using System.Collections.Immutable;
using System.CommandLine;
using System.Text.Json;
using PublicitySite.Chinese;
using PublicitySite.Commands.Cli;
using PublicitySite.Commands.Lists;
using PublicitySite.Diagnostics;
using PublicitySite.Due;
using Spectre.Console;

namespace PublicitySite.Commands.Building;

/// <summary><c>publicity status</c>: how every list stands, what is to be done next, and when the site has to be built again.</summary>
static class StatusCommand
{
    internal static Command Create(Terminal terminal, Clock clock, Language language)
    {
        var (site, today, json) = (
            Options.Site(language),
            Options.Date("--today", new("按这一天查看，默认为网站所在时区的今天", "look at this day; default: today in the site's zone"), language),
            Options.Json(language));
        var command = new Command("status", new LocalizedText("列出各名单的状态和待办事项", "Tell how the lists stand and what is due").In(language)) { site, today, json };
        command.SetAction(given =>
            Run(SiteSnapshot.Read(given.GetRequiredValue(site), given.GetValue(today), clock), given.GetValue(json), terminal, language));
        return command;
    }

    static int Run(Result<SiteSnapshot> found, bool json, Terminal terminal, Language language)
    {
        if (found.Value is not { } site)
            return Refuse(found.Diagnostics, json, terminal, language);
        var report = DueReport.Compile(site.Content, site.Today);
        var diagnostics = site.BuildFindings();
        var isWhole = !site.Diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error);
        if (json)
            terminal.Output.WriteLine(StatusJson.Write(report, diagnostics, isWhole, language));
        else
            terminal.Print(report, diagnostics, isWhole, language);
        return diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error) ? ExitCode.Stopped : ExitCode.Clean;
    }

    static int Refuse(ImmutableArray<Diagnostic> diagnostics, bool json, Terminal terminal, Language language)
    {
        terminal.Output.WriteLine(json
            ? DiagnosticJson.Object(writer => writer.WriteFindings(diagnostics, language))
            : string.Join('\n', DiagnosticText.Each(diagnostics, language)));
        return ExitCode.Stopped;
    }
}

/// <summary>What is due, for another program: one object on one line. What there is none of is null or empty.</summary>
static class StatusJson
{
    internal static string Write(DueReport report, ImmutableArray<Diagnostic> diagnostics, bool isWhole, Language language) => DiagnosticJson.Object(json =>
    {
        json.WriteString("today", report.Today.Iso);
        json.WriteBoolean("whole", isWhole);
        Write(json, "lists", report.Lists, Write);
        Write(json, "calls", report.Calls, Write);
        Write(json, "missingCalendars", report.MissingCalendars, static (json, year) => json.WriteNumberValue(year));
        Write(json, "silentColumns", report.SilentColumns, Write);
        json.WriteString("next", report.Next?.ToString());
        Write(json, "turns", report.Next?.Turns ?? [], Write);
        json.WriteFindings(diagnostics, language);
    });

    static void Write<T>(Utf8JsonWriter json, string name, ImmutableArray<T> items, Action<Utf8JsonWriter, T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
            write(json, item);
        json.WriteEndArray();
    }

    static void Write(Utf8JsonWriter json, ListDue due)
    {
        json.WriteStartObject();
        json.WriteString("id", due.List.Id);
        json.WriteString("title", due.List.Title);
        json.WriteString("state", Code(due.State));
        json.WriteString("published", due.List.Publicity.Published.Iso);
        json.WriteString("starts", due.List.Publicity.Period.Starts.Iso);
        json.WriteString("ends", due.List.Publicity.Period.Ends.Iso);
        json.WriteNumber("daysLeft", due.DaysLeft);
        json.WriteNumber("unassessed", due.Unassessed);
        json.WriteString("nextStep", due.Next is { } next ? Code(next.Kind) : null);
        json.WriteString("nextDate", due.Next?.Day.Iso);
        json.WriteBoolean("due", due.Next?.IsDue is true);
        json.WriteEndObject();
    }

    static void Write(Utf8JsonWriter json, CallDue call)
    {
        json.WriteStartObject();
        json.WriteString("scheme", call.Scheme.Id);
        json.WriteString("last", call.Last.Iso);
        json.WriteString("next", call.Next.Iso);
        json.WriteEndObject();
    }

    static void Write(Utf8JsonWriter json, ColumnDue column)
    {
        json.WriteStartObject();
        json.WriteString("column", column.Name);
        json.WriteString("last", column.Last.Iso);
        json.WriteEndObject();
    }

    static void Write(Utf8JsonWriter json, StateChange turn)
    {
        json.WriteStartObject();
        json.WriteString("kind", Code(turn.Kind));
        json.WriteString("title", turn.Title);
        json.WriteEndObject();
    }

    /// <summary><c>dayOfPublicity</c>: the same in both languages.</summary>
    static string Code<T>(T value)
        where T : struct, Enum
    {
        var name = value.ToString();
        return char.ToLowerInvariant(name[0]) + name[1..];
    }
}

/// <summary>What is due, for people: a table of the lists on a screen, a line for each in a pipe; then what else is to be done.</summary>
static class StatusText
{
    internal static void Print(this Terminal terminal, DueReport report, ImmutableArray<Diagnostic> diagnostics, bool isWhole, Language language)
    {
        terminal.Output.WriteLine(new LocalizedText($"截至{report.Today.Chinese}", $"On {report.Today.Iso}").In(language));
        if (terminal.Screen is { } screen && !report.Lists.IsEmpty)
            screen.Write(TableOf(report, language));
        else
            terminal.Output.Write(string.Concat(report.Lists.Select(list => string.Join("  ", Cells(list, language).Where(cell => cell.Length > 0)) + "\n")));
        foreach (var line in Rest(report, language))
            terminal.Output.WriteLine(line);
        if (!isWhole)
            terminal.Output.WriteLine(new LocalizedText("资料有读不通的地方，以上可能不全，先按下面的提示改好。", "Part of the content could not be read; the above may be incomplete. Mend the following first.").In(language));
        foreach (var diagnostic in DiagnosticText.Each(diagnostics, language))
            terminal.Output.WriteLine(diagnostic);
        terminal.Output.WriteLine(Count(diagnostics).In(language));
    }

    static Table TableOf(DueReport report, Language language)
    {
        var heads = (LocalizedText[])[new("名单", "List"), new("状态", "State"), new("公示期", "Publicity"), new("剩余", "Left"), new("下一步", "Next step"), new("日期", "Date")];
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
        var (errors, warnings) = (diagnostics.Count(diagnostic => diagnostic.Severity == Severity.Error), diagnostics.Count(diagnostic => diagnostic.Severity == Severity.Warning));
        return new($"错误 {errors}，警告 {warnings}", $"Errors {errors}, warnings {warnings}");
    }
}
