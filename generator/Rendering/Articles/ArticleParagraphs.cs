using Markdig.Extensions.Footnotes;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace PublicitySite.Rendering.Articles;

/// <summary>
/// Paragraphs without the full-width blanks that writers indent them with: the style sheet does that. The note of annexes below a
/// document (附件：1.…) gets a class, because its further lines begin below the first number, and so does the line of those it is
/// addressed to, which is not indented (GB/T 9704).
/// </summary>
sealed class ArticleParagraphs : ParagraphRenderer
{
    protected override void Write(HtmlRenderer renderer, ParagraphBlock obj)
    {
        if (obj.Inline?.FirstChild is LiteralInline first)
        {
            while (first.Content.CurrentChar is '\u3000' or '\u00A0')
                first.Content.SkipChar();
            if (first.Content.AsSpan().StartsWith("附件："))
                obj.GetAttributes().AddClass("annexes");
            if (IsAddressee(obj, first))
                obj.GetAttributes().AddClass("addressee");
        }

        base.Write(renderer, obj);
    }

    /// <summary>主送机关: the text's first paragraph, all names up to the colon. “……通知如下：” is a sentence.</summary>
    static bool IsAddressee(ParagraphBlock paragraph, LiteralInline only) =>
        paragraph.Parent is MarkdownDocument document && document.First(block => block is not QuoteBlock) == paragraph
        && only.NextSibling is null
        && only.Content.AsSpan() is [.., var last, '：'] names && last != '下' && !names.ContainsAny('。', '；');
}

/// <summary>Line breaks of the source, which mean a blank between words but nothing between Chinese characters.</summary>
sealed class ArticleLineBreaks : HtmlObjectRenderer<LineBreakInline>
{
    protected override void Write(HtmlRenderer renderer, LineBreakInline obj)
    {
        if (obj.IsHard && renderer.EnableHtmlForInline)
            renderer.WriteLine("<br>");
        else if (!IsWide(Before(obj)) || !IsWide(Behind(obj)))
            renderer.Write('\n');
    }

    static char Before(Inline inline)
    {
        var neighbour = inline.PreviousSibling ?? inline;
        while (neighbour is ContainerInline { LastChild: { } last })
            neighbour = last;
        return neighbour switch
        {
            LiteralInline { Content: { Length: > 0 } content } => content.Text[content.End],
            FootnoteLink => '〕',
            _ => ' ',
        };
    }

    static char Behind(Inline inline)
    {
        var neighbour = inline.NextSibling ?? inline;
        while (neighbour is ContainerInline { FirstChild: { } first })
            neighbour = first;
        return neighbour is LiteralInline { Content: { Length: > 0 } content } ? content.Text[content.Start] : ' ';
    }

    /// <summary>
    /// A Chinese character, a half of one from the higher planes, or a sign as Chinese text uses it (the quotation marks and the dash,
    /// which Latin text shares, count only because both sides are asked).
    /// </summary>
    static bool IsWide(char character) => character
        is >= '\u2E80' and <= '\u9FFF' or >= '\uF900' and <= '\uFAFF' or >= '\uFE30' and <= '\uFE4F' or >= '\uFF00' and <= '\uFFEF'
        or '“' or '”' or '‘' or '’' or '…' or '—' or '·'
        || char.IsSurrogate(character);
}
