using System.Collections.Immutable;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using PublicitySite.Diagnostics;
using PublicitySite.Files;
using PublicitySite.Model;
using PublicitySite.Reading;
using PublicitySite.Tests.Support;

namespace PublicitySite.Tests.Sites;

/// <summary>The repository's own site, built once, its pages parsed as a browser parses them.</summary>
public sealed class SampleSite
{
    internal static readonly DateOnly Today = new(2026, 11, 20);

    public SampleSite()
    {
        var sources = SourceFolder.Read(Repository.Root);
        Assert.NotNull(sources.Value);
        Content = SiteReader.Read(sources.Value);
        Result = Build.Run(sources.Value, Content, Today);
        var parser = new HtmlParser(new() { IsKeepingSourceReferences = true });
        Pages =
        [
            .. from file in Result.Files
               where file.Path.EndsWith(".html", StringComparison.Ordinal)
               select new SamplePage(file.Path, parser.ParseDocument(System.Text.Encoding.UTF8.GetString(file.Bytes.Span))),
        ];
        Paths = Result.Files.Select(file => file.Path).ToHashSet(StringComparer.Ordinal);
    }

    internal Result<SiteContent> Content { get; }

    internal BuildResult Result { get; }

    internal ImmutableArray<SamplePage> Pages { get; }

    internal HashSet<string> Paths { get; }

    internal ImmutableArray<OutputFile> Files => Result.Files;

    internal SamplePage Page(string path) => Pages.Single(page => page.Path == path);
}

/// <summary>A page and its tree.</summary>
sealed record SamplePage(string Path, IDocument Document)
{
    internal IEnumerable<IElement> All(string selector) => Document.QuerySelectorAll(selector);

    internal string? Meta(string name) => All($"meta[name='{name}']").Select(meta => meta.GetAttribute("content")).SingleOrDefault();

    /// <summary>Files of the site that its text links to.</summary>
    internal HashSet<string> Targets =>
    [
        .. from link in All("main a[href]")
           let address = link.GetAttribute("href") ?? ""
           where !IsElsewhere(address)
           select new Uri(new Uri("https://x/" + Path), address).AbsolutePath[1..],
    ];

    internal static bool IsElsewhere(
        string link) => Uri.TryCreate(link, UriKind.Absolute, out var address) && address.Scheme is "https" or "http" or "mailto" or "tel";
}
