using PublicitySite.Diagnostics;
using PublicitySite.Model;

namespace PublicitySite.Validation;

/// <summary>索引号 is the code of the organ, the year and five digits: 000014349/2017-00110.</summary>
static class IndexNumberForm
{
    static readonly FindingKind Kind = new("PS0477", Severity.Warning, new("索引号格式不对", "index number in a wrong form"));

    internal static readonly Rule Rule = new(Kind, RuleScope.Record, Check)
    {
        Basis = new("政府信息公开目录系统实施指引（试行）：索引号", "guide to catalogues of government information: index number"),
    };

    static IEnumerable<Diagnostic> Check(SiteContent content, DateOnly today) =>
        from notice in content.Notices
        where notice.IndexNumber is { } number && !IsRight(number)
        select Kind.At(
            notice.PlaceOf("index-number"),
            new($"索引号“{notice.IndexNumber}”的格式不对。", $"The index number '{notice.IndexNumber}' is in a wrong form."),
            new(
                "写成“机构代码/年份-五位流水号”，例如“000014349/2017-00110”；机构代码为9位组织机构代码或者18位统一社会信用代码。",
                "Write code of the organ (9 or 18 characters), slash, year, hyphen, five digits, as 000014349/2017-00110."));

    static bool IsRight(string number) =>
        number.Split('/') is [{ Length: 9 or 18 } code, [_, _, _, _, '-', _, _, _, _, _] serial]
        && code.All(character => char.IsAsciiDigit(character) || char.IsAsciiLetterUpper(character))
        && serial.Remove(4, 1).All(char.IsAsciiDigit);
}
