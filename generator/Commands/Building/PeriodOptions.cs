using System.Collections.Immutable;
using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using PublicitySite.Calendars;
using PublicitySite.Chinese;
using PublicitySite.Commands.Cli;
using PublicitySite.Diagnostics;
using PublicitySite.Model;

namespace PublicitySite.Commands.Building;

/// <summary>The options of <c>period</c>: those that compute a period, and those that state one.</summary>
sealed class PeriodOptions(Language language)
{
    internal Option<DateOnly?> Published { get; } =
        Options.Date("--published", new("推算：名单在本网站发布的日期", "compute: the day the list goes out"), language);

    internal Option<string> Start { get; } = new Option<string>("--start")
    {
        Description = new LocalizedText(
            "推算：从哪一天起算，默认为 publish-day（发布当日）；next-working-day 为次一工作日",
            "compute: from when it counts; default: publish-day").In(language),
        HelpName = $"{PublicityStart.PublishDayWord}|{PublicityStart.NextWorkingDayWord}|" + new LocalizedText("日期", "date").In(language),
        DefaultValueFactory = _ => PublicityStart.PublishDayWord,
    }.Accepting(
        text => StartOf(text) is not null,
        new("要写 publish-day、next-working-day 或日期", "has to be publish-day, next-working-day or a date"),
        language);

    internal Option<DayUnit> Unit { get; } = new Option<DayUnit>("--unit")
    {
        Description = new LocalizedText("推算：按工作日还是自然日，默认为 working-days", "compute: what is counted; default: working-days").In(language),
        HelpName = string.Join('|', ContentWords.Units.All),
        CustomParser = result => ContentWords.Units.Meaning(result.Tokens[0].Value) ?? default,
    }.Accepting(
        text => ContentWords.Units.Meaning(text) is not null,
        new("要写 working-days（工作日）或 calendar-days（自然日）", "has to be working-days or calendar-days"),
        language);

    internal Option<DateOnly?> Starts { get; } =
        Options.Date("--starts", new("核对：写好的开始日期", "check: the first day as stated"), language);

    internal Option<DateOnly?> Ends { get; } =
        Options.Date("--ends", new("核对：写好的截止日期", "check: the last day as stated"), language);

    internal Option<int> Days { get; } = new Option<int>("--days")
    {
        Description = new LocalizedText("公示的天数", "how many days").In(language),
        HelpName = new LocalizedText("天数", "number").In(language),
        CustomParser = result => DaysOf(result.Tokens[0].Value) ?? 0,
    }.Accepting(
        text => DaysOf(text) is not null,
        new($"要写 1 至 {PeriodTerms.LongestDays} 的整数", $"has to be a whole number from 1 to {PeriodTerms.LongestDays}"),
        language);

    internal Option<string> Site { get; } = Options.Site(language);

    internal Option<bool> Json { get; } = Options.Json(language);

    internal ImmutableArray<Option> All => [Published, Start, Days, Unit, Starts, Ends, Site, Json];

    /// <summary>Either a period is computed, or stated dates are checked.</summary>
    internal void Check(CommandResult given)
    {
        var computes = Has(Published) && !Has(Starts) && !Has(Ends);
        var states = Has(Starts) && Has(Ends) && !Has(Published) && !Has(Start) && !Has(Unit);
        if (!Has(Days) || !(computes || states))
        {
            given.AddError(new LocalizedText(
                "推算公示期请写 --published 和 --days；核对起止日期请写 --starts、--ends 和 --days。",
                "To compute a period, give --published and --days; to check stated dates, give --starts, --ends and --days.").In(language));
        }

        bool Has(Option option) => given.GetResult(option) is { Implicit: false };
    }

    internal static PublicityStart? StartOf(string text) =>
        PublicityStart.Named(text) ?? (CivilDate.Parse(text) is { } date ? new PublicityStart.On(date) : null);

    static int? DaysOf(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var days) && days is >= 1 and <= PeriodTerms.LongestDays
            ? days
            : null;
}
