using PublicitySite.Calendars;
using PublicitySite.Due;

namespace PublicitySite.Serving;

/// <summary>The desk of whoever keeps the site: what is due, what is wrong, how the lists stand, what would be published.</summary>
static class DeskPage
{
    internal static Markup Of(PreviewState state, Publication publication)
    {
        var report = state is { Good: > 0, Content: { } content } ? DueReport.Of(content, state.Today) : null;
        return DeskFrame.Of(state, "今日", Markup.Of($"""
            <h1>{(report is null ? "工作台" : $"{report.Today.Chinese}的工作台")}</h1>
            {(state.Version == 0 ? Markup.Of($"""<p class="lead">正在生成网站……</p>""") : Markup.None)}
            {(state.Stopped ? FindingsSection.Of(state) : Markup.None)}
            {(report is null ? Markup.None : DueSection.Of(report))}
            {(state.Stopped ? Markup.None : FindingsSection.Of(state))}
            {(report is null ? Markup.None : ListsSection.Of(report, state))}
            {PublicationSection.Of(state, publication)}
            """));
    }
}
