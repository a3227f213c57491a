using PublicitySite.Diagnostics;
using PublicitySite.Documents;
using PublicitySite.Formats.Text;
using PublicitySite.Reading.Notices;

namespace PublicitySite.Reading;

/// <summary>A Markdown file with front matter between two lines <c>---</c>.</summary>
/// <param name="Settings">The front matter, YAML.</param>
/// <param name="Body">What follows it, from the first line that is not blank.</param>
sealed record MarkdownFile(SourceText Settings, MarkdownDocument Body)
{
    const string Fence = "---";

    internal static MarkdownFile? Split(SourceText text, DiagnosticBag diagnostics)
    {
        if (LineEnd(text.Text, 0) is var opening && !IsFence(text.Text, 0, opening))
        {
            diagnostics.Add(NoticeDiagnostics.NoFrontMatter(text.At(1, 1)));
            return null;
        }

        for (var start = opening + 1; start < text.Text.Length;)
        {
            var end = LineEnd(text.Text, start);
            if (IsFence(text.Text, start, end))
            {
                var settings = new SourceText(text.File, text.Text[(opening + 1)..start], FirstLine: 2);
                return new MarkdownFile(settings, TextFrom(text, Math.Min(end + 1, text.Text.Length)));
            }

            start = end + 1;
        }

        diagnostics.Add(NoticeDiagnostics.UnclosedFrontMatter(text.At(1, 1)));
        return null;
    }

    /// <summary>Markdown from its first line that is not blank.</summary>
    internal static MarkdownDocument TextFrom(SourceText text, int start)
    {
        for (var end = LineEnd(text.Text, start); end < text.Text.Length && IsBlank(text.Text, start, end); end = LineEnd(text.Text, start))
        {
            start = end + 1;
        }

        return MarkdownDocument.Parse(text.Text[start..], text.At(start));
    }

    static int LineEnd(string text, int start) =>
        text.IndexOf('\n', start) is >= 0 and var end ? end : text.Length;

    static bool IsFence(string text, int start, int end) => text.AsSpan(start, end - start).TrimEnd().SequenceEqual(Fence);

    static bool IsBlank(string text, int start, int end) => text.AsSpan(start, end - start).IsWhiteSpace();
}
