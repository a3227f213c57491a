using PublicitySite.Diagnostics;
using PublicitySite.Model;

namespace PublicitySite.Validation;

/// <summary>The notice that a scheme names as the text of its legal basis has to be on the site.</summary>
static class BasisOfUnknownNotice
{
    static readonly FindingKind Kind = new("PS0404", Severity.Error, new("依据文件不在本站", "legal basis is not on the site"));

    internal static readonly Rule Rule = new(Kind, RuleScope.Site, Check);

    static IEnumerable<Diagnostic> Check(SiteContent content, DateOnly today)
    {
        var known = content.Notices.Select(notice => $"{notice.Folder}/{notice.Id}").ToHashSet(StringComparer.Ordinal);
        return
            from scheme in content.Schemes
            from basis in scheme.Basis
            where basis.Notice is not null && !known.Contains(basis.Notice)
            select Kind.At(
                scheme.Origin,
                new($"basis 中的 notice“{basis.Notice}”不是本站的文件。", $"notice '{basis.Notice}' in basis is not on this site."),
                new("请写成“年份文件夹/文件名”，例如 2019/luzhou-call，不带 .md。", "Write it as folder and file name, e.g. 2019/luzhou-call, without .md."));
    }
}
