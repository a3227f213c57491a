using System.Collections.Immutable;
using System.Text;
using PublicitySite.Diagnostics;
using PublicitySite.Files;
using PublicitySite.Model;
using PublicitySite.Privacy;
using PublicitySite.Reading;

namespace PublicitySite.Importing;

/// <summary>A file with somebody's summary as the Markdown that is published.</summary>
/// <param name="Markdown">Whole lines.</param>
/// <param name="Told">What was not taken of the file, or taken otherwise.</param>
sealed record SummaryOriginal(string Markdown, ImmutableArray<Wording> Told)
{
    internal static Read<SummaryOriginal> Read(SourceFile file, Honoree person)
    {
        var read = HandedInKinds.Of(file.Path) switch
        {
            HandedInKind.Word => OfText(WordSummary.Read(file), file, person),
            HandedInKind.PlainText => OfText(PlainText(file), file, person),
            _ => OfMarkdown(file),
        };
        return read.Value is { } summary && PersonalData.Find(summary.Markdown).Count > 0
            ? read with { Findings = [.. read.Findings, HandedInFindings.Private(file, person)] }
            : read;
    }

    static Read<SummaryOriginal> OfText(Read<SummaryText> read, SourceFile file, Honoree person)
    {
        if (read.Value is not { } text)
            return new(null, read.Findings);
        var own = text.WithoutTitle(person.Name);
        return own.Paragraphs.IsEmpty
            ? new(null, [HandedInFindings.Empty(file)])
            : new(new(ExactMarkdown.Of(own.Paragraphs), own.Told), []);
    }

    static Read<SummaryText> PlainText(SourceFile file) => Decoded(file) is { } text
        ? new(new(TextLines.Paragraphs(text.Split('\n')), []), [])
        : new(null, [HandedInFindings.NotText(file)]);

    static Read<SummaryOriginal> OfMarkdown(SourceFile file)
    {
        if (Decoded(file) is not { } text)
            return new(null, [HandedInFindings.NotText(file)]);
        return string.IsNullOrWhiteSpace(text) ? new(null, [HandedInFindings.Empty(file)]) : new(new(text.Trim('\n') + "\n", []), []);
    }

    /// <summary>UTF-8, GB18030, or the UTF-16 that Notepad calls Unicode.</summary>
    static string? Decoded(SourceFile file) => file.Bytes.Span switch
    {
        [0xFF, 0xFE, .. var units] when units.Length % 2 == 0 => Encoding.Unicode.GetString(units).ReplaceLineEndings("\n"),
        _ => TextDecoding.Utf8OrGb18030(file, new())?.Text,
    };
}
