using System.Collections.Immutable;
using PublicitySite.Diagnostics;
using PublicitySite.Editing;
using PublicitySite.Files;
using PublicitySite.Model;

namespace PublicitySite.Importing;

/// <summary>
/// Summaries and photos that were handed in, brought to the people of a list. Approvals are bound to the table alone, so that they
/// may come at any time.
/// </summary>
sealed class SummaryImport
{
    readonly SourceTree sources;
    readonly HonoreeList list;
    readonly List<FileChange> changes = [];
    readonly List<Wording> notes = [];
    readonly List<Diagnostic> findings = [];

    SummaryImport(SourceTree sources, HonoreeList list) => (this.sources, this.list) = (sources, list);

    string Folder => $"content/honorees/{list.Id}";

    /// <param name="sources">The site folder.</param>
    /// <param name="content">What it says.</param>
    /// <param name="id">Of the list.</param>
    /// <param name="handedIn">What was handed in for it.</param>
    internal static Read<SiteEdit> Of(SourceTree sources, SiteContent content, string id, HandedIn handedIn)
    {
        var found = Records.FindList(sources, content, id);
        return found.Value is { } record ? new SummaryImport(sources, record.List).Edit(handedIn) : new(null, found.Findings);
    }

    Read<SiteEdit> Edit(HandedIn handedIn)
    {
        var (files, doubts) = OwnedFile.Of(handedIn, list.People);
        findings.AddRange(doubts);
        if (handedIn.Files.All(file => HandedInKinds.Of(file.Path) == HandedInKind.Other))
            return new(null, [.. findings, HandedInFindings.Nothing(Folder)]);
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
        return new(edit, [.. findings]);
    }

    void AddSummary(OwnedFile file)
    {
        var read = SummaryOriginal.Read(file.Original, file.Person);
        findings.AddRange(read.Findings);
        if (read.Value is not { } summary)
            return;
        var path = $"{Folder}/summaries/{file.Person.Number}.md";
        changes.Add(FileChange.Text(path, Existing(path), summary.Markdown));
        Note(file, summary.Told);
    }

    void AddPhoto(OwnedFile file)
    {
        var read = PhotoOriginal.Read(file.Original);
        findings.AddRange(read.Findings);
        if (read.Value is not { } photo)
            return;
        FileChange[] wanted =
        [
            .. from ending in (string[])[".jpg", ".png"]
               let path = $"{Folder}/photos/{file.Person.Number}{ending}"
               select new FileChange(path, Existing(path), ending == photo.Ending ? photo.Bytes : default(ReadOnlyMemory<byte>?)),
        ];
        changes.AddRange(wanted);
        var replaces = wanted.Any(change => change.Before is not null && !change.ChangesNothing);
        Note(file, replaces ? [new("换下原有的照片", "takes the place of the photo that was there")] : []);
    }

    // Plain null would turn into an empty file.
    ReadOnlyMemory<byte>? Existing(string path) => sources.Find(path) is { } file ? file.Bytes : default(ReadOnlyMemory<byte>?);

    /// <summary>Whose a file was taken for has to be seen by somebody.</summary>
    void Note(OwnedFile file, ImmutableArray<Wording> told)
    {
        var person = HandedInFindings.Named(file.Person);
        notes.Add(told.IsEmpty
            ? new($"{person}：{file.Original.Path}", $"{person}: {file.Original.Path}")
            : new(
                $"{person}：{file.Original.Path}（{string.Join('；', told.Select(wording => wording.Chinese))}）",
                $"{person}: {file.Original.Path} ({string.Join("; ", told.Select(wording => wording.English))})"));
    }

    void NoteMissing(ImmutableArray<OwnedFile> files)
    {
        if (files.Any(file => !file.IsPhoto))
            NoteMissing(files.Where(file => !file.IsPhoto), person => person.Summary is null, new("事迹简介", "summary"));
        if (files.Any(file => file.IsPhoto))
            NoteMissing(files.Where(file => file.IsPhoto), person => person.PhotoPath is null, new("照片", "photo"));
    }

    void NoteMissing(IEnumerable<OwnedFile> files, Func<Honoree, bool> lacks, Wording what)
    {
        var owners = files.Select(file => file.Person.Number).ToHashSet(StringComparer.Ordinal);
        string[] missing = [.. list.People.Where(person => lacks(person) && !owners.Contains(person.Number)).Select(HandedInFindings.Named)];
        if (missing.Length > 0)
            notes.Add(new($"还没有{what.Chinese}的：{string.Join('、', missing)}", $"Still without a {what.English}: {string.Join(", ", missing)}"));
    }
}
