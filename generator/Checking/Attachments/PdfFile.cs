using PublicitySite.Diagnostics;
using PublicitySite.Formats.Pdf;

namespace PublicitySite.Checking.Attachments;

/// <summary>PDF: the text of its pages (also under black bars), its properties, and what else its objects hold.</summary>
static class PdfFile
{
    /// <summary>Properties that name people; Creator and Producer are programs.</summary>
    static readonly string[] People = ["Author:", "Company:", "Manager:"];

    internal static void Read(InnerFile file, FileContents contents)
    {
        var location = SourceLocation.OfFile(file.Path);
        if (Answer("pdftotext", file, contents, "-enc", "UTF-8", "-", "-") is not { } pages)
            return;
        ReadPages(pages, file.Path, contents);
        ReadProperties(Answer("pdfinfo", file, contents, "-isodates", "-custom", "-"), location, contents);
        ReadProperties(Answer("pdfinfo", file, contents, "-isodates", "-"), location, contents);
        if (Answer("pdfinfo", file, contents, "-meta", "-") is { } metadata)
            contents.Add(metadata, location);
        ReadObjects(PdfObjects.Read(file.Bytes, contents.Budget), file, contents);
    }

    static void ReadObjects(PdfObjects objects, InnerFile file, FileContents contents)
    {
        var location = SourceLocation.OfFile(file.Path);
        foreach (var word in objects.Words)
            contents.Add(word, location);
        foreach (var (isThere, trace) in ((bool, Trace)[])
            [
                (objects.HasRemarks, Trace.Comments), (objects.LeadsOutside, Trace.ExternalLinks),
                (objects.HasHiddenLayers, Trace.HiddenData), (objects.Files.Count > 0, Trace.EmbeddedFiles),
            ])
        {
            if (isThere)
                contents.Add(trace, location);
        }

        foreach (var (name, bytes) in objects.Files)
            file.Inside(name, bytes).ReadInto(contents);
        if (objects.Outcome != PdfOutcome.Read)
            contents.Add(ReasonOf(objects.Outcome), location);
    }

    static string? Answer(string program, InnerFile file, FileContents contents, params ReadOnlySpan<string> arguments)
    {
        var answer = contents.PdfTools.Run(program, file.Bytes, arguments);
        if (answer is { Outcome: PdfOutcome.Read })
            return answer.Text;
        contents.Add(answer is null ? Unreadable.NoTool : ReasonOf(answer.Outcome), SourceLocation.OfFile(file.Path));
        return null;
    }

    static Unreadable ReasonOf(PdfOutcome outcome) => outcome switch
    {
        PdfOutcome.Encrypted => Unreadable.Encrypted,
        PdfOutcome.TooSlow => Unreadable.TooSlow,
        PdfOutcome.TooLarge => Unreadable.TooLarge,
        PdfOutcome.Read or PdfOutcome.Damaged => Unreadable.Damaged,
    };

    /// <summary>A page ends with a form feed.</summary>
    static void ReadPages(string text, string path, FileContents contents)
    {
        var pages = text.Split('\f');
        foreach (var (number, page) in pages.Index())
            contents.Add(page, SourceLocation.OfFile($"{path}#page={number + 1}"));
        if (pages.All(string.IsNullOrWhiteSpace))
            contents.Add(Unreadable.NoText, SourceLocation.OfFile(path));
    }

    static void ReadProperties(string? properties, SourceLocation location, FileContents contents)
    {
        foreach (var line in properties?.Split('\n') ?? [])
        {
            contents.Add(line, location);
            if (People.Any(name => line.StartsWith(name, StringComparison.Ordinal) && !string.IsNullOrWhiteSpace(line[name.Length..])))
                contents.Add(Trace.Properties, location);
        }
    }
}
