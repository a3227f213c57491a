using System.Text;
using PublicitySite.Chinese;
using PublicitySite.Files;
using PublicitySite.Serving.Desk;

namespace PublicitySite.Serving;

/// <summary>Serves the last good site from memory, as a web server would serve its folder. No path leads anywhere else.</summary>
static class SiteResponses
{
    const string NotFound = "404.html";

    // Themes write tags in lower case.
    const string BodyEnd = "</body>";
    const string Head = "<head>";

    /// <param name="path">Decoded, with its leading <c>/</c>.</param>
    /// <param name="state">What is shown now.</param>
    internal static Response Answer(string path, PreviewState state)
    {
        if (state.Good == 0)
            return FirstPage.Render(state);
        if (!path.StartsWith(state.Root, StringComparison.Ordinal))
            return path == "/" || path + "/" == state.Root ? Response.To(state.Root) : Missing(state);
        var name = path[state.Root.Length..];
        if (name.Length == 0 || name.EndsWith('/'))
            name += "index.html";
        return state.Files.TryGetValue(name, out var file)
            ? Page(200, file, state)
            : state.Files.ContainsKey($"{name}/index.html") ? Response.To($"{path}/") : Missing(state);
    }

    static Response Missing(PreviewState state) =>
        state.Files.TryGetValue(NotFound, out var file) ? Page(404, file, state) : Response.Text(404, "404");

    static Response Page(int status, OutputFile file, PreviewState state) => file.Path.EndsWith(".html", StringComparison.Ordinal)
        ? Response.Html(status, WithScript(Encoding.UTF8.GetString(file.Bytes.Span), state))
        : new(status, ContentTypes.Of(file.Path), file.Bytes);

    /// <summary>The page with the script that follows the preview; the file itself stays as it is.</summary>
    internal static string WithScript(string html, PreviewState state)
    {
        var at = html.LastIndexOf(BodyEnd, StringComparison.Ordinal);
        var following = at < 0 ? html : html.Insert(at, FollowScript.Write(state.Good, wholly: false));
        var head = following.IndexOf(Head, StringComparison.Ordinal);
        return !state.IsChosenDay || head < 0 ? following : following.Insert(head + Head.Length, DayScript(state.Today));
    }

    /// <summary>Before every script of the page: they ask for the time only once it has run.</summary>
    static string DayScript(DateOnly day) => $"\n<script src=\"{PreviewResponses.Folder}day.js\" data-day=\"{day.Iso}\"></script>";
}

/// <summary>The element that loads the script of the preview. A site's own policy lets it in: it comes from the same server.</summary>
static class FollowScript
{
    /// <param name="version">The version that the page shows.</param>
    /// <param name="wholly">The page shows diagnostics itself and is loaded anew with every build; others only with a good one.</param>
    internal static string Write(int version, bool wholly) => string.Create(
        System.Globalization.CultureInfo.InvariantCulture,
        $"<script src=\"{PreviewResponses.Folder}preview.js\" data-version=\"{version}\" data-follow=\"{(wholly ? "all" : "good")}\" "
            + $"defer></script>\n");
}

/// <summary>What stands in the place of the site while it could not be built a single time.</summary>
static class FirstPage
{
    internal static Response Render(
        PreviewState state) => Response.Html(503, DeskFrame.Render(state, "还没有可以预览的网站", Content(state)).ToString()) with { IsDesk = true };

    static Markup Content(PreviewState state) => state.Version == 0
        ? Markup.Of($"""<h1>正在生成网站</h1><p class="lead">第一次生成需要几秒钟，好了以后本页自动刷新。</p>""")
        : Markup.Of(
            $"""<h1>还没有可以预览的网站</h1><p class="lead">资料里有错误，网站一次也没有生成成功。按下面的提示改好、保存，本页会自动刷新。</p>{DiagnosticsSection.Render(state)}""");
}
