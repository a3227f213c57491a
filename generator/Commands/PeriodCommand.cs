using System.Collections.Immutable;
using System.CommandLine;
using PublicitySite.Calendars;
using PublicitySite.Diagnostics;
using PublicitySite.Reading;

namespace PublicitySite.Commands;

/// <summary>
/// <c>publicity period</c>: computes a publicity period, or checks the dates that a document states. It reads the calendar of
/// the site and nothing else of it.
/// </summary>
static class PeriodCommand
{
    internal static Command Create(Terminal terminal, Language language)
    {
        var options = new PeriodOptions(language);
        var command = new Command("period", new Wording("推算公示期，或核对写好的起止日期", "Compute a publicity period, or check stated dates").In(language));
        foreach (var option in options.All)
        {
            command.Options.Add(option);
        }

        command.Validators.Add(options.Check);
        command.SetAction(given => Run(given, options, terminal, language));
        return command;
    }

    static int Run(ParseResult given, PeriodOptions options, Terminal terminal, Language language)
    {
        var json = given.GetValue(options.Json);
        var (calendar, findings) = ReadCalendar(given.GetRequiredValue(options.Site));
        if (calendar is null)
        {
            return Refuse(findings, json, terminal, language);
        }

        var answer = given.GetValue(options.Published) is { } published
            ? Compute(TermsOf(given, options, published), calendar, json, language)
            : Check(StatedBy(given, options), calendar, json, language);
        if (answer is not CalendarAnswer<string>.Known(var text))
        {
            return Refuse(answer.FindingsAt(Place.OfFile(ContentLayout.CalendarFolder)), json, terminal, language);
        }

        terminal.Output.WriteLine(text);
        return ExitCode.Clean;
    }

    /// <summary>A file with an error gives no calendar: the days that it names would be missing from the count.</summary>
    static Read<WorkCalendar> ReadCalendar(string site)
    {
        var sources = SourceFolder.ReadPart(site, ContentLayout.CalendarFolder);
        ImmutableArray<Read<CalendarYear>> years = sources.Value is null ? [] : [.. ContentLayout.Of(sources.Value).Calendars.Select(CalendarReader.Read)];
        var findings = Diagnostic.Sort([.. sources.Findings, .. years.SelectMany(year => year.Findings)]);
        return findings.Any(finding => finding.Severity == Severity.Error)
            ? new(null, findings)
            : new(new([.. years.Select(year => year.Value).OfType<CalendarYear>()]), findings);
    }

    static PeriodTerms TermsOf(ParseResult given, PeriodOptions options, DateOnly published) => new()
    {
        Published = published,
        Start = PeriodOptions.StartOf(given.GetRequiredValue(options.Start)) ?? new PublicityStart.PublishDay(),
        Days = given.GetValue(options.Days),
        Unit = given.GetValue(options.Unit),
    };

    static StatedPeriod StatedBy(ParseResult given, PeriodOptions options) => new()
    {
        Starts = given.GetValue(options.Starts) ?? default,
        Ends = given.GetValue(options.Ends) ?? default,
        Days = given.GetValue(options.Days),
    };

    static CalendarAnswer<string> Compute(PeriodTerms terms, WorkCalendar calendar, bool json, Language language) =>
        PublicityPeriod.Of(terms, calendar).Then(period => new CalendarAnswer<string>.Known(
            json ? PeriodJson.Of(period) : PeriodText.Of(period, calendar, language)));

    static CalendarAnswer<string> Check(StatedPeriod stated, WorkCalendar calendar, bool json, Language language) =>
        PeriodReading.Of(stated, calendar).Then(reading => new CalendarAnswer<string>.Known(
            json ? PeriodJson.Of(reading) : PeriodText.Of(stated, reading, language)));

    static int Refuse(ImmutableArray<Diagnostic> findings, bool json, Terminal terminal, Language language)
    {
        terminal.Output.WriteLine(json
            ? FindingJson.Object(writer => writer.WriteFindings(findings, language))
            : string.Join('\n', findings.Select(finding => FindingText.Of(finding, language))));
        return ExitCode.Stopped;
    }
}
