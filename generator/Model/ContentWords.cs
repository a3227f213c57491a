using PublicitySite.Calendars;
using PublicitySite.Formats.Text;

namespace PublicitySite.Model;

/// <summary>
/// The words of the content format that stand for a choice: readers, commands, pages and data files all take them from here.
/// </summary>
static class ContentWords
{
    internal static readonly EnumWords<NoticeKind> NoticeKinds = new(
        ("notice", NoticeKind.Notice),
        ("announcement", NoticeKind.Announcement),
        ("policy", NoticeKind.Policy),
        ("decision", NoticeKind.Decision));

    internal static readonly EnumWords<ChangeKind> ChangeKinds = new(
        ("correction", ChangeKind.Correction),
        ("addition", ChangeKind.Addition),
        ("removal", ChangeKind.Removal),
        ("extension", ChangeKind.Extension),
        ("record", ChangeKind.Record));

    internal static readonly EnumWords<HonoreeEventKind> EventKinds = new(
        ("revoked", HonoreeEventKind.Revoked),
        ("title-only", HonoreeEventKind.TitleOnly),
        ("assessment-passed", HonoreeEventKind.AssessmentPassed),
        ("assessment-failed", HonoreeEventKind.AssessmentFailed));

    internal static readonly EnumWords<NameOrder> Orders = new(
        ("given", NameOrder.Given), ("surname-strokes", NameOrder.SurnameStrokes), ("name-strokes", NameOrder.NameStrokes));

    /// <summary>Orders that rows can be said to have.</summary>
    internal static readonly EnumWords<NameOrder> StatedOrders = Orders.Without(NameOrder.Given);

    internal static readonly EnumWords<DayUnit> Units = new(
        ("working-days", DayUnit.WorkingDays), ("calendar-days", DayUnit.CalendarDays));

    internal static readonly EnumWords<SchemeLevel> Levels = new(
        ("province", SchemeLevel.Province), ("city", SchemeLevel.City), ("district", SchemeLevel.District));

    internal static readonly EnumWords<QuotaKind> QuotaKinds = new(
        ("exact", QuotaKind.Exact), ("about", QuotaKind.About), ("at-most", QuotaKind.AtMost));

    /// <summary>Whether objections need a name.</summary>
    internal static readonly EnumWords<bool> Identity = new(("required", true), ("optional", false));
}
