using System.Collections.Immutable;
using PublicitySite.Diagnostics;
using PublicitySite.Files;
using PublicitySite.Model;

namespace PublicitySite.Reading;

/// <summary>The summaries and photos that stand beside the table, brought to the people they are of.</summary>
static class Companions
{
    const string SummariesFolder = "summaries";

    const string PhotosFolder = "photos";

    /// <summary>The people with summaries and photos; <paramref name="files"/> are all files but settings and table.</summary>
    internal static ImmutableArray<Honoree> Attach(
        SourceGroup folder, SourceFile[] files, ImmutableArray<Honoree> people, bool approved, FileFindings findings)
    {
        var summaries = new Dictionary<string, SourceFile>(StringComparer.Ordinal);
        var photos = new Dictionary<string, SourceFile>(StringComparer.Ordinal);
        var numbers = people.Select(person => person.Number).ToHashSet(StringComparer.Ordinal);
        foreach (var file in files)
        {
            switch (folder.NameOf(file).Split('/'))
            {
                case [SummariesFolder, var name] when name.EndsWith(".md", StringComparison.Ordinal):
                    AddSummary(file, numbers, summaries, findings);
                    break;
                case [PhotosFolder, _]:
                    AddPhoto(file, numbers, photos, findings);
                    break;
                default:
                    findings.Add(LayoutFindings.Unused(file.Path));
                    break;
            }
        }

        return [.. people.Select(person => With(person, summaries, photos, approved, findings))];
    }

    static Honoree With(
        Honoree person,
        Dictionary<string, SourceFile> summaries,
        Dictionary<string, SourceFile> photos,
        bool approved,
        FileFindings findings)
    {
        var summary = summaries.GetValueOrDefault(person.Number);
        if (summary is null && approved)
        {
            findings.Add(CompanionFindings.NoSummary(person.Origin, person.Number, person.Name));
        }

        return person with
        {
            Summary = summary is null ? null : SummaryReader.Read(summary, findings),
            PhotoPath = photos.GetValueOrDefault(person.Number)?.Path,
        };
    }

    static void AddSummary(SourceFile file, HashSet<string> numbers, Dictionary<string, SourceFile> summaries, FileFindings findings)
    {
        var number = Path.GetFileNameWithoutExtension(file.Path);
        if (numbers.Contains(number))
        {
            summaries.Add(number, file);
        }
        else
        {
            findings.Add(CompanionFindings.SummaryOfNobody(file.Path, number, Nearest.To(number, numbers.Order(StringComparer.Ordinal))));
        }
    }

    static void AddPhoto(SourceFile file, HashSet<string> numbers, Dictionary<string, SourceFile> photos, FileFindings findings)
    {
        var number = Path.GetFileNameWithoutExtension(file.Path);
        if (!PhotoFormat.Fits(file))
        {
            findings.Add(CompanionFindings.PhotoFormat(file.Path));
        }

        if (!numbers.Contains(number))
        {
            findings.Add(CompanionFindings.PhotoOfNobody(file.Path, number, Nearest.To(number, numbers.Order(StringComparer.Ordinal))));
        }
        else if (!photos.TryAdd(number, file))
        {
            findings.Add(CompanionFindings.TwoPhotos(file.Path, number));
        }
    }
}
