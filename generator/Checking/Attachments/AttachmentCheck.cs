using System.Collections.Immutable;
using System.Security.Cryptography;
using PublicitySite.Checking.Privacy;
using PublicitySite.Diagnostics;
using PublicitySite.Files;
using PublicitySite.Formats.Images;
using PublicitySite.Formats.Pdf;
using PublicitySite.Privacy;

namespace PublicitySite.Checking.Attachments;

/// <summary>Looks into every file that goes out as it came in: attachments, portraits, pictures of texts.</summary>
static class AttachmentCheck
{
    /// <param name="files">The finished site; those that the program made itself are passed over.</param>
    /// <param name="reviews">What people have looked through.</param>
    /// <param name="contacts">What may be published.</param>
    /// <param name="pdfTools">What reads PDF.</param>
    internal static ImmutableArray<Diagnostic> Run(ImmutableArray<OutputFile> files, ImmutableArray<Review> reviews, PublishedContacts contacts, PdfTools pdfTools)
    {
        var copies = files.Where(file => file.Source is not null).ToArray();
        if (copies.Length == 0)
            return [];
        var looks = new (ImmutableArray<Diagnostic> Diagnostics, ImmutableArray<PrivacySighting> Sightings)[copies.Length];
        Parallel.For(0, copies.Length, place => looks[place] = LookInto(copies[place], reviews, contacts, pdfTools));
        return [.. looks.SelectMany(look => look.Diagnostics), .. PrivacyDiagnostics.Report(looks.SelectMany(look => look.Sightings))];
    }

    static (ImmutableArray<Diagnostic> Diagnostics, ImmutableArray<PrivacySighting> Sightings) LookInto(
        OutputFile file, ImmutableArray<Review> reviews, PublishedContacts contacts, PdfTools pdfTools)
    {
        var source = file.Source ?? file.Path;
        var contents = InnerFile.Read(source, file.Bytes, pdfTools);
        return (
            [.. Unread(file, source, contents, reviews), .. contents.Traces.Select(trace => TraceDiagnostics.Of(trace.Trace, trace.Place, source))],
            [.. PersonalDataIn(contents, file.Path, contacts)]);
    }

    /// <summary>A review stands for what no program can read. It stands for nothing else.</summary>
    static IEnumerable<Diagnostic> Unread(OutputFile file, string source, FileContents contents, ImmutableArray<Review> reviews)
    {
        var own = reviews.Where(review => review.Source == source).ToArray();
        // A picture that can be read goes out without its metadata: its sum is no longer that of the file that was looked through.
        if (contents.Unreadable.Count == 0 && (own is [] || PictureMetadata.IsPicture(file.Bytes.Span)))
            return [];
        var sha256 = Convert.ToHexStringLower(SHA256.HashData(file.Bytes.Span));
        return own is []
            ? contents.Unreadable.DistinctBy(unread => unread.Place).Select(unread => AttachmentDiagnostics.CannotBeRead(unread.Place, unread.Reason, source, sha256))
            : own.Where(review => review.Sha256 != sha256).Select(review => AttachmentDiagnostics.AnotherFile(review.Location, source, sha256));
    }

    static IEnumerable<PrivacySighting> PersonalDataIn(FileContents contents, string path, PublishedContacts contacts) =>
        from text in contents.Texts
        from hit in PersonalData.Find(text.Text)
        where !contacts.Allow(path, hit)
        select new PrivacySighting(text.PlaceAt(hit.Start), hit) { IsInAttachment = true };
}

/// <summary>Somebody has looked through a file and says so in the content.</summary>
/// <param name="Source">Its path in the site folder.</param>
/// <param name="Sha256">Of the file that was looked through.</param>
/// <param name="Location">Where this is stated.</param>
sealed record Review(string Source, string Sha256, SourceLocation Location);
