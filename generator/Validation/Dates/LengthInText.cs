using PublicitySite.Calendars;
using PublicitySite.Diagnostics;
using PublicitySite.Model;
using PublicitySite.Validation.Texts;

namespace PublicitySite.Validation.Dates;

/// <summary>
/// How long a publicity is by the text of a notice has to be how long it is by the list, in number and unit. A text that tells of
/// another stage of the scheme may name that one's.
/// </summary>
static class LengthInText
{
    static readonly DiagnosticDescriptor Descriptor = new(
        "PS0429",
        Severity.Error,
        new("文中的公示天数与名单不一致", "length of the publicity in a text differs from the list"));

    internal static readonly Rule Rule = new(Descriptor, RuleScope.Present, Check)
    {
        Basis = new("各选拔项目办法的公示规定；公告与名单应当一致", "the schemes' rules on publicity: notice and list agree"),
    };

    static IEnumerable<Diagnostic> Check(SiteContent content, DateOnly today) =>
        from pair in NoticesOfLists.WithItsPeriod(content)
        let period = pair.List.Publicity.Period
        from text in PublishedTexts.Of(pair.Notice)
        let ranges = StatedPublicity.In(text.Source).Where(stated => stated.Names(period.Starts, period.Ends))
        from stated in StatedLength.In(text.Source, [.. ranges])
        where !Agrees(stated, pair.List)
        select Descriptor.At(
            text.PlaceOf(stated.Start),
            new(
                $"文中写公示“{text.Source[stated.Start..stated.End]}”，名单“{pair.List.Id}”公示{period.Days.Length}{period.Unit.Chinese}。",
                $"The text has a publicity of '{text.Source[stated.Start..stated.End]}'; that of the list '{pair.List.Id}' "
                    + $"is {period.Days.Length} {period.Unit.English}."),
            new(
                "请以名单为准改正文中的天数和单位（工作日与日历上的天不同），或者核对名单的 publicity。",
                "Mend the text, number and unit (working days are not calendar days), or the list's publicity."));

    static bool Agrees(StatedLength stated, HonoreeList list) =>
        (stated.Days == list.Publicity.Period.Days.Length && stated.Unit == list.Publicity.Period.Unit)
        || list.Scheme.Publicity.Any(stage => !stage.Here && stage.Days == stated.Days && stage.Unit == stated.Unit);
}
