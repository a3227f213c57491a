namespace PublicitySite.Serving;

/// <summary>What stands in the place of the site while it could not be built a single time.</summary>
static class FirstPage
{
    internal static Answer Of(PreviewState state) => Answer.Html(503, DeskFrame.Of(state, "还没有可以预览的网站", Content(state)).ToString()) with { IsDesk = true };

    static Markup Content(PreviewState state) => state.Version == 0
        ? Markup.Of($"""<h1>正在生成网站</h1><p class="lead">第一次生成需要几秒钟，好了以后本页自动刷新。</p>""")
        : Markup.Of($"""<h1>还没有可以预览的网站</h1><p class="lead">资料里有错误，网站一次也没有生成成功。按下面的提示改好、保存，本页会自动刷新。</p>{FindingsSection.Of(state)}""");
}
