using PublicitySite.Diagnostics;
using PublicitySite.Editing;
using PublicitySite.Files;
using PublicitySite.Formats.Office.Legacy;
using PublicitySite.Formats.Text;
using PublicitySite.Formats.Zip;
using PublicitySite.Importing.Notices.Html;
using PublicitySite.Model;

namespace PublicitySite.Importing.Notices;

/// <summary>
/// A Word file or old page becomes a notice: its Markdown, its pictures and annexes beside it, and a list of what was not sure.
/// </summary>
static class NoticeImport
{
    /// <param name="order">The file, and what was said about it.</param>
    /// <param name="sources">The site folder.</param>
    /// <param name="content">What it says.</param>
    /// <param name="today">Day of publication where nothing else is said.</param>
    internal static Result<SiteEdit> Plan(NoticeImportRequest order, SourceTree sources, SiteContent content, DateOnly today)
    {
        var name = Path.GetFileNameWithoutExtension(order.File);
        if ((order.Id ?? name) is var id && !Identifier.IsValid(id))
            return ImportNoticeDiagnostics.NoId(order.File, Suggested(order, today));
        var read = Read(order);
        if (read.Value is not { } document)
            return new(null, read.Diagnostics);
        var frame = NoticeFrame.Find(document);
        if (frame.IsSecret)
            return ImportNoticeDiagnostics.Secret(order.File);
        return frame.Title is null || frame.End.Body.IsEmpty
            ? new(null, [ImportNoticeDiagnostics.NoText(order.File)])
            : NoticeDraft.Draft(order, id, document, frame, content, today).Edit(sources);
    }

    static Result<ImportedDocument> Read(NoticeImportRequest order)
    {
        var bytes = order.Bytes.Span;
        if (CompoundStreams.IsCompound(bytes))
            return ImportNoticeDiagnostics.Locked(order.File);
        if (ZipContents.IsZip(bytes))
            return WordNotice.Read(order.File, order.Bytes);
        return Path.GetExtension(order.File).ToLowerInvariant() switch
        {
            ".docx" => new(null, [ImportNoticeDiagnostics.Damaged(order.File)]),
            ".html" or ".htm" or ".shtml" when HtmlNotice.IsPage(bytes) => HtmlNotice.Read(order.Bytes, order.Beside),
            _ => new(null, [ImportNoticeDiagnostics.UnknownType(order.File)]),
        };
    }

    // Part of what was written may do; from a title nothing is made.
    static string Suggested(NoticeImportRequest order, DateOnly today)
    {
        var letters = string.Concat((order.Id ?? Path.GetFileNameWithoutExtension(order.File))
            .ToLowerInvariant()
            .Select(character => char.IsAsciiLetterOrDigit(character) ? character : '-'));
        var parts = letters.Split('-', StringSplitOptions.RemoveEmptyEntries);
        return parts.Any(part => part.Any(char.IsAsciiLetter))
            ? string.Join('-', parts)
            : $"{order.Scheme ?? "notice"}-{today.Month:D2}{today.Day:D2}";
    }
}
