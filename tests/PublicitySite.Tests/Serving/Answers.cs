using System.Collections.Immutable;
using System.Text;
using PublicitySite.Diagnostics;
using PublicitySite.Files;
using PublicitySite.Model;
using PublicitySite.Serving;
using PublicitySite.Tests.Support;
using PublicitySite.Writing;

namespace PublicitySite.Tests.Serving;

/// <summary>A preview in memory, and what it answers.</summary>
static class Answers
{
    static readonly DiagnosticDescriptor Descriptor = new("PS9999", Severity.Error, new("例", "example"));

    internal static readonly Diagnostic Error = Descriptor.At(
        SourceLocation.At("content/a<b>.md", 3, 7),
        new("“<b>”不对。", "wrong"),
        new("写成“&”。", "help"));

    /// <summary>A good build with these pages and the full site's records.</summary>
    internal static PreviewBuild Good(params (string Path, string Text)[] files) => new()
    {
        Files = [.. files.Select(file => new OutputFile(file.Path, Encoding.UTF8.GetBytes(file.Text)))],
        Diagnostics = [],
        Content = AtRoot(FullSite.Content),
        Today = Some.Today,
        HasLockedFile = false,
    };

    internal static PreviewBuild Bad { get; } = Good() with { Diagnostics = [Error] };

    internal static Preview Preview(params PreviewBuild[] builds)
    {
        var preview = new Preview();
        foreach (var build in builds)
            preview.Take(build);
        return preview;
    }

    /// <summary>Nothing is published but these.</summary>
    internal static PreviewResponses Of(Preview preview, params (string Path, string Text)[] published)
    {
        ImmutableArray<OutputFile> files = [.. published.Select(file => new OutputFile(file.Path, Encoding.UTF8.GetBytes(file.Text)))];
        var site = new PublishedSite(
            files.IsEmpty
                ? null
                : Manifest.Of(files, new(2026, 11, 18)), default, files.ToDictionary(file => file.Path, file => (long)file.Bytes.Length));
        return new(
            preview,
            () => new(site, []),
            path => files.Where(file => file.Path == path).Select(file => file.Bytes.ToArray()).FirstOrDefault());
    }

    internal static string Text(this Response answer) => Encoding.UTF8.GetString(answer.Body.Span);

    static SiteContent AtRoot(
        SiteContent content) => content with { Site = content.Site with { BaseUrl = new("https://rsj.example.gov.cn/") } };
}
