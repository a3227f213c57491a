using System.Collections.Immutable;
using PublicitySite.Diagnostics;
using PublicitySite.Files;
using PublicitySite.Privacy;

namespace PublicitySite.Checking;

/// <summary>
/// The last wall: everything that would be published is read as people and programs read it, and nothing that should be
/// private is in it but contacts that the data declares. It cannot be turned off.
/// </summary>
static class PrivacyScan
{
    internal static ImmutableArray<Diagnostic> Run(ImmutableArray<OutputFile> files, PublishedContacts contacts)
    {
        var sightings = new IReadOnlyList<PrivacySighting>[files.Length];
        Parallel.For(
            0,
            files.Length,
            () => new FileReading(),
            (place, _, reading) =>
            {
                sightings[place] = InFile(files[place], contacts, reading);
                return reading;
            },
            _ => { });
        return PrivacyFindings.Of(sightings.SelectMany(found => found));
    }

    /// <summary>A piece of text from inside a file that is no text itself, e.g. a cell of a workbook.</summary>
    /// <param name="at">Where the piece stands.</param>
    /// <param name="text">As it is read; <see cref="Seam"/> marks the borders of what was joined.</param>
    /// <param name="contacts">What may be published.</param>
    internal static ImmutableArray<Diagnostic> Text(Place at, ReadOnlySpan<char> text, PublishedContacts contacts) => PrivacyFindings.Of(
        PersonalData.Find(text)
            .Where(hit => !contacts.Allow(at.File, hit))
            .Select(hit => new PrivacySighting(at, hit)));

    static List<PrivacySighting> InFile(OutputFile file, PublishedContacts contacts, FileReading reading)
    {
        List<PrivacySighting> found = [];
        foreach (var hit in PersonalData.Find(file.Path))
        {
            if (!contacts.Allow(file.Path, hit))
                found.Add(new(Place.OfFile(file.Path), hit));
        }

        if (TextFormats.Of(file.Path) is not { } format || (file.Source is not null && AttachedText.IsTextName(file.Path)))
            return found;
        foreach (var hit in reading.Read(file, format).All)
        {
            if (!contacts.Allow(file.Path, hit))
                found.Add(new(reading.PlaceOf(file, hit.Start), hit));
        }

        return found;
    }
}

/// <summary>Personal data at a place of the finished site.</summary>
readonly record struct PrivacySighting(Place Place, PersonalDataHit Hit)
{
    /// <summary>It lies in a file that goes out as it came in, and the place is in that file.</summary>
    internal bool IsInAttachment { get; init; }
}
