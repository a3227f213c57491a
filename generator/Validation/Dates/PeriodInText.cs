using PublicitySite.Chinese;
using PublicitySite.Diagnostics;
using PublicitySite.Model;
using PublicitySite.Validation.Texts;

namespace PublicitySite.Validation.Dates;

/// <summary>
/// The dates of a publicity that a notice prints have to be those of its list. Publicities elsewhere that the list tells of may be
/// named too, and a notice that was out before the publicity was extended keeps its dates.
/// </summary>
static class PeriodInText
{
    static readonly DiagnosticDescriptor Descriptor = new(
        "PS0428",
        Severity.Error,
        new("文中的公示期与名单不一致", "publicity dates of a text differ from the list"));

    internal static readonly Rule Rule = new(Descriptor, RuleScope.Present, Check)
    {
        Basis = new("各选拔项目办法的公示规定；公告与名单应当一致", "the schemes' rules on publicity: notice and list agree"),
    };

    static IEnumerable<Diagnostic> Check(SiteContent content, DateOnly today) =>
        from pair in NoticesOfLists.WithItsPeriod(content)
        from text in PublishedTexts.Of(pair.Notice)
        from stated in StatedPublicity.In(text.Source)
        where !Agrees(stated, pair.List)
        let found = text.Source[stated.Start..stated.To.End]
        let period = pair.List.Publicity.Period
        select Descriptor.At(
            text.PlaceOf(stated.Start),
            new(
                $"文中的公示期“{found}”与名单“{pair.List.Id}”的公示期（{period.Starts.Chinese}至{period.Ends.Chinese}）不一致。",
                $"The text has the publicity '{found}'; that of the list '{pair.List.Id}' is {period.Starts.Iso} to {period.Ends.Iso}."),
            new(
                "请以名单为准改正文中的日期，或者核对名单的 publicity；说的是其他地方公示的，请在名单的 other-publicity 中写明。",
                "Mend the text or the list's publicity; if another publicity is meant, enter it in the list's other-publicity."));

    static bool Agrees(StatedPublicity stated, HonoreeList list) =>
        stated.Names(list.Publicity.Period.Starts, list.Publicity.Period.Ends)
        || list.Publicity.Elsewhere.Any(other => stated.Names(other.From, other.To));
}
