using System.Globalization;
using PublicitySite.Calendars;
using PublicitySite.Model;
using PublicitySite.Pages.Views;

namespace PublicitySite.Pages;

/// <summary>What states and kinds are called on pages.</summary>
static class DisplayNames
{
    internal static Badge Of(PublicityState state) => state switch
    {
        PublicityState.Scheduled => new("scheduled", "未开始"),
        PublicityState.Open => new("open", "公示中"),
        PublicityState.Closed => new("closed", "公示期满"),
        PublicityState.Approved => new("approved", "已公布"),
        PublicityState.Withdrawn => new("withdrawn", "已撤回"),
    };

    internal static Badge Of(TermState state, string term) => state switch
    {
        TermState.Serving => new("serving", $"在{term}内"),
        TermState.Ended => new("ended", $"{term}满"),
        TermState.TitleOnly => new("title-only", "保留称号"),
        TermState.Revoked => new("revoked", "取消资格"),
    };

    internal static Badge Of(HonoreeEventKind kind) => new(ContentWords.EventKinds.Word(kind), kind switch
    {
        HonoreeEventKind.Revoked => "取消资格",
        HonoreeEventKind.TitleOnly => "保留称号，不再享受待遇",
        HonoreeEventKind.AssessmentPassed => "期满考核合格",
        HonoreeEventKind.AssessmentFailed => "期满考核不合格",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    });

    internal static string Of(ChangeKind kind) => kind switch
    {
        ChangeKind.Correction => "更正",
        ChangeKind.Addition => "补充",
        ChangeKind.Removal => "调整",
        ChangeKind.Record => "记录",
        ChangeKind.Extension => "延长公示",
    };

    internal static string Of(SchemeLevel level) => level switch
    {
        SchemeLevel.Province => "省级",
        SchemeLevel.City => "市级",
        SchemeLevel.District => "区县级",
    };

    internal static string Of(Quota quota) => quota.Kind switch
    {
        QuotaKind.Exact => $"{quota.Count}名",
        QuotaKind.About => $"{quota.Count}名左右",
        QuotaKind.AtMost => $"不超过{quota.Count}名",
    };

    /// <summary>What a list prints of its order; null where it says nothing.</summary>
    internal static string? Of(NameOrder order) => order switch
    {
        NameOrder.SurnameStrokes => "按姓氏笔画排序",
        NameOrder.NameStrokes => "按姓名笔画排序",
        NameOrder.Given => null,
    };

    internal static string Of(DayUnit unit) => unit == DayUnit.WorkingDays ? "个工作日" : "天";

    /// <summary>As data files write it.</summary>
    internal static string CodeOf(DayUnit unit) => ContentWords.Units.Word(unit);

    internal static string Of(int days, DayUnit unit) => days.ToString(CultureInfo.InvariantCulture) + Of(unit);

    internal static string Of(DayOfWeek day) => day switch
    {
        DayOfWeek.Monday => "周一",
        DayOfWeek.Tuesday => "周二",
        DayOfWeek.Wednesday => "周三",
        DayOfWeek.Thursday => "周四",
        DayOfWeek.Friday => "周五",
        DayOfWeek.Saturday => "周六",
        DayOfWeek.Sunday => "周日",
    };

    internal static string Year(int year) => year.ToString(CultureInfo.InvariantCulture);

    /// <summary>有效 until the last day has passed, 失效 from the day after.</summary>
    internal static Badge Validity(DateOnly validUntil, DateOnly today) =>
        today <= validUntil ? new("valid", "有效") : new("lapsed", "失效");
}
