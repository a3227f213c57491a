using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using PublicitySite.Chinese;
using PublicitySite.Diagnostics;
using PublicitySite.Documents;
using PublicitySite.Pages;

namespace PublicitySite.Rendering.Articles;

/// <summary>Makes a document into markup that is safe to print.</summary>
sealed class ArticleRenderer
{
    readonly MarkdownDocument document;
    readonly ArticleMarkup markup;
    readonly ArticleTables tables;
    readonly HeadingNumbers numbers = new();
    readonly ImmutableArray<Heading>.Builder headings = ImmutableArray.CreateBuilder<Heading>();

    ArticleRenderer(MarkdownDocument document, ArticleMarkup markup) =>
        (this.document, this.markup, tables) = (document, markup, new ArticleTables(markup));

    /// <summary>An article of a page, with the diagnostics about its links and pictures.</summary>
    /// <param name="document">Its links are relative to its own file.</param>
    /// <param name="page">Where the article will stand; links come out relative to it.</param>
    /// <param name="pictures">Takes the pictures that are to be published with the text; without it none is looked for.</param>
    /// <param name="outside">Takes the addresses on other sites that need a notice on the way; without it links lead straight
    /// there.</param>
    internal static Result<Article> Render(
        MarkdownDocument document, Address page, ArticlePictures? pictures = null, OutsideLinks? outside = null)
    {
        if (document.IsTooDeep)
            return ArticleDiagnostics.TooDeep(document.Start);
        var markup = new ArticleMarkup(document.Text, page, pictures, outside);
        var renderer = new ArticleRenderer(document, markup);
        renderer.Write(document.Blocks, isTight: false);
        renderer.WriteNotes();
        return new(new Article(new(markup.ToString()), renderer.headings.DrainToImmutable()), markup.Diagnostics);
    }

    /// <param name="blocks">What stands in one box.</param>
    /// <param name="isTight">Paragraphs are set without a box of their own.</param>
    void Write(ImmutableArray<Block> blocks, bool isTight)
    {
        foreach (var (place, block) in blocks.Index())
        {
            if (place > 0 && !(isTight && block is Block.Paragraph))
                markup.EnsureLine();
            Write(block, isTight);
        }
    }

    void Write(Block block, bool isTight)
    {
        switch (block)
        {
            case Block.Paragraph paragraph when isTight:
                markup.Write(paragraph.Inlines);
                break;
            case Block.Paragraph paragraph:
                markup.Raw($"<p{ClassOf(paragraph)}>").Write(paragraph.Inlines).Raw("</p>\n");
                break;
            case Block.Heading heading:
                Write(heading);
                break;
            case Block.List list:
                Write(list);
                break;
            case Block.Quote quote:
                markup.EnsureLine().Raw("<blockquote>\n");
                Write(quote.Blocks, isTight: false);
                markup.EnsureLine().Raw("</blockquote>\n");
                break;
            case Block.Code code:
                Write(code);
                break;
            case Block.Rule:
                markup.EnsureLine().Raw("<hr />\n");
                break;
            case Block.Table table:
                tables.Write(table);
                break;
        }
    }

    /// <summary>
    /// The note of annexes below a document (附件：1.…) gets a class, because its further lines begin below the first number, and so does
    /// the line of those it is addressed to, which is not indented (GB/T 9704).
    /// </summary>
    string ClassOf(Block.Paragraph paragraph)
    {
        if (paragraph.Inlines is not [Inline.Text { Marks.IsEmpty: true, Value: var text }, ..])
            return "";
        return (text.StartsWith("附件：", StringComparison.Ordinal), IsAddressee(paragraph, text)) switch
        {
            (true, true) => " class=\"annexes addressee\"",
            (true, false) => " class=\"annexes\"",
            (false, true) => " class=\"addressee\"",
            (false, false) => "",
        };
    }

    /// <summary>主送机关: the text's first paragraph, all names up to the colon. “……通知如下：” is a sentence.</summary>
    bool IsAddressee(Block.Paragraph paragraph, string text) =>
        paragraph.Inlines.Length == 1
        && text.AsSpan() is [.., var last, '：'] names && last != '下' && !names.ContainsAny('。', '；')
        && ReferenceEquals(document.Blocks.FirstOrDefault(block => block is not Block.Quote), paragraph);

    void Write(Block.Heading heading)
    {
        var (id, level) = numbers.Next(heading.Level);
        headings.Add(new(id, heading.Text, level));
        markup.EnsureLine()
            .Raw(HeadingClass.Find(heading.Text) is { } layer ? $"<h{level} id=\"{id}\" class=\"{layer}\">" : $"<h{level} id=\"{id}\">")
            .Write(heading.Inlines)
            .Raw($"</h{level}>\n");
    }

    void Write(Block.List list)
    {
        var name = list.Start is null ? "ul" : "ol";
        markup.EnsureLine().Raw(list.Start is null or "1" ? $"<{name}>\n" : $"<{name} start=\"{list.Start}\">\n");
        foreach (var item in list.Items)
        {
            markup.EnsureLine().Raw("<li>");
            Write(item.Blocks, isTight: !list.IsLoose);
            markup.Raw("</li>\n");
        }

        markup.Raw($"</{name}>\n");
    }

    void Write(Block.Code code)
    {
        markup.EnsureLine().Raw("<pre><code");
        if (code.Language.Length > 0)
            markup.Raw(" class=\"language-").Text(code.Language).Raw("\"");
        markup.Raw(">");
        foreach (var line in code.Lines)
            markup.Text(line).Raw("\n");
        markup.Raw("</code></pre>\n");
    }

    /// <summary>The notes at the end of an article.</summary>
    void WriteNotes()
    {
        if (document.Notes.IsEmpty)
            return;
        markup.EnsureLine().Raw("<section class=\"footnotes\" role=\"doc-endnotes\" aria-label=\"注释\">\n<ol>\n");
        foreach (var (place, note) in document.Notes.Index())
        {
            markup.Raw($"<li id=\"fn{place + 1}\">");
            Write(note, isTight: false);
            markup.Raw("</li>\n");
        }

        markup.Raw("</ol>\n</section>\n");
    }
}

/// <summary>
/// Classes of headings by their numbers: the letters of 一、 are others than those of （一） (GB/T 9704), whatever the writer marked them
/// with.
/// </summary>
static partial class HeadingClass
{
    internal static string? Find(string text) => SectionNumber.Begins(text)?.Layer switch
    {
        Layer.Chapter or Layer.Section => "chapter",
        Layer.First => "layer-1",
        Layer.Second => "layer-2",
        Layer.Third or Layer.Fourth or Layer.Circled => "layer-3",
        Layer.Article or null => AnnexNumber.IsMatch(text) ? "annex" : null,
    };

    [GeneratedRegex(@"^附件[0-9]*([\s：:]|$)")]
    static partial Regex AnnexNumber { get; }
}

/// <summary>Counts the headings of an article by their place in its structure: first, second, second's first …</summary>
sealed class HeadingNumbers
{
    readonly List<(int Written, int Count)> open = [];

    internal void Clear() => open.Clear();

    /// <summary>Takes the next heading, written with one to six <c>#</c>.</summary>
    /// <returns>
    /// Its id, e.g. <c>s2-1</c>, and the level that it gets: the first is 2, for 1 is the page's own, and none is left out on the way down.
    /// </returns>
    internal (string Id, int Level) Next(int written)
    {
        // # and ## are the same: writers begin with either.
        var rank = Math.Max(written, 2);
        var count = 1;
        while (open is [.., var last] && last.Written >= rank)
        {
            count = last.Count + 1;
            open.RemoveAt(open.Count - 1);
        }

        open.Add((rank, count));
        var id = "s" + string.Join('-', open.Select(heading => heading.Count.ToString(CultureInfo.InvariantCulture)));
        return (id, Math.Min(open.Count + 1, 6));
    }
}
