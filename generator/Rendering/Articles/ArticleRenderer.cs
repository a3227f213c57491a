using System.Collections.Immutable;
using Markdig;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Tables;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Renderers.Html.Inlines;
using PublicitySite.Diagnostics;
using PublicitySite.Model;
using PublicitySite.Pages;

namespace PublicitySite.Rendering.Articles;

/// <summary>Writes one article after another; each thread keeps one, for setting up a renderer costs more than a short text.</summary>
sealed class ArticleRenderer : HtmlRenderer
{
    [ThreadStatic]
    static ArticleRenderer? ofThisThread;

    readonly StringWriter writer;
    readonly ImmutableArray<Heading>.Builder headings = ImmutableArray.CreateBuilder<Heading>();
    readonly ImmutableArray<Diagnostic>.Builder diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();

    ArticleRenderer(StringWriter writer, MarkdownPipeline pipeline)
        : base(writer)
    {
        this.writer = writer;
        pipeline.Setup(this);
        ObjectRenderers.Replace<HeadingRenderer>(new ArticleHeadings());
        ObjectRenderers.Replace<ParagraphRenderer>(new ArticleParagraphs());
        ObjectRenderers.Replace<LineBreakInlineRenderer>(new ArticleLineBreaks());
        ObjectRenderers.Replace<LinkInlineRenderer>(new ArticleLinks());
        ObjectRenderers.Replace<HtmlTableRenderer>(new ArticleTables());
        ObjectRenderers.Replace<HtmlFootnoteLinkRenderer>(new ArticleFootnoteLinks());
        ObjectRenderers.Replace<HtmlFootnoteGroupRenderer>(new ArticleFootnotes());
    }

    /// <summary>Pictures of the text that are to be published with it.</summary>
    internal ArticlePictures? Pictures { get; private set; }

    /// <summary>Takes what the text links to on other sites.</summary>
    internal OutsideLinks? Outside { get; private set; }

    internal MarkdownText Text { get; private set; } = Nothing;

    internal Address Page { get; private set; }

    internal HeadingNumbers Numbers { get; } = new();

    /// <summary>Tables so far.</summary>
    internal int Tables { get; set; }

    /// <summary>Renders one text from beginning to end.</summary>
    internal static Result<Article> Render(
        MarkdownText text, Address page, ArticlePictures? pictures, OutsideLinks? outside, MarkdownPipeline pipeline)
    {
        var renderer = ofThisThread ?? new(new StringWriter(), pipeline);
        // Given back at the end only: one that a fault stopped half-way is of no further use.
        ofThisThread = null;
        renderer.Begin(text, page, pictures, outside);
        renderer.Render(Markdown.Parse(text.Source, pipeline));
        var article = new Article(new(renderer.writer.ToString()), renderer.headings.DrainToImmutable());
        ofThisThread = renderer;
        return new(article, renderer.diagnostics.DrainToImmutable());
    }

    internal void Add(Heading heading) => headings.Add(heading);

    internal void Add(Diagnostic diagnostic) => diagnostics.Add(diagnostic);

    void Begin(MarkdownText text, Address page, ArticlePictures? pictures, OutsideLinks? outside)
    {
        Reset();
        (EnableHtmlForBlock, EnableHtmlForInline, EnableHtmlEscape, ImplicitParagraph) = (true, true, true, false);
        (Text, Page, Pictures, Outside, Tables) = (text, page, pictures, outside, 0);
        Numbers.Clear();
        headings.Clear();
        diagnostics.Clear();
    }

    static readonly MarkdownText Nothing = new("", default);
}
