using Markdig;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;
using PublicitySite.Diagnostics;
using PublicitySite.Model;
using PublicitySite.Pages;

namespace PublicitySite.Rendering.Articles;

/// <summary>Makes Markdown into markup that is safe to print.</summary>
static class MarkdownArticles
{
    static readonly MarkdownPipeline Pipeline = BuildPipeline();

    /// <summary>An article of a page, with the findings about its links and pictures.</summary>
    /// <param name="text">As written; its links are relative to its own file.</param>
    /// <param name="page">Where the article will stand; links come out relative to it.</param>
    /// <param name="pictures">Takes the pictures that are to be published with the text; without it none is looked for.</param>
    /// <param name="outside">Takes the addresses on other sites that need a notice on the way; without it links lead straight
    /// there.</param>
    internal static Result<Article> Render(MarkdownText text, Address page, ArticlePictures? pictures = null, OutsideLinks? outside = null)
    {
        try
        {
            return ArticleRenderer.Render(text, page, pictures, outside, Pipeline);
        }
        catch (ArgumentException fault) when (fault.GetType() == typeof(ArgumentException))
        {
            // The parser's own answer to hundreds of nested lists or quotes.
            return new(null, [ArticleDiagnostics.TooDeep(text.Start)]);
        }
    }

    static MarkdownPipeline BuildPipeline()
    {
        var builder = new MarkdownPipelineBuilder()
            .UsePipeTables()
            .UseFootnotes()
            .UseCjkFriendlyEmphasis()
            .UsePreciseSourceLocation()
            .DisableHtml();
        // Writers indent paragraphs with four blanks, and mean no program code by it.
        builder.BlockParsers.TryRemove<IndentedCodeBlockParser>();
        builder.InlineParsers.TryRemove<AutolinkInlineParser>();
        return builder.Build();
    }
}
