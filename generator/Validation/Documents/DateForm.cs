using PublicitySite.Diagnostics;
using PublicitySite.Model;

namespace PublicitySite.Validation.Documents;

/// <summary>Dates in a text have the whole year and no leading zeros.</summary>
static class DateForm
{
    static readonly DiagnosticDescriptor Descriptor = new("PS0468", Severity.Warning, new("正文日期写法不规范", "date in the text in a wrong form"));

    internal static readonly Rule Rule = new(Descriptor, RuleScope.Present, Check)
    {
        Basis = new("GB/T 9704—2012 第7.3.5.4条：月、日不编虚位，年份标全称", "GB/T 9704-2012, 7.3.5.4: whole years, no leading zeros"),
    };

    static IEnumerable<Diagnostic> Check(SiteContent content, DateOnly today) =>
        from notice in Published.Notices(content)
        from date in WrittenDate.In(notice.Body.Source)
        where date.Slip != DateSlip.ChineseNumerals
        select Descriptor.At(
            notice.Body.PlaceOf(date.At),
            new($"日期“{date.Text}”的写法不规范。", $"The date '{date.Text}' is in a wrong form."),
            date.Slip == DateSlip.LeadingZero
                ? new($"月、日前面不补0，写成“{date.Text[1..]}”。", $"Leave the zero out: {date.Text[1..]}.")
                : new($"年份写四位数字，例如“20{date.Text}”。", $"Write the year in four digits, as 20{date.Text}."));
}
