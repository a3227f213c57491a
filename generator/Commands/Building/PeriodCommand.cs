using System.Collections.Immutable;
using System.CommandLine;
using PublicitySite.Calendars;
using PublicitySite.Chinese;
using PublicitySite.Commands.Cli;
using PublicitySite.Diagnostics;
using PublicitySite.Files;
using PublicitySite.Formats.Json;
using PublicitySite.Reading;
using PublicitySite.Reading.Settings;

namespace PublicitySite.Commands.Building;

/// <summary>
/// <c>publicity period</c>: computes a publicity period, or checks the dates that a document states. It reads the calendar of
/// the site and nothing else of it.
/// </summary>
static class PeriodCommand
{
    internal static Command Create(CommandContext context)
    {
        var options = new PeriodOptions(context.Language);
        var command = new Command(
            "period",
            new LocalizedText("推算公示期，或核对写好的起止日期", "Compute a publicity period, or check stated dates").In(context.Language));
        foreach (var option in options.All)
        {
            command.Options.Add(option);
        }

        command.Validators.Add(options.Check);
        command.SetAction(given => Run(given, options, context));
        return command;
    }

    static int Run(ParseResult given, PeriodOptions options, CommandContext context)
    {
        var json = given.GetValue(options.Json);
        var (calendar, diagnostics) = ReadCalendar(given.GetRequiredValue(options.Site));
        if (calendar is null)
        {
            return context.Refuse(diagnostics, json);
        }

        var answer = given.GetValue(options.Published) is { } published
            ? Compute(TermsOf(given, options, published), calendar, json, context.Language)
            : Check(StatedBy(given, options), calendar, json, context.Language);
        if (answer is not CalendarResult<string>.Known(var text))
        {
            return context.Refuse(answer.DiagnosticsAt(SourceLocation.OfFile(ContentPaths.CalendarFolder)), json);
        }

        context.Terminal.Output.WriteLine(text);
        return ExitCode.Clean;
    }

    /// <summary>A file with an error gives no calendar: the days that it names would be missing from the count.</summary>
    static Result<WorkCalendar> ReadCalendar(string site)
    {
        var sources = SourceFolder.ReadPart(site, ContentPaths.CalendarFolder);
        ImmutableArray<Result<CalendarYear>> years = sources.Value is null
            ? []
            : [.. ContentLayout.Sort(sources.Value).Calendars.Select(CalendarReader.Read)];
        var diagnostics = Diagnostic.Sort([.. sources.Diagnostics, .. years.SelectMany(year => year.Diagnostics)]);
        return diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error)
            ? new(null, diagnostics)
            : new(new([.. years.Select(year => year.Value).OfType<CalendarYear>()]), diagnostics);
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

    static CalendarResult<string> Compute(PeriodTerms terms, WorkCalendar calendar, bool json, Language language) =>
        PublicityPeriod.Count(terms, calendar).Then(period => new CalendarResult<string>.Known(
            json ? PeriodJson.Write(period) : PeriodText.Write(period, calendar, language)));

    static CalendarResult<string> Check(StatedPeriod stated, WorkCalendar calendar, bool json, Language language) =>
        PeriodReading.Read(stated, calendar).Then(reading => new CalendarResult<string>.Known(
            json ? PeriodJson.Write(reading) : PeriodText.Write(stated, reading, language)));
}

/// <summary>A publicity period, or the reading of a stated one, for another program.</summary>
static class PeriodJson
{
    internal static string Write(PublicityPeriod period) =>
        PlainJson.Line(new Period(period.Starts.Iso, period.Ends.Iso, [.. period.Days.Select(day => day.Iso)]));

    internal static string Write(PeriodReading reading) =>
        PlainJson.Line(new Statement(reading.Agrees, reading.Counted, reading.Way.Name, reading.ExpectedEnds.Iso));

    /// <param name="Starts">First day, inclusive.</param>
    /// <param name="Ends">Last day, inclusive.</param>
    /// <param name="Days">Those that count.</param>
    sealed record Period(string Starts, string Ends, ImmutableArray<string> Days);

    /// <param name="Agrees">The stated dates hold the stated number of days.</param>
    /// <param name="Counted">Working days that they hold.</param>
    /// <param name="Reading">How they were probably counted.</param>
    /// <param name="ExpectedEnds">Last day, inclusive, as it should be.</param>
    sealed record Statement(bool Agrees, int Counted, string Reading, string ExpectedEnds);
}

/// <summary>A publicity period, or the reading of a stated one, for people.</summary>
static class PeriodText
{
    /// <summary>First and last day, then every day between them with its number or the reason why it does not count.</summary>
    internal static string Write(PublicityPeriod period, WorkCalendar calendar, Language language)
    {
        var skipped = period.Skipped.ToDictionary(day => day.Date, day => day.Reason);
        var title = new LocalizedText(
            $"公示期：{Day(period.Starts, Language.Chinese)}至{Day(period.Ends, Language.Chinese)}，共{period.Days.Length}个{Unit(period).Chinese}",
            $"Publicity: {Day(period.Starts, Language.English)} "
                + $"to {Day(period.Ends, Language.English)}, {period.Days.Length} {Unit(period).English}");
        var rows = CivilDays.Between(period.Starts, period.Ends).Select(day => skipped.TryGetValue(day, out var reason)
            ? $"   -  {Day(day, language)}  {new LocalizedText($"不计：{reason}", $"not counted: {reason}").In(language)}"
            : $"{period.Days.IndexOf(day) + 1,4}  {Day(day, language)}  {MadeUp(period, calendar, day)}".TrimEnd());
        return string.Join('\n', rows.Prepend(title.In(language)));
    }

    internal static string Write(StatedPeriod stated, PeriodReading reading, Language language)
    {
        var counted = new LocalizedText(
            $"{Day(stated.Starts, Language.Chinese)}至{Day(stated.Ends, Language.Chinese)}有{reading.Counted}个工作日。",
            $"{Day(stated.Starts, Language.English)} to {Day(stated.Ends, Language.English)} holds {reading.Counted} working days.");
        var verdict = reading.Agrees
            ? new LocalizedText($"与{stated.Days}个工作日相符。", $"It agrees with {stated.Days} working days.")
            : new LocalizedText(
                $"不符：{stated.Days}个工作日应到{Day(reading.ExpectedEnds, Language.Chinese)}截止。{Mistake(reading.Way).Chinese}",
                $"It does not agree: {stated.Days} working days end "
                    + $"on {Day(reading.ExpectedEnds, Language.English)}. {Mistake(reading.Way).English}".TrimEnd());
        return $"{counted.In(language)}\n{verdict.In(language)}";
    }

    static string MadeUp(PublicityPeriod period, WorkCalendar calendar, DateOnly day) =>
        period.Unit == DayUnit.WorkingDays ? calendar.StatusOf(day).Reason ?? "" : "";

    static LocalizedText Unit(PublicityPeriod period) => period.Unit == DayUnit.WorkingDays
        ? new("工作日", "working days")
        : new("自然日", "calendar days");

    static string Day(DateOnly day, Language language) => language == Language.Chinese
        ? $"{day.Chinese}（星期{"日一二三四五六"[(int)day.DayOfWeek]}）"
        : $"{day.Iso} ({day.DayOfWeek})";

    static LocalizedText Mistake(CountingMethod way) => way switch
    {
        CountingMethod.StartNotCounted => new("所写日期没有计入开始当日。", "The first day was not counted."),
        CountingMethod.MakeUpDaysIgnored => new("所写日期没有计入调休上班日。", "Make-up workdays were not counted."),
        CountingMethod.HolidaysIgnored => new("所写日期只扣除了周末，没有扣除节假日。", "Only weekends were left out, not the holidays."),
        CountingMethod.CalendarDays => new("所写日期是按自然日计算的。", "Calendar days were counted."),
        CountingMethod.Inclusive or CountingMethod.None => new("", ""),
    };
}
