using System.Collections.Immutable;
using System.Text;
using PublicitySite.Diagnostics;
using PublicitySite.Documents;
using PublicitySite.Editing;
using PublicitySite.Editing.Records;
using PublicitySite.Files;
using PublicitySite.Formats.Text;
using PublicitySite.Model;
using PublicitySite.Privacy;

namespace PublicitySite.Importing.Summaries;

/// <summary>
/// Summaries and photos that were handed in, brought to the people of a list. Approvals are bound to the table alone, so that they
/// may come at any time.
/// </summary>
sealed class SummaryImport
{
    readonly SourceTree sources;
    readonly HonoreeList list;
    readonly List<FileChange> changes = [];
    readonly List<LocalizedText> notes = [];
    readonly List<Diagnostic> diagnostics = [];

    SummaryImport(SourceTree sources, HonoreeList list) => (this.sources, this.list) = (sources, list);

    /// <param name="sources">The site folder.</param>
    /// <param name="content">What it says.</param>
    /// <param name="id">Of the list.</param>
    /// <param name="submission">What was handed in for it.</param>
    internal static Result<SiteEdit> Plan(SourceTree sources, SiteContent content, string id, Submission submission)
    {
        var found = RecordLookup.FindList(sources, content, id);
        return found.Value is { } record ? new SummaryImport(sources, record.List).Edit(submission) : new(null, found.Diagnostics);
    }

    Result<SiteEdit> Edit(Submission submission)
    {
        var (files, doubts) = MatchedFile.Match(submission, list.People);
        diagnostics.AddRange(doubts);
        if (submission.Files.All(file => SubmissionKinds.Of(file.Path) == SubmissionKind.Other))
            return new(null, [.. diagnostics, SubmissionDiagnostics.Nothing(ContentPaths.ListFolder(list.Id).TrimEnd('/'))]);
        foreach (var file in files)
        {
            if (file.IsPhoto)
                AddPhoto(file);
            else
                AddSummary(file);
        }

        var photos = files.Count(file => file.IsPhoto);
        NoteMissing(files);
        var edit = new SiteEdit
        {
            Summary = new(
                $"导入名单“{list.Title}”的事迹简介{files.Length - photos}份、照片{photos}张。",
                $"Imports {files.Length - photos} summaries and {photos} photos of '{list.Title}'."),
            Changes = [.. changes],
            Notes = [.. notes],
        };
        return new(edit, [.. diagnostics]);
    }

    void AddSummary(MatchedFile file)
    {
        var read = SummaryOriginal.Read(file.Original, file.Person);
        diagnostics.AddRange(read.Diagnostics);
        if (read.Value is not { } summary)
            return;
        var path = ContentPaths.Summary(list.Id, file.Person.Number);
        changes.Add(FileChange.Text(path, Existing(path), summary.Markdown));
        Note(file, summary.Told);
    }

    void AddPhoto(MatchedFile file)
    {
        var read = PhotoOriginal.Read(file.Original);
        diagnostics.AddRange(read.Diagnostics);
        if (read.Value is not { } photo)
            return;
        FileChange[] wanted =
        [
            .. from ending in (string[])[".jpg", ".png"]
               let path = ContentPaths.Photo(list.Id, file.Person.Number, ending)
               select new FileChange(path, Existing(path), ending == photo.Ending ? photo.Bytes : default(ReadOnlyMemory<byte>?)),
        ];
        changes.AddRange(wanted);
        var replaces = wanted.Any(change => change.Before is not null && !change.ChangesNothing);
        Note(file, replaces ? [new("换下原有的照片", "takes the place of the photo that was there")] : []);
    }

    // Plain null would turn into an empty file.
    ReadOnlyMemory<byte>? Existing(string path) => sources.Find(path) is { } file ? file.Bytes : default(ReadOnlyMemory<byte>?);

    /// <summary>Whose a file was taken for has to be seen by somebody.</summary>
    void Note(MatchedFile file, ImmutableArray<LocalizedText> told)
    {
        var person = SubmissionDiagnostics.Named(file.Person);
        notes.Add(told.IsEmpty
            ? new($"{person}：{file.Original.Path}", $"{person}: {file.Original.Path}")
            : new(
                $"{person}：{file.Original.Path}（{string.Join('；', told.Select(wording => wording.Chinese))}）",
                $"{person}: {file.Original.Path} ({string.Join("; ", told.Select(wording => wording.English))})"));
    }

    void NoteMissing(ImmutableArray<MatchedFile> files)
    {
        if (files.Any(file => !file.IsPhoto))
            NoteMissing(files.Where(file => !file.IsPhoto), person => person.Summary is null, new("事迹简介", "summary"));
        if (files.Any(file => file.IsPhoto))
            NoteMissing(files.Where(file => file.IsPhoto), person => person.PhotoPath is null, new("照片", "photo"));
    }

    void NoteMissing(IEnumerable<MatchedFile> files, Func<Honoree, bool> lacks, LocalizedText what)
    {
        var owners = files.Select(file => file.Person.Number).ToHashSet(StringComparer.Ordinal);
        string[] missing = [
            .. list.People.Where(person => lacks(person) && !owners.Contains(person.Number)).Select(SubmissionDiagnostics.Named),
        ];
        if (missing.Length > 0)
            notes.Add(
                new($"还没有{what.Chinese}的：{string.Join('、', missing)}", $"Still without a {what.English}: {string.Join(", ", missing)}"));
    }
}

/// <summary>Plain paragraphs as Markdown that shows exactly them.</summary>
static class ExactMarkdown
{
    internal static string Write(IEnumerable<string> paragraphs) =>
        MarkdownWriter.Print(paragraphs.Select(text => new Block.Paragraph([new Inline.Text(text)])));
}

/// <summary>A file that was handed in, with the one person whose it is.</summary>
sealed record MatchedFile(SourceFile Original, Honoree Person)
{
    internal bool IsPhoto => SubmissionKinds.Of(Original.Path) == SubmissionKind.Photo;

    /// <summary>One summary and one photo of a person at most, in the order of the list; all others are told of.</summary>
    internal static (ImmutableArray<MatchedFile> Files, ImmutableArray<Diagnostic> Diagnostics) Match(
        Submission submission, ImmutableArray<Honoree> people)
    {
        var diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
        var owners = new FileMatcher(people);
        List<MatchedFile> owned = [];
        foreach (var file in submission.Files)
        {
            switch (SubmissionKinds.Of(file.Path) == SubmissionKind.Other ? null : owners.Match(file.Path))
            {
                case null:
                    diagnostics.Add(SubmissionDiagnostics.Other(file));
                    break;
                case FileMatch.One { Person: var person }:
                    owned.Add(new(file, person));
                    break;
                case FileMatch.Doubtful { People: var several }:
                    diagnostics.Add(SubmissionDiagnostics.Doubtful(file, several));
                    break;
                default:
                    diagnostics.Add(SubmissionDiagnostics.Nobody(file));
                    break;
            }
        }

        var places = owned.ToLookup(file => (file.Person.Number, file.IsPhoto));
        diagnostics.AddRange(
            from place in places
            where place.Count() > 1
            from file in place
            select SubmissionDiagnostics.Several(
                file.Original,
                file.Person,
                string.Join('、', place.Where(other => other != file).Select(other => other.Original.Path))));
        return ([.. from place in places
                    where place.Count() == 1
                    from file in place
                    orderby people.IndexOf(file.Person), file.IsPhoto
                    select file], diagnostics.ToImmutable());
    }
}

/// <summary>A file with somebody's summary as the Markdown that is published.</summary>
/// <param name="Markdown">Whole lines.</param>
/// <param name="Told">What was not taken of the file, or taken otherwise.</param>
sealed record SummaryOriginal(string Markdown, ImmutableArray<LocalizedText> Told)
{
    internal static Result<SummaryOriginal> Read(SourceFile file, Honoree person)
    {
        var read = SubmissionKinds.Of(file.Path) switch
        {
            SubmissionKind.Word => OfText(WordSummary.Read(file), file, person),
            SubmissionKind.PlainText => OfText(PlainText(file), file, person),
            SubmissionKind.Other or SubmissionKind.Markdown or SubmissionKind.Photo => OfMarkdown(file),
        };
        return read.Value is { } summary && PersonalData.Find(summary.Markdown).Count > 0
            ? read with { Diagnostics = [.. read.Diagnostics, SubmissionDiagnostics.Private(file, person)] }
            : read;
    }

    static Result<SummaryOriginal> OfText(Result<SummaryText> read, SourceFile file, Honoree person)
    {
        if (read.Value is not { } text)
            return new(null, read.Diagnostics);
        var own = text.WithoutTitle(person.Name);
        return own.Paragraphs.IsEmpty
            ? new(null, [SubmissionDiagnostics.Empty(file)])
            : new(new(ExactMarkdown.Write(own.Paragraphs), own.Told), []);
    }

    static Result<SummaryText> PlainText(SourceFile file) => Decoded(file) is { } text
        ? new(new(TextLines.Paragraphs(text.Split('\n')), []), [])
        : new(null, [SubmissionDiagnostics.NotText(file)]);

    static Result<SummaryOriginal> OfMarkdown(SourceFile file)
    {
        if (Decoded(file) is not { } text)
            return SubmissionDiagnostics.NotText(file);
        return string.IsNullOrWhiteSpace(text) ? new(null, [SubmissionDiagnostics.Empty(file)]) : new(new(text.Trim('\n') + "\n", []), []);
    }

    /// <summary>UTF-8, GB18030, or the UTF-16 that Notepad calls Unicode.</summary>
    static string? Decoded(SourceFile file) => file.Bytes.Span switch
    {
        [0xFF, 0xFE, .. var units] when units.Length % 2 == 0 => Encoding.Unicode.GetString(units).ReplaceLineEndings("\n"),
        _ => TextDecoding.Utf8OrGb18030(file, new())?.Text,
    };
}
