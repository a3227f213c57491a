using PublicitySite.Diagnostics;
using PublicitySite.Files;

namespace PublicitySite.Checking;

/// <summary>What was found inside one published file, with all that is packed into it; its readers add to it.</summary>
sealed class FileContents(PdfTools pdfTools)
{
    readonly List<InnerText> texts = [];
    readonly List<(Trace Trace, Place Place)> traces = [];
    readonly List<(Unreadable Reason, Place Place)> unreadable = [];

    /// <summary>In the order in which a reader meets them.</summary>
    internal IReadOnlyList<InnerText> Texts => texts;

    internal IReadOnlyList<(Trace Trace, Place Place)> Traces => traces;

    internal IReadOnlyList<(Unreadable Reason, Place Place)> Unreadable => unreadable;

    internal PdfTools PdfTools { get; } = pdfTools;

    internal UnpackBudget Budget { get; } = new();

    internal void Add(string text, Place place)
    {
        if (!string.IsNullOrWhiteSpace(text))
            texts.Add(new(text, place));
    }

    internal void Add(InnerText text) => texts.Add(text);

    /// <summary>Each kind once for a place: a document with a hundred changes has one fault.</summary>
    internal void Add(Trace trace, Place place)
    {
        if (!traces.Contains((trace, place)))
            traces.Add((trace, place));
    }

    internal void Add(Unreadable reason, Place place) => unreadable.Add((reason, place));
}
