namespace PublicitySite.Importing;

/// <summary>Plain paragraphs as Markdown that shows exactly them.</summary>
static class ExactMarkdown
{
    internal static string Of(IEnumerable<string> paragraphs) =>
        string.Join("\n\n", paragraphs.Select(text => MarkdownEscape.LineStart(MarkdownEscape.Text(text)))) + "\n";
}
