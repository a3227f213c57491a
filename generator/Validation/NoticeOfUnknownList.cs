using PublicitySite.Diagnostics;
using PublicitySite.Model;

namespace PublicitySite.Validation;

/// <summary>A notice's <c>list</c> has to be the id of a list.</summary>
static class NoticeOfUnknownList
{
    static readonly DiagnosticDescriptor Descriptor = new("PS0402", Severity.Error, new("通知所属名单不存在", "notice of an unknown list"));

    internal static readonly Rule Rule = new(Descriptor, RuleScope.Present, Check)
    {
        Basis = new("本网站的资料格式", "this program's content format"),
    };

    static IEnumerable<Diagnostic> Check(SiteContent content, DateOnly today)
    {
        var known = content.Lists.Select(list => list.Id).Concat(content.Unread).ToHashSet(StringComparer.Ordinal);
        return
            from notice in content.Notices
            where notice.List is not null && !known.Contains(notice.List)
            select Descriptor.At(
                notice.PlaceOf("list"),
                new($"list 填写的“{notice.List}”不是已有的名单。", $"list '{notice.List}' does not exist."),
                new(
                    "请填写 content/honorees/ 中名单文件夹的名称，例如 luzhou-2019。",
                    "Write the name of a folder in content/honorees/, e.g. luzhou-2019."));
    }
}
