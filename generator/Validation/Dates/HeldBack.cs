using PublicitySite.Chinese;
using PublicitySite.Diagnostics;
using PublicitySite.Model;

namespace PublicitySite.Validation.Dates;

/// <summary>What is to be published later does not go out yet; so that nobody wonders where it is, it is named with its day.</summary>
static class HeldBack
{
    static readonly DiagnosticDescriptor Descriptor = new("PS0411", Severity.Information, new("尚未到发布日期", "held back until its day"));

    internal static readonly Rule Rule = new(Descriptor, RuleScope.Present, Check)
    {
        Basis = new("发布日期以资料为准，未到日期的内容不发布", "nothing goes out before its day of publication"),
    };

    static IEnumerable<Diagnostic> Check(SiteContent content, DateOnly today) =>
    [
        .. from notice in content.Notices
           where notice.Published > today
           select Describe(notice.PlaceOf("published"), new($"“{notice.Title}”", $"'{notice.Title}'"), notice.Published),
        .. from list in content.Lists
           where list.Publicity.Published > today
           select Describe(list.PlaceOf("publicity.published"), new($"“{list.Title}”", $"'{list.Title}'"), list.Publicity.Published),
    ];

    static Diagnostic Describe(SourceLocation location, LocalizedText title, DateOnly day) => Descriptor.At(
        location,
        new($"{title.Chinese}要到{day.Chinese}才发布，本次没有发布。", $"{title.English} is to be published on {day.Iso}; it is not in this build."),
        new("到发布日期重新生成网站即可；需要现在发布的，请修改发布日期。", "Build the site again on that day; change the date if it is to go out now."));
}
