using PublicitySite.Chinese;
using PublicitySite.Due;

namespace PublicitySite.Serving.Desk;

/// <summary>待办: the same as <c>publicity status</c> tells.</summary>
static class DueSection
{
    internal static Markup Render(DueReport report) => Markup.Of($"""
        <section id="due" aria-labelledby="due-title">
        <h2 id="due-title">待办</h2>
        {Next(report.Next)}
        <ul class="todo">
        {Markup.All(report.Lists.Where(list => list.Next is { IsDue: true }).Select(Step))}
        {Markup.All(report.MissingCalendars.Select(year => Item("缺日历", DueNames.MissingCalendar(year).Chinese)))}
        {Markup.All(report.SilentColumns.Select(column => Item("未更新", DueNames.Of(column).Chinese)))}
        </ul>
        {Nothing(report)}
        {Coming(report)}
        </section>

        """);

    static Markup Nothing(DueReport report) =>
        report.Lists.Any(list => list.Next is { IsDue: true }) || !report.MissingCalendars.IsEmpty || !report.SilentColumns.IsEmpty
            ? Markup.None
            : Markup.Of($"""<p class="good">今天没有到期要办的事。</p>""");

    static Markup Step(ListDue due) => due.Next is { } step
        ? Item("要办", $"{due.List.Title}：{DueNames.Of(step, due).Chinese}（{step.Day.Chinese}起）")
        : Markup.None;

    static Markup Item(string mark, string text) => Markup.Of($"""<li><span class="mark">{mark}</span>{text}</li>""");

    static Markup Next(Moment? moment) => moment is null
        ? Markup.Of($"""<p class="moment">资料不改动的话，网站不需要重新生成。</p>""")
        : Markup.Of($"""
            <div class="moment"><p>下次应当重新生成网站：<b><time datetime="{moment.ToString()}">{moment.Day.Chinese}零点</time></b></p>
            <ul>{Markup.All(moment.Turns.Select(turn => Markup.Of($"<li>{DueNames.Of(turn).Chinese}</li>")))}</ul></div>

            """);

    static Markup Coming(DueReport report)
    {
        var steps = report.Lists.Where(list => list.Next is { IsDue: false }).OrderBy(list => list.Next?.Day).ToArray();
        return steps.Length + report.Calls.Length == 0
            ? Markup.None
            : Markup.Of($"""
                <h3>接下来</h3>
                <ul class="coming">
                {Markup.All(steps.Select(list => list.Next is { } next ? Markup.Of($"""<li><time datetime="{next.Day.Iso}">{next.Day.Iso}</time> {list.List.Title}：{DueNames.Of(next, list).Chinese}</li>""") : Markup.None))}
                {Markup.All(report.Calls.Select(call => Markup.Of($"""<li><time datetime="{call.Next.Iso}">{call.Next.Iso}</time> {DueNames.Of(call).Chinese}</li>""")))}
                </ul>

                """);
    }
}
