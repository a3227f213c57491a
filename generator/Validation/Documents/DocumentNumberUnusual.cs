using PublicitySite.Diagnostics;
using PublicitySite.Model;

namespace PublicitySite.Validation.Documents;

/// <summary>
/// A 发文字号 is an organ's short name, the year and the number; announcements and orders may be numbered alone (第71号, 2024年第5号).
/// </summary>
static class DocumentNumberUnusual
{
    static readonly DiagnosticDescriptor Descriptor = new(
        "PS0466",
        Severity.Warning,
        new("发文字号格式少见", "document number of an unusual form"));

    internal static readonly Rule Rule = new(Descriptor, RuleScope.Present, Check)
    {
        Basis = new("GB/T 9704—2012 第7.2.5条", "GB/T 9704-2012, 7.2.5"),
    };

    static IEnumerable<Diagnostic> Check(SiteContent content, DateOnly today) =>
        from notice in content.Notices
        where notice.Number is { } number && !IsUsual(number)
        select Descriptor.At(
            notice.PlaceOf("number"),
            new(
                $"发文字号“{notice.Number}”不像“机关代字〔年份〕序号号”的形式。",
                $"The document number '{notice.Number}' does not look like organ, year and number."),
            new("请核对；通常写成“泸市人社发〔2019〕120号”。", "Check it; the usual form is 泸市人社发〔2019〕120号."));

    // One with slips is told of as wrong.
    static bool IsUsual(string number) =>
        DocumentNumber.In(number).FirstOrDefault() is { Text: { } text, At: var at }
            ? at + text.Length == number.Length
            : number.EndsWith('号') && number.Contains('第', StringComparison.Ordinal);
}
