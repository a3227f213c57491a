using PublicitySite.Diagnostics;
using PublicitySite.Formats.Pdf;
using PublicitySite.Formats.Zip;

namespace PublicitySite.Checking.Attachments;

/// <summary>What was found inside one published file, with all that is packed into it; its readers add to it.</summary>
sealed class FileContents(PdfTools pdfTools)
{
    readonly List<InnerText> texts = [];
    readonly List<(Trace Trace, SourceLocation Place)> traces = [];
    readonly List<(Unreadable Reason, SourceLocation Place)> unreadable = [];

    /// <summary>In the order in which a reader meets them.</summary>
    internal IReadOnlyList<InnerText> Texts => texts;

    internal IReadOnlyList<(Trace Trace, SourceLocation Place)> Traces => traces;

    internal IReadOnlyList<(Unreadable Reason, SourceLocation Place)> Unreadable => unreadable;

    internal PdfTools PdfTools { get; } = pdfTools;

    internal UnpackBudget Budget { get; } = new();

    internal void Add(string text, SourceLocation location)
    {
        if (!string.IsNullOrWhiteSpace(text))
            texts.Add(new(text, location));
    }

    internal void Add(InnerText text) => texts.Add(text);

    /// <summary>Each kind once for a place: a document with a hundred changes has one fault.</summary>
    internal void Add(Trace trace, SourceLocation location)
    {
        if (!traces.Contains((trace, location)))
            traces.Add((trace, location));
    }

    internal void Add(Unreadable reason, SourceLocation location) => unreadable.Add((reason, location));
}
