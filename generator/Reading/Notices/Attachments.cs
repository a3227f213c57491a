using PublicitySite.Diagnostics;
using PublicitySite.Model;

namespace PublicitySite.Reading;

/// <summary>The files that a notice names as its attachments.</summary>
static class Attachments
{
    /// <summary>Null, and a finding, where the file is not there or cannot be an address.</summary>
    internal static Attachment? Read(Fields fields, SourceGroup folder)
    {
        var title = fields.RequiredText("title");
        var name = fields.RequiredText("file");
        var reviewed = fields.Section("reviewed", Review);
        return name is "" || Find(title, name, fields.PlaceOf("file"), folder, fields.Findings) is not { } found
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
            fields.Findings.Add(NoticeFindings.NotASha256(fields.PlaceOf("sha256")));
        }

        return found;
    }

    static Attachment? Find(string title, string name, Place place, SourceGroup folder, FileFindings findings)
    {
        if (!Identifier.IsFileName(name))
        {
            findings.Add(NoticeFindings.AttachmentName(place, name));
            return null;
        }

        if (folder.Find(name) is not { } file || NoticeReader.IsNotice(file))
        {
            var beside = folder.Files.Where(other => !NoticeReader.IsNotice(other)).Select(folder.NameOf);
            findings.Add(NoticeFindings.AttachmentMissing(place, name, folder.Path, Nearest.To(name, beside)));
            return null;
        }

        return new Attachment(title, file.Path, file.Bytes.Length);
    }
}
