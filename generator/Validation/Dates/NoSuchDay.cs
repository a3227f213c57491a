using PublicitySite.Chinese;
using PublicitySite.Diagnostics;
using PublicitySite.Model;
using PublicitySite.Validation.Texts;

namespace PublicitySite.Validation.Dates;

/// <summary>A day or month that a text names has to exist.</summary>
static class NoSuchDay
{
    static readonly DiagnosticDescriptor Descriptor = new("PS0427", Severity.Error, new("文中的日期不存在", "day in a text that does not exist"));

    internal static readonly Rule Rule = new(Descriptor, RuleScope.Present, Check)
    {
        Basis = new("GB/T 9704—2012《党政机关公文格式》日期的写法；公历", "GB/T 9704—2012 on dates; the calendar"),
    };

    static IEnumerable<Diagnostic> Check(SiteContent content, DateOnly today) =>
        from text in PublishedTexts.Of(content)
        from date in TextDates.In(text.Source)
        where !date.Exists && !IsLunar(text.Source, date)
        select Descriptor.At(
            text.PlaceOf(date.Start),
            new($"“{text.Source[date.Start..date.End]}”不存在。", $"'{text.Source[date.Start..date.End]}' does not exist."),
            Help(date));

    /// <summary>农历二月三十日 is a day.</summary>
    static bool IsLunar(string text, TextDate date) => text.AsSpan(0, date.Start) is [.., '农' or '阴', '历'];

    static LocalizedText Help(TextDate date) => date.Month is >= 1 and <= 12
        ? new(
            $"{date.Month}月只有{DateTime.DaysInMonth(date.Year ?? 2000, date.Month)}天，请核对。",
            $"Month {date.Month} has {DateTime.DaysInMonth(date.Year ?? 2000, date.Month)} days; check the date.")
        : new("一年只有12个月，请核对。", "A year has 12 months; check the date.");
}
