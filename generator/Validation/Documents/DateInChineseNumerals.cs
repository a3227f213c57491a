using PublicitySite.Diagnostics;
using PublicitySite.Model;

namespace PublicitySite.Validation.Documents;

/// <summary>Documents write dates in Arabic digits.</summary>
static class DateInChineseNumerals
{
    static readonly DiagnosticDescriptor Descriptor = new(
        "PS0469",
        Severity.Information,
        new("正文年份用了汉字数字", "year in Chinese numerals in the text"));

    internal static readonly Rule Rule = new(Descriptor, RuleScope.Present, Check)
    {
        Basis = new("GB/T 9704—2012 第7.3.5.4条：用阿拉伯数字将年、月、日标全", "GB/T 9704-2012, 7.3.5.4: dates in Arabic digits"),
    };

    static IEnumerable<Diagnostic> Check(SiteContent content, DateOnly today) =>
        from notice in Published.Notices(content)
        from date in WrittenDate.In(notice.Body.Source)
        where date.Slip == DateSlip.ChineseNumerals
        select Descriptor.At(
            notice.Body.PlaceOf(date.At),
            new($"“{date.Text}”用了汉字数字。", $"'{date.Text}' is in Chinese numerals."),
            new("公文中的日期用阿拉伯数字，例如“2026年8月1日”。", "Dates of documents are in Arabic digits, as 2026年8月1日."));
}
