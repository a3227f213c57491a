using System.Collections.Immutable;
using System.Text;
using PublicitySite.Files;
using PublicitySite.Model;
using PublicitySite.Reading;
using PublicitySite.Tests.Support;

namespace PublicitySite.Tests.Browser;

/// <summary>The repository's own site as it is built on one day, for a portal that keeps it in a sub-folder.</summary>
static class SampleSite
{
    internal static readonly DateOnly Today = new(2026, 11, 20);

    /// <summary>Where the portal keeps it.</summary>
    internal const string Folder = "/gov/gongshi/";

    static readonly Lazy<(ImmutableArray<OutputFile> Files, SiteContent Content)> Built = new(() => Build(Folder, "", []));

    internal static ImmutableArray<OutputFile> Files => Built.Value.Files;

    internal static SiteContent Content => Built.Value.Content;

    /// <summary>The site as another portal keeps it.</summary>
    /// <param name="folder">Where.</param>
    /// <param name="settings">Further lines of <c>site.yaml</c>; files that they do not name are left out.</param>
    /// <param name="files">Further files of the site folder.</param>
    internal static ImmutableArray<OutputFile> In(string folder, string settings, params IEnumerable<SourceFile> files) =>
        Build(folder, settings, files.Where(file => settings.Contains(file.Path, StringComparison.Ordinal))).Files;

    /// <summary>The same site with further files in its folder.</summary>
    internal static ImmutableArray<OutputFile> With(params IEnumerable<SourceFile> files) => Build(Folder, "", files).Files;

    static (ImmutableArray<OutputFile> Files, SiteContent Content) Build(string below, string settings, IEnumerable<SourceFile> more)
    {
        var folder = SourceFolder.Read(Repository.Root).Value;
        Assert.NotNull(folder);
        var sources = new SourceTree(
            folder.Files.Select(file => file.Path == "site.yaml" ? InSubFolder(file, below, settings) : file).Concat(more));
        var site = SiteReader.Read(sources);
        Assert.NotNull(site.Value);
        var result = PublicitySite.Build.Run(sources, site, Today);
        Assert.Equal("", string.Join('\n', result.Diagnostics.Select(diagnostic => $"{diagnostic.Location} {diagnostic.Message.English}")));
        return (result.Files, site.Value);
    }

    static SourceFile InSubFolder(SourceFile settings, string folder, string more)
    {
        const string AtRoot = "base-url: https://gongshi.example.cn/\n";
        var text = Encoding.UTF8.GetString(settings.Bytes.Span);
        Assert.Contains(AtRoot, text, StringComparison.Ordinal);
        var moved = text.Replace(AtRoot, $"base-url: https://gongshi.example.cn{folder}\n", StringComparison.Ordinal);
        return new(settings.Path, Encoding.UTF8.GetBytes(moved + more));
    }
}
