using System.Collections.Immutable;
using PublicitySite.Chinese;

namespace PublicitySite.Serving.Desk;

/// <summary>发布前对照: which pages the next publication would add, change and remove.</summary>
static class PublicationSection
{
    internal static Markup Render(PreviewState state, Publication publication) => Markup.Of($"""
        <section id="publication" aria-labelledby="publication-title">
        <h2 id="publication-title">发布前对照</h2>
        {Summary(state, publication)}
        {Group("新增", "added", publication.Added)}
        {Group("修改", "changed", publication.Changed)}
        {Group("删除", "removed", publication.Removed)}
        </section>

        """);

    static Markup Summary(PreviewState state, Publication publication) => publication switch
    {
        _ when state.Good == 0 => Markup.Of($"<p>网站还没有生成成功，无从对照。</p>"),
        { Diagnostics: [var diagnostic, ..] } =>
            Markup.Of($"""<p class="bad">看不了输出文件夹：{diagnostic.Message.Chinese}{diagnostic.Help.Chinese}</p>"""),
        { PublishedFor: null } => Markup.Of($"""<p>输出文件夹里还没有网站，下次发布全部是新增，共 {publication.Added.Length} 个文件。</p>"""),
        { Added.IsEmpty: true, Changed.IsEmpty: true, Removed.IsEmpty: true } => Markup.Of($"""<p class="good">与已发布的网站没有差别。</p>"""),
        _ => Markup.Of(
            $"""<p>与{publication.PublishedFor?.Chinese}生成的网站相比：新增 {publication.Added.Length} 个文件，修改 {publication.Changed.Length} 个，删除 {publication.Removed.Length} 个。点文件名看改了什么。</p>"""),
    };

    /// <summary>Pages first: they are what people look at. The rest is folded.</summary>
    static Markup Group(string name, string kind, ImmutableArray<string> paths) => paths.IsEmpty
        ? Markup.None
        : Markup.Of($"""
            <h3>{name} {paths.Length}</h3>
            {Files(kind, [.. paths.Where(IsPage)])}
            {Folded(kind, [.. paths.Where(path => !IsPage(path))])}

            """);

    static Markup Folded(string kind, ImmutableArray<string> paths) => paths.IsEmpty
        ? Markup.None
        : Markup.Of($"""<details><summary>数据、图片和其他文件 {paths.Length}</summary>{Files(kind, paths)}</details>""");

    static Markup Files(string kind, ImmutableArray<string> paths) => Markup.Of($"""
        <ul class="files {kind}">
        {Markup.All(paths.Select(path => Markup.Of($"""<li><a href="{PreviewResponses.Folder}diff?page={Uri.EscapeDataString(path)}">{path}</a></li>""")))}
        </ul>

        """);

    static bool IsPage(string path) => path.EndsWith(".html", StringComparison.Ordinal);
}
