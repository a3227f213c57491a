using PublicitySite.Cleaning;
using PublicitySite.Files;
using PublicitySite.Pages;

namespace PublicitySite.Rendering;

/// <summary>
/// Attachments, portraits and pictures in texts: published only with the page that shows them, and byte for byte, but for what
/// pictures carry besides their pixels.
/// </summary>
static class CopiedFiles
{
    /// <param name="sources">The site folder.</param>
    /// <param name="index">What is published today.</param>
    /// <param name="pictures">What the texts of those pages show.</param>
    internal static IEnumerable<OutputFile> Of(SourceTree sources, SiteIndex index, IEnumerable<ArticlePicture> pictures) =>
        from copy in Attachments(index).Concat(Photos(index)).Concat(pictures.Select(picture => (picture.SourcePath, picture.Address))).Distinct()
        let source = sources.Find(copy.SourcePath)
        where source is not null
        select new OutputFile(copy.Address.Path, Published(source)) { Source = source.Path };

    /// <summary>A picture that is damaged goes on as it is, for the checks to find.</summary>
    static ReadOnlyMemory<byte> Published(SourceFile source) => PictureMetadata.Strip(source.Bytes) ?? source.Bytes;

    /// <summary>Two notices may have one attachment in common.</summary>
    static IEnumerable<(string SourcePath, Address Address)> Attachments(SiteIndex index) =>
        from notice in index.Notices
        from attachment in notice.Attachments
        select (attachment.SourcePath, Addresses.Attachment(notice, attachment));

    static IEnumerable<(string SourcePath, Address Address)> Photos(SiteIndex index) =>
        from holder in index.Titleholders
        let path = holder.Person.PhotoPath
        where path is not null
        select (path, Addresses.Photo(holder.List, path));
}
