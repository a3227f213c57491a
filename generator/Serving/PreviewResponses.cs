using System.Collections.Immutable;
using System.Reflection;
using PublicitySite.Diagnostics;
using PublicitySite.Files;
using PublicitySite.Serving.Desk;
using PublicitySite.Writing;

namespace PublicitySite.Serving;

/// <summary>Every answer of the preview but the events: the site, and the desk beside it, which is never part of the output.</summary>
/// <param name="Preview">What is shown.</param>
/// <param name="Published">Looks at the output folder.</param>
/// <param name="PublishedFile">A file of it that its manifest names; null where it cannot be read.</param>
sealed record PreviewResponses(Preview Preview, Func<Result<PublishedSite>> Published, Func<string, byte[]?> PublishedFile)
{
    internal const string Folder = "/_desk/";

    internal const string Events = Folder + "events";

    static readonly ImmutableArray<string> Assets = ["preview.js", "day.js", "desk.css", "overlay.css"];

    /// <param name="path">Decoded.</param>
    /// <param name="page">The value of <c>page</c> in the query.</param>
    internal Response Answer(string path, string? page) => path switch
    {
        Folder => Desk(Preview.Now),
        Folder + "diff" when page is not null => Difference(Preview.Now, page),
        "/_desk" => Response.To(Folder),
        _ when path.StartsWith(Folder, StringComparison.Ordinal) && Assets.Contains(path[Folder.Length..]) => Asset(path[Folder.Length..]),
        _ when path.StartsWith(Folder, StringComparison.Ordinal) => Response.Text(404, "404"),
        _ => SiteResponses.Answer(path, Preview.Now),
    };

    Response Desk(PreviewState state) => DeskAnswer(200, DeskPage.Render(state, Publication.Compare(state, Published())));

    Response Difference(PreviewState state, string path)
    {
        var built = state.Files.GetValueOrDefault(path);
        var isPublished = Published().Value?.Manifest?.Files.Any(entry => entry.Path == path) is true;
        var before = isPublished && PublishedFile(path) is { } bytes ? new OutputFile(path, bytes) : null;
        return built is null && before is null
            ? DeskAnswer(404, DiffPage.Missing(state, path))
            : DeskAnswer(200, DiffPage.Render(state, path, before, built));
    }

    static Response DeskAnswer(int status, Markup page) => Response.Html(status, page.ToString()) with { IsDesk = true };

    static Response Asset(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"serving/{name}")
            ?? throw new InvalidOperationException($"{name} is not in the program.");
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return new(200, ContentTypes.Of(name), bytes.ToArray());
    }
}
