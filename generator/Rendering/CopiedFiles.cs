using PublicitySite.Files;
using PublicitySite.Pages;

namespace PublicitySite.Rendering;

/// <summary>Attachments and portraits: published byte for byte, and only with the page that shows them.</summary>
static class CopiedFiles
{
    internal static IEnumerable<OutputFile> Of(SourceTree sources, SiteIndex index) =>
        from copy in Attachments(index).Concat(Photos(index)).Distinct()
        let source = sources.Find(copy.SourcePath)
        where source is not null
        select new OutputFile(copy.Address.Path, source.Bytes);

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
