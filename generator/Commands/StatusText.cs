using System.Collections.Immutable;
using PublicitySite.Calendars;
using PublicitySite.Diagnostics;
using PublicitySite.Due;
using Spectre.Console;

namespace PublicitySite.Commands;

/// <summary>What is due, for people: a table of the lists on a screen, a line for each in a pipe; then what else is to be done.</summary>
static class StatusText
{
    internal static void Print(this Terminal terminal, DueReport report, ImmutableArray<Diagnostic> findings, bool isWhole, Language language)
    {
        terminal.Output.WriteLine(new Wording($"截至{report.Today.Chinese}", $"On {report.Today.Iso}").In(language));
        if (terminal.Screen is { } screen && !report.Lists.IsEmpty)
            screen.Write(TableOf(report, language));
        else
            terminal.Output.Write(string.Concat(report.Lists.Select(list => string.Join("  ", Cells(list, language).Where(cell => cell.Length > 0)) + "\n")));
        foreach (var line in Rest(report, language))
            terminal.Output.WriteLine(line);
        if (!isWhole)
            terminal.Output.WriteLine(new Wording("资料有读不通的地方，以上可能不全，先按下面的提示改好。", "Part of the content could not be read; the above may be incomplete. Mend the following first.").In(language));
        foreach (var finding in findings)
            terminal.Output.WriteLine(FindingText.Of(finding, language));
        terminal.Output.WriteLine(Count(findings).In(language));
    }

    static Table TableOf(DueReport report, Language language)
    {
        var heads = (Wording[])[new("名单", "List"), new("状态", "State"), new("公示期", "Publicity"), new("剩余", "Left"), new("下一步", "Next step"), new("日期", "Date")];
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
        .. report.Calls.Select(call => new Wording("申报通知：", "Call: ").In(language) + DueNames.Of(call).In(language)),
        .. report.MissingCalendars.Select(year => DueNames.MissingCalendar(year).In(language)),
        .. report.SilentColumns.Select(column => DueNames.Of(column).In(language)),
        Next(report.Next, language),
        .. (report.Next?.Turns ?? []).Select(turn => $"    {DueNames.Of(turn).In(language)}"),
    ];

    static string Next(Moment? moment, Language language) => moment is null
        ? new Wording("资料不改动的话，网站不需要重新生成。", "The site need not be built again unless its content changes.").In(language)
        : new Wording($"下次应当重新生成网站的时间：{moment}", $"The site has to be built again at {moment}").In(language);

    static Wording Count(ImmutableArray<Diagnostic> findings)
    {
        var (errors, warnings) = (findings.Count(finding => finding.Severity == Severity.Error), findings.Count(finding => finding.Severity == Severity.Warning));
        return new($"错误 {errors}，警告 {warnings}", $"Errors {errors}, warnings {warnings}");
    }
}
