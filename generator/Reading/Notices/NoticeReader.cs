using System.Collections.Immutable;
using System.Globalization;
using PublicitySite.Diagnostics;
using PublicitySite.Files;
using PublicitySite.Model;

namespace PublicitySite.Reading;

/// <summary><c>content/notices/YEAR/ID.md</c> and the attachments beside it.</summary>
static class NoticeReader
{
    static readonly Words<NoticeKind> Kinds = new(
        ("notice", NoticeKind.Notice),
        ("announcement", NoticeKind.Announcement),
        ("policy", NoticeKind.Policy),
        ("decision", NoticeKind.Decision));

    internal static bool IsNotice(SourceFile file) => file.Path.EndsWith(".md", StringComparison.Ordinal);

    internal static Read<Notice> Read(SourceGroup folder, SourceFile file)
    {
        var findings = new FileFindings();
        CheckName(file, findings);
        var notice = TextDecoding.Utf8(file, findings) is { } text && MarkdownFile.Split(text, findings) is { } parts
            ? YamlFile.Read(parts.Settings, findings, fields => Notice(fields, folder, file, parts.Body))
            : null;
        return findings.With(notice);
    }

    /// <summary>Files beside the notices of a folder that none of them names; told only when every notice there could be read.</summary>
    internal static IEnumerable<Diagnostic> Unreferenced(SourceGroup folder, IEnumerable<Notice> notices)
    {
        Notice[] read = [.. notices.Where(notice => notice.Folder == folder.Name)];
        var named = read.SelectMany(notice => notice.Attachments).Select(attachment => attachment.SourcePath).ToHashSet(StringComparer.Ordinal);
        return from file in folder.Files
               where !IsNotice(file) && !named.Contains(file.Path) && !IsShown(folder.NameOf(file), read)
               let misnamed = Path.GetExtension(file.Path).ToLowerInvariant() is ".md" or ".markdown"
               where misnamed || read.Length == folder.Files.Count(IsNotice)
               select misnamed ? LayoutFindings.Misplaced(file.Path) : NoticeFindings.Unreferenced(file.Path);
    }

    /// <summary>Pictures are named in the text; whether it is by a picture's link is seen when the text is rendered.</summary>
    static bool IsShown(string name, Notice[] notices) =>
        Path.GetExtension(name) is ".jpg" or ".jpeg" or ".png" or ".gif" or ".webp"
        && notices.Any(notice => notice.Body.Source.Contains(name, StringComparison.Ordinal));

    static void CheckName(SourceFile file, FileFindings findings)
    {
        if (!Identifier.IsValid(Id(file)))
        {
            findings.Add(LayoutFindings.BadName(file.Path, Id(file)));
        }
    }

    static string Id(SourceFile file) => Path.GetFileNameWithoutExtension(file.Path);

    static Notice Notice(Fields fields, SourceGroup folder, SourceFile file, MarkdownText body)
    {
        var notice = new Notice
        {
            Id = Id(file),
            Folder = folder.Name,
            Title = fields.RequiredText("title"),
            Kind = fields.RequiredWord("kind", Kinds),
            DocumentType = fields.Text("document-type"),
            Number = fields.Text("number"),
            Issuers = fields.RequiredTexts("issuers"),
            Issued = fields.RequiredDate("issued"),
            Published = Published(fields, folder.Name),
            Source = fields.Text("source") ?? "",
            Scheme = fields.Text("scheme"),
            List = fields.Text("list"),
            IndexNumber = fields.Text("index-number"),
            Topic = fields.Text("topic"),
            ValidUntil = fields.Date("valid-until"),
            Summary = fields.Text("summary"),
            Keywords = fields.Texts("keywords"),
            Attachments = fields.Sections("attachments", section => Attachments.Read(section, folder)),
            Contacts = fields.Sections("contacts", ContactReader.Read),
            Changes = fields.Sections("changes", ChangeReader.Change),
            RedirectFrom = RedirectFrom(fields, $"notices/{folder.Name}/{Id(file)}.html"),
            Withdrawn = fields.Section("withdrawn", ChangeReader.Withdrawal),
            SampleData = fields.Flag("sample-data"),
            Body = body,
            Keys = fields.Places,
            Origin = fields.Place,
        };
        CheckBody(notice, fields.Findings);
        return notice.Source is "" ? notice with { Source = notice.Issuers.FirstOrDefault("") } : notice;
    }

    // The folder is part of the address, and readers look for a notice under the year in which it came out.
    static DateOnly Published(Fields fields, string folder)
    {
        var published = fields.RequiredDate("published");
        if (published != default && folder != published.Year.ToString(CultureInfo.InvariantCulture))
        {
            fields.Findings.Add(NoticeFindings.WrongFolder(fields.PlaceOf("published"), folder, published));
        }

        return published;
    }

    static ImmutableArray<string> RedirectFrom(Fields fields, string own)
    {
        var addresses = fields.Texts("redirect-from");
        var place = fields.PlaceOf("redirect-from");
        fields.Findings.AddRange(
            from address in addresses
            where address == own || !IsFormerAddress(address)
            select NoticeFindings.BadRedirect(place, address));
        return addresses;
    }

    static bool IsFormerAddress(string address) =>
        address.EndsWith(".html", StringComparison.Ordinal)
        && address[..^".html".Length].Split('/').All(part => Identifier.IsValid(part));

    // A withdrawn notice shows nothing but its withdrawal, so its text may be gone.
    static void CheckBody(Notice notice, FileFindings findings)
    {
        if (notice.Withdrawn is null && string.IsNullOrWhiteSpace(notice.Body.Source))
        {
            findings.Add(NoticeFindings.EmptyBody(notice.Body.Start));
        }
    }
}
