using PublicitySite.Diagnostics;

namespace PublicitySite.Serving.Desk;

/// <summary>检查结果: every diagnostic with its place and how to mend it, errors first.</summary>
static class DiagnosticsSection
{
    internal static Markup Render(PreviewState state) => Markup.Of($"""
        <section id="findings" aria-labelledby="findings-title">
        <h2 id="findings-title">检查结果</h2>
        {Summary(state)}
        {Markup.All(((Severity[])[Severity.Error, Severity.Warning, Severity.Information]).Select(severity => Group(state, severity)))}
        </section>

        """);

    static Markup Summary(PreviewState state)
    {
        if (state.Diagnostics.IsEmpty)
            return Markup.Of($"""<p class="good">没有发现问题，可以发布。</p>""");
        return state.Stopped
            ? Markup.Of($"""<p class="bad">有 {Count(state, Severity.Error)} 处错误，改好以前不能发布；正在显示的是上一次生成成功的网站。</p>""")
            : Markup.Of($"""<p class="good">没有错误，可以发布；有 {state.Diagnostics.Length} 处请核对。</p>""");
    }

    static int Count(PreviewState state, Severity severity) => state.Diagnostics.Count(diagnostic => diagnostic.Severity == severity);

    static Markup Group(PreviewState state, Severity severity) => Count(state, severity) == 0
        ? Markup.None
        : Markup.Of($"""
            <h3>{Name(severity)} {Count(state, severity)}</h3>
            <ol class="findings {Code(severity)}">
            {Markup.All(state.Diagnostics.Where(diagnostic => diagnostic.Severity == severity).Select(Item))}
            </ol>

            """);

    static Markup Item(Diagnostic diagnostic) => Markup.Of($"""
        <li><p class="place"><code>{diagnostic.Location.ToString()}</code> <span class="code">{diagnostic.Code}</span></p>
        <p>{diagnostic.Message.Chinese}</p>
        <p class="help"><b>怎样改：</b>{diagnostic.Help.Chinese}</p></li>

        """);

    static string Name(Severity severity) => severity switch
    {
        Severity.Error => "错误",
        Severity.Warning => "警告",
        Severity.Information => "提示",
    };

    static string Code(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        Severity.Information => "information",
    };
}
