using System.Collections.Immutable;
using System.Globalization;
using PublicitySite.Calendars;
using PublicitySite.Chinese;
using PublicitySite.Model;

namespace PublicitySite.Serving.Desk;

/// <summary>
/// Lists along time, one row each: the publicity, the approval, the term, and a line for today. The table below it says the same in words.
/// </summary>
/// <param name="Lists">Top to bottom.</param>
/// <param name="From">First day of the picture.</param>
/// <param name="To">Last day of it.</param>
/// <param name="Today">Where the line stands.</param>
sealed record TimeLine(ImmutableArray<HonoreeList> Lists, DateOnly From, DateOnly To, DateOnly Today)
{
    const double Width = 960;
    const double Labels = 176;
    const int LongestName = 9;
    const double Row = 34;
    const double Top = 30;
    const double Bar = 14;

    // A publicity of five days is less than a line in a picture of years.
    const double LeastBar = 5;

    double Height => Top + Row * Lists.Length + 8;

    /// <param name="name">What the picture shows, for those who do not see it.</param>
    internal Markup Svg(string name) => Markup.Of($"""
        <div class="timeline" tabindex="0" role="region" aria-label="{name}"><svg viewBox="0 0 {Number(Width)} {Number(Height)}" role="img" aria-label="{name}">
        {Markup.All(Ticks())}
        {Markup.All(Lists.SelectMany((list, row) => RowOf(list, Top + Row * row)))}
        {TodayLine()}
        </svg></div>

        """);

    IEnumerable<Markup> Ticks()
    {
        var days = To.DayNumber - From.DayNumber;
        return CivilDays.Between(From, To)
            .Where(day => days > 200 ? day is { Month: 1, Day: 1 } : day.DayOfWeek == DayOfWeek.Monday)
            .Select(day => Markup.Of($"""
                <line class="tick" x1="{Number(At(day))}" x2="{Number(At(day))}" y1="{Number(Top - 8)}" y2="{Number(Height)}"/><text class="when" x="{Number(At(day) + 4)}" y="{Number(Top - 12)}">{(days > 200 ? day.ToString("yyyy", CultureInfo.InvariantCulture) : day.ToString("M/d", CultureInfo.InvariantCulture))}</text>

                """));
    }

    IEnumerable<Markup> RowOf(HonoreeList list, double y)
    {
        var period = list.Publicity.Period;
        yield return Markup.Of(
            $"""<line class="base" x1="0" x2="{Number(Width)}" y1="{Number(y + Row)}" y2="{Number(y + Row)}"/><text class="list" x="0" y="{Number(y + 22)}">{Label(list)}<title>{list.Title}</title></text>""");
        if (list.Term is { } term && list.Approval is not null)
            yield return BarOf("term", term.From, term.Until, y, $"管理期 {term.From.Iso} 至 {term.Until.Iso}");
        yield return BarOf(
            list.Withdrawn is null ? "publicity" : "publicity gone",
            period.Starts,
            period.Ends,
            y,
            $"公示期 {period.Starts.Iso} 至 {period.Ends.Iso}");
        if (list.Approval is { Date: var approved } && Shows(approved))
            yield return Mark("approved", $"M0-8L8 0L0 8L-8 0Z", approved, y, $"公布 {approved.Iso}");
        if (list.Withdrawn is { Date: var withdrawn } && Shows(withdrawn))
            yield return Mark("withdrawn", "M-6-6L6 6M6-6L-6 6", withdrawn, y, $"撤回 {withdrawn.Iso}");
    }

    /// <summary>As much of the name as stands beside the picture.</summary>
    static string Label(HonoreeList list)
    {
        var name = list.Scheme.Name;
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{list.Year} {(name.Length > LongestName ? name[..(LongestName - 1)] + "…" : name)}");
    }

    /// <summary>The part of it that is in the picture; the last day counts whole.</summary>
    Markup BarOf(string kind, DateOnly first, DateOnly last, double y, string title)
    {
        if (last < From || first > To)
            return Markup.None;
        var (left, right) = (At(first < From ? From : first), At((last > To ? To : last).AddDays(1)));
        return Markup.Of(
            $"""<rect class="{kind}" x="{Number(left)}" y="{Number(y + (Row - Bar) / 2)}" width="{Number(Math.Max(LeastBar, right - left))}" height="{Number(Bar)}"><title>{title}</title></rect>""");
    }

    Markup Mark(string kind, string shape, DateOnly day, double y, string title) =>
        Markup.Of($"""<path class="{kind}" transform="translate({Number(At(day))} {Number(y + Row / 2)})" d="{shape}"><title>{title}</title></path>""");

    Markup TodayLine() => Shows(Today)
        ? Markup.Of($"""<line class="today" x1="{Number(At(Today))}" x2="{Number(At(Today))}" y1="{Number(Top - 8)}" y2="{Number(Height)}"><title>{Today.Iso}</title></line>""")
        : Markup.None;

    bool Shows(DateOnly day) => From <= day && day <= To;

    double At(DateOnly day) => Labels + (Width - Labels) * (day.DayNumber - From.DayNumber) / (To.DayNumber - From.DayNumber + 1);

    static string Number(double number) => number.ToString("0.#", CultureInfo.InvariantCulture);
}
