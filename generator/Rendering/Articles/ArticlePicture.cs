using PublicitySite.Files;
using PublicitySite.Formats.Images;
using PublicitySite.Pages;

namespace PublicitySite.Rendering.Articles;

/// <summary>A picture that stands beside a notice and is shown in its text, to be published with it.</summary>
/// <param name="SourcePath">Path in the site folder.</param>
/// <param name="Address">Where the page looks for it.</param>
readonly record struct ArticlePicture(string SourcePath, Address Address)
{
    /// <summary>
    /// The picture that a link in a text means; null where it does not stand beside it. What lies elsewhere is published by
    /// another rule, or not at all: a portrait of a candidate must not go out by being linked to.
    /// </summary>
    /// <param name="url">As written.</param>
    /// <param name="file">The file that it is written in.</param>
    internal static ArticlePicture? Resolve(string url, string file)
    {
        var end = url.AsSpan().IndexOfAny("?#");
        var path = RelativePath.Resolve(file, Uri.UnescapeDataString(end < 0 ? url : url[..end]));
        return path is not null
            && ContentPaths.IsBelow(ContentPaths.Notices, file)
            && Folder(path) == Folder(file)
            && PictureMetadata.IsPictureName(path)
            ? new(path, new(path[ContentPaths.Content.Length..]))
            : null;
    }

    static string Folder(string path) => path[..(path.LastIndexOf('/') + 1)];
}

/// <summary>The pictures that a text shows, of those that the site folder has.</summary>
sealed class ArticlePictures(SourceTree sources)
{
    readonly List<ArticlePicture> taken = [];

    internal IReadOnlyList<ArticlePicture> Taken => taken;

    /// <summary>False where there is no such file.</summary>
    internal bool TryTake(ArticlePicture picture)
    {
        if (sources.Find(picture.SourcePath) is null)
            return false;
        taken.Add(picture);
        return true;
    }
}
