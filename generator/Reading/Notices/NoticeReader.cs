using System.Collections.Immutable;
using System.Globalization;
using PublicitySite.Diagnostics;
using PublicitySite.Documents;
using PublicitySite.Files;
using PublicitySite.Formats.Text;
using PublicitySite.Formats.Yaml;
using PublicitySite.Model;
using PublicitySite.Reading.Settings;

namespace PublicitySite.Reading.Notices;

/// <summary><c>content/notices/YEAR/ID.md</c> and the attachments beside it.</summary>
static class NoticeReader
{
    internal static bool IsNotice(SourceFile file) => file.Path.EndsWith(".md", StringComparison.Ordinal);

    internal static Result<Notice> Read(SourceGroup folder, SourceFile file)
    {
        var diagnostics = new DiagnosticBag();
        CheckName(file, diagnostics);
        var notice = TextDecoding.Utf8(file, diagnostics) is { } text && MarkdownFile.Split(text, diagnostics) is { } parts
            ? YamlFile.Read(parts.Settings, diagnostics, fields => Notice(fields, folder, file, parts.Body))
            : null;
        return diagnostics.With(notice);
    }

    /// <summary>Files beside the notices of a folder that none of them names; told only when every notice there could be read.</summary>
    internal static IEnumerable<Diagnostic> Unreferenced(SourceGroup folder, IEnumerable<Notice> notices)
    {
        Notice[] read = [.. notices.Where(notice => notice.Folder == folder.Name)];
        var named = read
            .SelectMany(notice => notice.Attachments)
            .Select(attachment => attachment.SourcePath)
            .ToHashSet(StringComparer.Ordinal);
        return from file in folder.Files
               where !IsNotice(file) && !named.Contains(file.Path) && !IsShown(folder.NameOf(file), read)
               let misnamed = Path.GetExtension(file.Path).ToLowerInvariant() is ".md" or ".markdown"
               where misnamed || read.Length == folder.Files.Count(IsNotice)
               select misnamed ? LayoutDiagnostics.Misplaced(file.Path) : NoticeDiagnostics.Unreferenced(file.Path);
    }

    /// <summary>Pictures are named in the text; whether it is by a picture's link is seen when the text is rendered.</summary>
    static bool IsShown(string name, Notice[] notices) =>
        Path.GetExtension(name) is ".jpg" or ".jpeg" or ".png" or ".gif" or ".webp"
        && notices.Any(notice => notice.Body.Source.Contains(name, StringComparison.Ordinal));

    static void CheckName(SourceFile file, DiagnosticBag diagnostics)
    {
        if (!Identifier.IsValid(Id(file)))
        {
            diagnostics.Add(LayoutDiagnostics.BadName(file.Path, Id(file)));
        }
    }

    static string Id(SourceFile file) => Path.GetFileNameWithoutExtension(file.Path);

    static Notice Notice(Fields fields, SourceGroup folder, SourceFile file, MarkdownDocument body)
    {
        var notice = new Notice
        {
            Id = Id(file),
            Folder = folder.Name,
            Title = fields.RequiredText("title"),
            Kind = fields.RequiredWord("kind", ContentWords.NoticeKinds),
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
            Origin = fields.Location,
        };
        CheckBody(notice, fields.Diagnostics);
        return notice.Source is "" ? notice with { Source = notice.Issuers.FirstOrDefault("") } : notice;
    }

    // The folder is part of the address, and readers look for a notice under the year in which it came out.
    static DateOnly Published(Fields fields, string folder)
    {
        var published = fields.RequiredDate("published");
        if (published != default && folder != published.Year.ToString(CultureInfo.InvariantCulture))
        {
            fields.Diagnostics.Add(NoticeDiagnostics.WrongFolder(fields.PlaceOf("published"), folder, published));
        }

        return published;
    }

    static ImmutableArray<string> RedirectFrom(Fields fields, string own)
    {
        var addresses = fields.Texts("redirect-from");
        var location = fields.PlaceOf("redirect-from");
        fields.Diagnostics.AddRange(
            from address in addresses
            where address == own || !IsFormerAddress(address)
            select NoticeDiagnostics.BadRedirect(location, address));
        return addresses;
    }

    static bool IsFormerAddress(string address) =>
        address.EndsWith(".html", StringComparison.Ordinal)
        && address[..^".html".Length].Split('/').All(part => Identifier.IsValid(part));

    // A withdrawn notice shows nothing but its withdrawal, so its text may be gone.
    static void CheckBody(Notice notice, DiagnosticBag diagnostics)
    {
        if (notice.Withdrawn is null && string.IsNullOrWhiteSpace(notice.Body.Source))
        {
            diagnostics.Add(NoticeDiagnostics.EmptyBody(notice.Body.Start));
        }
    }
}

/// <summary>The files that a notice names as its attachments.</summary>
static class Attachments
{
    /// <summary>Null, and a diagnostic, where the file is not there or cannot be an address.</summary>
    internal static Attachment? Read(Fields fields, SourceGroup folder)
    {
        var title = fields.RequiredText("title");
        var name = fields.RequiredText("file");
        var reviewed = fields.Section("reviewed", Review);
        return name is "" || Find(title, name, fields.PlaceOf("file"), folder, fields.Diagnostics) is not { } found
            ? null
            : found with { Reviewed = reviewed };
    }

    static FileReview Review(Fields fields) =>
        new(Sha256(fields), fields.RequiredDate("date"), fields.RequiredText("reason"), fields.PlaceOf("sha256"));

    static string Sha256(Fields fields)
    {
        var found = fields.RequiredText("sha256").ToLowerInvariant();
        if (found is not "" && !(found.Length == 64 && found.All(char.IsAsciiHexDigit)))
        {
            fields.Diagnostics.Add(NoticeDiagnostics.NotASha256(fields.PlaceOf("sha256")));
        }

        return found;
    }

    static Attachment? Find(string title, string name, SourceLocation location, SourceGroup folder, DiagnosticBag diagnostics)
    {
        if (!Identifier.IsFileName(name))
        {
            diagnostics.Add(NoticeDiagnostics.AttachmentName(location, name));
            return null;
        }

        if (folder.Find(name) is not { } file || NoticeReader.IsNotice(file))
        {
            var beside = folder.Files.Where(other => !NoticeReader.IsNotice(other)).Select(folder.NameOf);
            diagnostics.Add(NoticeDiagnostics.AttachmentMissing(location, name, folder.Path, SpellingSuggestion.Find(name, beside)));
            return null;
        }

        return new Attachment(title, file.Path, file.Bytes.Length);
    }
}
