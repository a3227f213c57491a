using PublicitySite.Diagnostics;
using PublicitySite.Model;

namespace PublicitySite.Validation.Documents;

/// <summary>索引号 is formed as the site says: by default the code of the organ, the year and five digits, 000014349/2017-00110.</summary>
static class IndexNumberForm
{
    static readonly DiagnosticDescriptor Descriptor = new("PS0477", Severity.Warning, new("索引号格式不对", "index number in a wrong form"));

    internal static readonly Rule Rule = new(Descriptor, RuleScope.Present, Check)
    {
        Basis = new("政府信息公开目录系统实施指引（试行）：索引号", "guide to catalogues of government information: index number"),
    };

    static readonly LocalizedText HelpOfStandard = new(
        "写成“机构代码/年份-五位流水号”，例如“000014349/2017-00110”；机构代码为9位组织机构代码或者18位统一社会信用代码。本单位另有编法的，写进 site.yaml 的 index-number。",
        "Write code of the organ (9 or 18 characters), slash, year, hyphen, five digits, as 000014349/2017-00110; enter another form in "
            + "index-number of site.yaml.");

    static IEnumerable<Diagnostic> Check(SiteContent content, DateOnly today) =>
        from notice in content.Notices
        let form = content.Site.IndexNumbers
        where notice.IndexNumber is { } number && !form.Fits(number)
        select Descriptor.At(
            notice.PlaceOf("index-number"),
            new($"索引号“{notice.IndexNumber}”的格式不对。", $"The index number '{notice.IndexNumber}' is in a wrong form."),
            form == IndexNumberPattern.Standard ? HelpOfStandard : HelpOf(form));

    static LocalizedText HelpOf(IndexNumberPattern form) => new(
        $"照“{form.Example}”的样子写；格式由 site.yaml 的 index-number 规定。",
        $"Write it like '{form.Example}'; index-number of site.yaml has the form.");
}
