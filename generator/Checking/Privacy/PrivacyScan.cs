using System.Collections.Immutable;
using PublicitySite.Checking.Attachments;
using PublicitySite.Diagnostics;
using PublicitySite.Files;
using PublicitySite.Formats.Text;
using PublicitySite.Privacy;

namespace PublicitySite.Checking.Privacy;

/// <summary>
/// The last wall: everything that would be published is read as people and programs read it, and nothing that should be
/// private is in it but contacts that the data declares. It cannot be turned off.
/// </summary>
static class PrivacyScan
{
    internal static ImmutableArray<Diagnostic> Run(ImmutableArray<OutputFile> files, PublishedContacts contacts)
    {
        var collector = new IReadOnlyList<LocatedPersonalData>[files.Length];
        Parallel.For(
            0,
            files.Length,
            () => new FileReading(),
            (place, _, reading) =>
            {
                collector[place] = InFile(files[place], contacts, reading);
                return reading;
            },
            _ => { });
        return PrivacyDiagnostics.Report(collector.SelectMany(found => found));
    }

    /// <summary>A piece of text from inside a file that is no text itself, e.g. a cell of a workbook.</summary>
    /// <param name="at">Where the piece stands.</param>
    /// <param name="text">As it is read; <see cref="JoinMarks"/> marks the borders of what was joined.</param>
    /// <param name="contacts">What may be published.</param>
    internal static ImmutableArray<Diagnostic> Text(
        SourceLocation at, ReadOnlySpan<char> text, PublishedContacts contacts) => PrivacyDiagnostics.Report(
        PersonalData.Find(text)
            .Where(hit => !contacts.Allow(at.File, hit))
            .Select(hit => new LocatedPersonalData(at, hit)));

    static List<LocatedPersonalData> InFile(OutputFile file, PublishedContacts contacts, FileReading reading)
    {
        List<LocatedPersonalData> found = [];
        foreach (var hit in PersonalData.Find(file.Path))
        {
            if (!contacts.Allow(file.Path, hit))
                found.Add(new(SourceLocation.OfFile(file.Path), hit));
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
readonly record struct LocatedPersonalData(SourceLocation Location, PersonalDataMatch Hit)
{
    /// <summary>It lies in a file that goes out as it came in, and the place is in that file.</summary>
    internal bool IsInAttachment { get; init; }
}

/// <summary>Reads iCalendar and vCard: lines unfolded, escapes decoded.</summary>
static class CalendarFileText
{
    internal static void Look(Span<char> text, PersonalDataCollector collector)
    {
        for (var at = 0; at < text.Length && text[at..].IndexOfAny('\r', '\n', '\\') is >= 0 and var offset;)
        {
            at += offset;
            at += text[at] == '\\' ? Escapes.Decode(text[at..]) : PassLineEnd(text[at..]);
        }

        HideIdentifiers(text);
        collector.Look(text, 0);
    }

    static int PassLineEnd(Span<char> rest)
    {
        var length = rest is ['\r', '\n', ..] ? 2 : 1;
        var folded = length < rest.Length && rest[length] is ' ' or '\t';
        rest[..(folded ? length + 1 : length)].Become(folded ? "" : [JoinMarks.End]);
        return folded ? length + 1 : length;
    }

    /// <summary>The identifier of an event looks like an address and is none.</summary>
    static void HideIdentifiers(Span<char> text)
    {
        for (var at = 0; text[at..].IndexOf("UID:", StringComparison.Ordinal) is >= 0 and var offset;)
        {
            at += offset;
            var length = text[at..].IndexOf(JoinMarks.End) is >= 0 and var end ? end : text.Length - at;
            if (at == 0 || text[at - 1] is JoinMarks.End or JoinMarks.Nothing)
                text.Slice(at, length).Replace('@', JoinMarks.End);
            at += length;
        }
    }
}

/// <summary>Reads one file after another in one piece of memory.</summary>
sealed class FileReading
{
    readonly PersonalDataCollector collector = new();
    char[] text = [];

    /// <summary>What is found in a file; good until the next one is read.</summary>
    internal PersonalDataCollector Read(OutputFile file, TextFormat format)
    {
        collector.Clear();
        var length = Decode(file.Bytes.Span);
        Look(text.AsSpan(0, length), format);
        return collector;
    }

    /// <summary>Line and column of a character. The text has been written over by now, so the file is decoded once more.</summary>
    internal SourceLocation PlaceOf(OutputFile file, int character)
    {
        Decode(file.Bytes.Span);
        var before = text.AsSpan(0, character);
        return SourceLocation.At(file.Path, before.Count('\n') + 1, character - before.LastIndexOf('\n'));
    }

    void Look(Span<char> characters, TextFormat format)
    {
        switch (format)
        {
            case TextFormat.Markup:
                MarkupText.Look(characters, collector);
                break;
            case TextFormat.Json:
                JsonText.Look(characters, 0, collector);
                break;
            case TextFormat.Table:
                TableFileText.Look(characters, collector);
                break;
            case TextFormat.Calendar:
                CalendarFileText.Look(characters, collector);
                break;
            case TextFormat.Script or TextFormat.Style:
                ScriptText.Look(characters, 0, format == TextFormat.Style, collector);
                break;
            case TextFormat.Plain:
                PlainText.Look(characters, collector);
                break;
        }
    }

    /// <summary>What we write is UTF-8; attachments come as their writers saved them.</summary>
    int Decode(ReadOnlySpan<byte> bytes)
    {
        var (encoding, mark) = TextDecoding.EncodingOf(bytes);
        if (text.Length < bytes.Length)
            text = new char[bytes.Length];
        return encoding.GetChars(bytes[mark..], text);
    }
}

/// <summary>Reads text without a format, and names of files.</summary>
static class PlainText
{
    internal static void Look(Span<char> text, PersonalDataCollector collector)
    {
        collector.Look(text, 0);
        if (PercentCodes.DecodeAll(text))
            collector.Look(text, 0);
    }
}

/// <summary>How a file of text is read.</summary>
enum TextFormat
{
    Markup,
    Json,
    Table,
    Calendar,
    Script,
    Style,
    Plain,
}

/// <summary>Which files are text, by the endings of their names.</summary>
static class TextFormats
{
    /// <summary>None for files that are no text: those are for whoever knows their format.</summary>
    internal static TextFormat? Of(string path) => path[(path.LastIndexOf('.') + 1)..].ToLowerInvariant() switch
    {
        "html" or "htm" or "xhtml" or "xml" or "svg" or "atom" or "rss" => TextFormat.Markup,
        "json" or "webmanifest" or "map" => TextFormat.Json,
        "csv" or "tsv" => TextFormat.Table,
        "ics" or "vcf" => TextFormat.Calendar,
        "js" or "mjs" => TextFormat.Script,
        "css" => TextFormat.Style,
        "txt" or "md" => TextFormat.Plain,
        _ => null,
    };
}
