using PublicitySite.Chinese;
using PublicitySite.Due;

namespace PublicitySite.Serving.Desk;

/// <summary>The desk of whoever keeps the site: what is due, what is wrong, how the lists stand, what would be published.</summary>
static class DeskPage
{
    internal static Markup Render(PreviewState state, Publication publication)
    {
        var report = state is { Good: > 0, Content: { } content } ? DueReport.Compile(content, state.Today) : null;
        return DeskFrame.Render(state, "今日", Markup.Of($"""
            <h1>{(report is null ? "工作台" : $"{report.Today.Chinese}的工作台")}</h1>
            {(state.Version == 0 ? Markup.Of($"""<p class="lead">正在生成网站……</p>""") : Markup.None)}
            {(state.Stopped ? DiagnosticsSection.Render(state) : Markup.None)}
            {(report is null ? Markup.None : DueSection.Render(report))}
            {(state.Stopped ? Markup.None : DiagnosticsSection.Render(state))}
            {(report is null ? Markup.None : ListsSection.Render(report, state))}
            {PublicationSection.Render(state, publication)}
            """));
    }
}
