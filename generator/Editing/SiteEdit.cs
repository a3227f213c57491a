using System.Collections.Immutable;
using PublicitySite.Diagnostics;
using PublicitySite.Files;

namespace PublicitySite.Editing;

/// <summary>What a command would do to the site folder: every file at once or none.</summary>
sealed record SiteEdit
{
    /// <summary>What is done, in one sentence, for the person who is asked whether to go on.</summary>
    internal required LocalizedText Summary { get; init; }

    /// <summary>By path; none of them changes nothing.</summary>
    internal required ImmutableArray<FileChange> Changes
    {
        get;
        init => field = [.. value.Where(change => !change.ChangesNothing).OrderBy(change => change.Path, StringComparer.Ordinal)];
    }

    /// <summary>What else has to be told: lines after the summary.</summary>
    internal ImmutableArray<LocalizedText> Notes { get; init; } = [];

    /// <summary>The site folder as it would be.</summary>
    internal SourceTree ApplyTo(SourceTree sources)
    {
        var touched = Changes.Select(change => change.Path).ToHashSet(StringComparer.Ordinal);
        return new(
        [
            .. sources.Files.Where(file => !touched.Contains(file.Path)),
            .. from change in Changes
               where change.After is not null
               select new SourceFile(change.Path, change.After ?? default),
        ]);
    }
}
