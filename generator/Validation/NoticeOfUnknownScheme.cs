using PublicitySite.Diagnostics;
using PublicitySite.Model;

namespace PublicitySite.Validation;

/// <summary>A notice's <c>scheme</c> has to be the id of a scheme.</summary>
static class NoticeOfUnknownScheme
{
    static readonly DiagnosticDescriptor Descriptor = new("PS0401", Severity.Error, new("通知所属选拔项目不存在", "notice of an unknown scheme"));

    internal static readonly Rule Rule = new(Descriptor, RuleScope.Present, Check)
    {
        Basis = new("本网站的资料格式", "this program's content format"),
    };

    static IEnumerable<Diagnostic> Check(SiteContent content, DateOnly today) =>
        from notice in content.Notices
        where notice.Scheme is not null
            && content.Schemes.All(scheme => scheme.Id != notice.Scheme)
            && !content.Unread.Contains(notice.Scheme)
        select Descriptor.At(
            notice.PlaceOf("scheme"),
            new($"scheme 填写的“{notice.Scheme}”不是已有的选拔项目。", $"scheme '{notice.Scheme}' does not exist."),
            Known(content));

    static LocalizedText Known(SiteContent content)
    {
        var ids = string.Join('、', content.Schemes.Select(scheme => scheme.Id));
        return new($"请填写 content/schemes/ 中的文件名（不带 .yaml）：{ids}。", $"Write the name of a file in content/schemes/ without .yaml: {ids}.");
    }
}
