using PublicitySite.Calendars;
using PublicitySite.Diagnostics;

namespace PublicitySite.Reading;

/// <summary>What may be wrong with a calendar file as a whole; faults of single days stand in <see cref="ArrangementChecks"/>.</summary>
static class CalendarFileFindings
{
    static readonly FindingKind FileNameKind = new("PS0320", Severity.Error, new("日历文件名不是年份", "Calendar file not named by its year"));

    static readonly FindingKind OrderKind = new("PS0321", Severity.Error, new("放假日期没有按先后排列", "Days off out of order"));

    static readonly FindingKind TwiceKind = new("PS0322", Severity.Error, new("同一天写了两次", "Day named twice"));

    internal static Diagnostic FileNameIsNoYear(string file) => FileNameKind.At(
        Place.OfFile(file),
        new("日历文件的名称应当是四位年份。", "A calendar file is named by its year."),
        new("改名为“2026.yaml”这样的形式。", "Rename it to the form '2026.yaml'."));

    internal static Diagnostic OutOfOrder(Place place, DateOnly day, DateOnly before) => OrderKind.At(
        place,
        new($"{day.Chinese}排在了更晚的{before.Chinese}之后。", $"{day.Iso} stands after the later {before.Iso}."),
        new("按日期先后排列各个假期。", "Put the days off in order of date."));

    internal static Diagnostic DayTwice(Place place, DateOnly day) => TwiceKind.At(
        place,
        new($"{day.Chinese}写了两次。", $"{day.Iso} is named twice."),
        new("每一天只写一次；两节同放的，写在一个假期里，例如“国庆节、中秋节”。", "Name each day once; one holiday may bear two names, as 国庆节、中秋节."));
}
