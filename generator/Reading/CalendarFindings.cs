using PublicitySite.Diagnostics;

namespace PublicitySite.Reading;

/// <summary>What may be wrong with a year's arrangement of days off.</summary>
static class CalendarFindings
{
    static readonly FindingKind FileNameKind = new("PS0320", Severity.Error, new("日历文件名不是年份", "calendar file not named by its year"));

    static readonly FindingKind BackwardsKind = new("PS0321", Severity.Error, new("起止日期颠倒", "range ends before it begins"));

    static readonly FindingKind OrderKind = new("PS0322", Severity.Error, new("放假日期没有按先后排列", "days off out of order"));

    static readonly FindingKind OutsideKind = new("PS0323", Severity.Error, new("日期不属于这一年", "day outside the year"));

    static readonly FindingKind WeekdayKind = new("PS0324", Severity.Error, new("调休上班日不是周末", "make-up workday not on a weekend"));

    static readonly FindingKind OffKind = new("PS0325", Severity.Error, new("调休上班日又是放假日", "make-up workday is a day off"));

    static readonly FindingKind TwiceKind = new("PS0326", Severity.Error, new("同一天写了两次", "day named twice"));

    static readonly Wording CheckDocument = new("请对照国务院办公厅的通知核对日期。", "Check it against the document of the State Council.");

    internal static Diagnostic FileNameIsNoYear(string file) => FileNameKind.At(
        Place.OfFile(file),
        new("日历文件的名称应当是四位年份。", "A calendar file is named by its year."),
        new("改名为“2026.yaml”这样的形式。", "Rename it to the form '2026.yaml'."));

    internal static Diagnostic RangeBackwards(Place place, DateOnly from, DateOnly to) => BackwardsKind.At(
        place,
        new(
            $"起始日 {CivilDate.Text(from)} 晚于终止日 {CivilDate.Text(to)}。",
            $"The range begins on {CivilDate.Text(from)}, after its end on {CivilDate.Text(to)}."),
        new("把较早的日期写在“from”，较晚的写在“to”。", "Write the earlier day as 'from' and the later as 'to'."));

    internal static Diagnostic OutOfOrder(Place place, DateOnly day, DateOnly before) => OrderKind.At(
        place,
        new(
            $"{CivilDate.Text(day)} 排在了更晚的 {CivilDate.Text(before)} 之后。",
            $"{CivilDate.Text(day)} stands after the later {CivilDate.Text(before)}."),
        new("按日期先后排列各个假期。", "Put the days off in order of date."));

    internal static Diagnostic OutsideYear(Place place, DateOnly day, int year) => OutsideKind.At(
        place,
        new($"{CivilDate.Text(day)} 不在 {year} 年，也不在上一年 12 月。", $"{CivilDate.Text(day)} is neither in {year} nor in the December before."),
        CheckDocument);

    internal static Diagnostic MakeupOnWeekday(Place place, DateOnly day) => WeekdayKind.At(
        place,
        new($"{CivilDate.Text(day)} 是周一至周五，不需要调休上班。", $"{CivilDate.Text(day)} is a weekday and no make-up workday."),
        CheckDocument);

    internal static Diagnostic MakeupIsOff(Place place, DateOnly day, string holiday) => OffKind.At(
        place,
        new($"{CivilDate.Text(day)} 既是调休上班日，又在“{holiday}”的放假日期内。", $"{CivilDate.Text(day)} is a make-up workday and also off for {holiday}."),
        CheckDocument);

    internal static Diagnostic DayTwice(Place place, DateOnly day) => TwiceKind.At(
        place,
        new($"{CivilDate.Text(day)} 写了两次。", $"{CivilDate.Text(day)} is named twice."),
        new("每一天只写一次；两节同放的，写在一个假期里，例如“国庆节、中秋节”。", "Name each day once; one holiday may bear two names, as 国庆节、中秋节."));
}
