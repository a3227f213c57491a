using System.Collections.Immutable;
using PublicitySite.Chinese;
using PublicitySite.Due;
using PublicitySite.Model;

namespace PublicitySite.Serving.Desk;

/// <summary>名单与阶段: the time line near today and over the years, and the same as a table.</summary>
static class ListsSection
{
    const int DaysAround = 35;

    internal static Markup Render(DueReport report, PreviewState state) => Markup.Of($"""
        <section id="lists" aria-labelledby="lists-title">
        <h2 id="lists-title">名单与阶段</h2>
        {(report.Lists.IsEmpty ? Markup.Of($"<p>还没有名单。</p>") : Pictures(report))}
        {Table(report, state)}
        </section>

        """);

    static Markup Pictures(DueReport report)
    {
        ImmutableArray<HonoreeList> all = [.. report.Lists.Select(list => list.List)];
        var (from, to) = (report.Today.AddDays(-DaysAround), report.Today.AddDays(DaysAround));
        ImmutableArray<HonoreeList> near = [.. all.Where(list => Days(list).Any(day => from <= day && day <= to))];
        var first = all.Min(list => list.Publicity.Published);
        var last = all.SelectMany(Ends).Append(report.Today).Max();
        return Markup.Of($"""
            <p class="legend"><span class="publicity">公示期</span><span class="approved">公布</span><span class="term">管理期</span><span class="withdrawn">撤回</span><span class="today">今天</span></p>
            {(near.IsEmpty ? Markup.None : Markup.Of($"<h3>前后五周</h3>{new TimeLine(near, from, to, report.Today).Svg("前后五周内各名单的公示期和公布日期，详见下表")}"))}
            <h3>历年</h3>
            {new TimeLine(all, new(first.Year, 1, 1), new(last.Year, 12, 31), report.Today).Svg("历年各名单的公示期、公布日期和管理期，详见下表")}

            """);
    }

    static IEnumerable<DateOnly> Days(HonoreeList list) =>
        [
            list.Publicity.Period.Starts,
            list.Publicity.Period.Ends,
            .. list.Approval is { } approval ? [approval.Date] : Array.Empty<DateOnly>(),
        ];

    static IEnumerable<DateOnly> Ends(HonoreeList list) =>
        [list.Publicity.Period.Ends, .. list is { Approval: not null, Term: { } term } ? [term.Until] : Array.Empty<DateOnly>()];

    static Markup Table(DueReport report, PreviewState state) => Markup.Of($"""
        <div class="scroll" tabindex="0" role="region" aria-label="名单与阶段"><table>
        <caption class="unseen">截至{report.Today.Chinese}各名单所处的阶段</caption>
        <thead><tr><th scope="col">名单</th><th scope="col">状态</th><th scope="col">公示期</th><th scope="col">剩余</th><th scope="col">公布</th><th scope="col">管理期</th><th scope="col">下一步</th></tr></thead>
        <tbody>
        {Markup.All(report.Lists.Select(list => Row(list, state)))}
        </tbody></table></div>

        """);

    static Markup Row(ListDue due, PreviewState state) => Markup.Of($"""
        <tr><th scope="row">{Link(due, state)}<span class="id">{due.List.Id}</span></th>
        <td><span class="badge {due.State.ToString().ToLowerInvariant()}">{DueNames.StateOf(due).Chinese}</span></td>
        <td>{Days(due.List.Publicity.Period.Starts, due.List.Publicity.Period.Ends)}</td>
        <td class="whole">{DueNames.DaysLeft(due).Chinese}</td>
        <td class="whole">{due.List.Approval?.Date.Iso}</td>
        <td>{(due.List.Term is { } term ? Days(term.From, term.Until) : Markup.None)}</td>
        <td>{(due.Next is { } next ? Markup.Of($"""<span class="whole">{next.Day.Iso}</span> {DueNames.Of(next, due).Chinese}""") : Markup.None)}</td></tr>

        """);

    static Markup Link(ListDue due, PreviewState state) => state.Files.ContainsKey($"lists/{due.List.Id}.html")
        ? Markup.Of($"""<a href="{state.Root}lists/{due.List.Id}.html">{due.List.Title}</a>""")
        : Markup.Of($"{due.List.Title}");

    static Markup Days(
        DateOnly first, DateOnly last) => Markup.Of($"""<span class="whole">{first.Iso}</span> 至 <span class="whole">{last.Iso}</span>""");
}
