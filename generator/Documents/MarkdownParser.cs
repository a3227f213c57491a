using System.Collections.Immutable;
using System.Text;
using Markdig;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Tables;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using PublicitySite.Chinese;

namespace PublicitySite.Documents;

/// <summary>Reads Markdown by Markdig, and keeps of it what the site has a use for. No markup of HTML: that is text.</summary>
sealed class MarkdownParser
{
    static readonly MarkdownPipeline Pipeline = BuildPipeline();

    readonly string source;
    readonly List<WrittenLink> links = [];

    MarkdownParser(string source) => this.source = source;

    /// <summary>Null where lists or quotes are nested too deep.</summary>
    internal static (ImmutableArray<Block> Blocks, ImmutableArray<ImmutableArray<Block>> Notes, ImmutableArray<WrittenLink> Links)? Parse(
        string source)
    {
        try
        {
            var (document, parser) = (Markdown.Parse(source, Pipeline), new MarkdownParser(source));
            var notes = document.OfType<FootnoteGroup>().SelectMany(group => group.OfType<Footnote>());
            return (parser.Blocks(document), [.. notes.Select(parser.Blocks)], [.. parser.links.OrderBy(link => link.At)]);
        }
        catch (ArgumentException fault) when (fault.GetType() == typeof(ArgumentException))
        {
            // The parser's own answer to hundreds of nested lists or quotes.
            return null;
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

    ImmutableArray<Block> Blocks(ContainerBlock container)
    {
        var blocks = ImmutableArray.CreateBuilder<Block>(container.Count);
        foreach (var block in container)
        {
            if (Read(block) is { } read)
                blocks.Add(read);
        }

        return blocks.DrainToImmutable();
    }

    Block? Read(Markdig.Syntax.Block block) => block switch
    {
        ParagraphBlock paragraph => new Block.Paragraph(Inlines(paragraph)),
        HeadingBlock heading => new Block.Heading(heading.Level, Inlines(heading)) { At = heading.Span.Start },
        ListBlock list => new Block.List(
            [.. list.Cast<ListItemBlock>().Select(item => Item(item, list.IsOrdered))],
            list.IsOrdered ? list.OrderedStart ?? "1" : null,
            list.IsLoose),
        QuoteBlock quote => new Block.Quote(Blocks(quote)),
        Table table =>
            new JoinedCells([.. table.OfType<TableRow>().Select(row => row.OfType<TableCell>().Select(Cell).ToArray())]).Join(table),
        CodeBlock code => new Block.Code(LanguageOf(code), LinesOf(code)),
        ThematicBreakBlock => new Block.Rule(),
        LinkReferenceDefinitionGroup group => Define(group),
        _ => null,
    };

    /// <summary>Definitions are no text; where they lead is kept.</summary>
    Block? Define(LinkReferenceDefinitionGroup group)
    {
        links.AddRange(group
            .OfType<LinkReferenceDefinition>()
            .Where(definition => definition is not FootnoteLinkReferenceDefinition)
            .Select(definition => Link(definition.UrlSpan)));
        return null;
    }

    Block.ListItem Item(ListItemBlock item, bool isOrdered)
    {
        var end = item is [var first, ..] ? first.Span.Start : item.Span.End + 1;
        return new(Blocks(item))
        {
            Number = isOrdered && end > item.Span.Start ? source[item.Span.Start..end] : "",
            At = item.Span.Start,
        };
    }

    (string Mark, ImmutableArray<Inline> Inlines) Cell(TableCell cell)
    {
        var mark =
            cell is [ParagraphBlock { Inline: { FirstChild: LiteralInline { IsFirstCharacterEscaped: false, NextSibling: null } only } }]
                ? only.Content.AsSpan().Trim()
                : "";
        return (mark is "^" or "<" ? mark.ToString() : "", cell is [ParagraphBlock paragraph] ? Inlines(paragraph) : []);
    }

    // A fence with nothing in it has no array of lines.
    static ImmutableArray<string> LinesOf(CodeBlock code) =>
        [.. (code.Lines.Lines ?? []).Take(code.Lines.Count).Select(line => line.ToString())];

    static string LanguageOf(CodeBlock code) =>
        code.TryGetAttributes()?.Classes is [var name, ..] && name.StartsWith("language-", StringComparison.Ordinal)
            ? name["language-".Length..]
            : "";

    ImmutableArray<Inline> Inlines(LeafBlock block)
    {
        // The style sheet indents paragraphs, and writers do, with blanks of full width.
        if (block is ParagraphBlock { Inline.FirstChild: LiteralInline first })
        {
            while (first.Content.CurrentChar is '\u3000' or '\u00A0')
                first.Content.SkipChar();
        }

        var inlines = ImmutableArray.CreateBuilder<Inline>();
        if (block.Inline is not null)
            Add(block.Inline, [], inlines);
        return inlines.DrainToImmutable();
    }

    void Add(ContainerInline container, ImmutableArray<Mark> marks, ImmutableArray<Inline>.Builder inlines)
    {
        foreach (var child in container)
        {
            switch (child)
            {
                case LinkInline { IsImage: true } picture:
                    inlines.Add(new Inline.Picture(
                        picture.Url ?? "",
                        Description(picture))
                    { Title = picture.Title ?? "", Marks = marks, At = picture.Span.Start });
                    break;
                case LinkInline link:
                    if (link.Reference is null)
                        links.Add(Link(link.UrlSpan));
                    AddWithin(link, [.. marks, new Mark.Link(link.Url ?? "") { Title = link.Title ?? "", At = link.Span.Start }], inlines);
                    break;
                case EmphasisInline emphasis:
                    AddWithin(emphasis, [.. marks, emphasis.DelimiterCount == 2 ? new Mark.Strong() : new Mark.Emphasis()], inlines);
                    break;
                case DelimiterInline sign:
                    inlines.Add(new Inline.Text(sign.ToLiteral()) { Marks = marks, At = sign.Span.Start });
                    Add(sign, marks, inlines);
                    break;
                case ContainerInline other:
                    Add(other, marks, inlines);
                    break;
                case var leaf when Leaf(leaf) is { } read:
                    inlines.Add(read with { Marks = marks });
                    break;
            }
        }
    }

    /// <summary>A link without words is still one.</summary>
    void AddWithin(ContainerInline container, ImmutableArray<Mark> marks, ImmutableArray<Inline>.Builder inlines)
    {
        if (container.FirstChild is null)
            inlines.Add(new Inline.Text("") { Marks = marks, At = container.Span.Start });
        Add(container, marks, inlines);
    }

    // A literal may begin with the sign that escapes its first character: counted from its end its places are sure.
    static Inline? Leaf(Markdig.Syntax.Inlines.Inline inline) => inline switch
    {
        LiteralInline literal => new Inline.Text(literal.Content.ToString()) { At = literal.Span.End + 1 - literal.Content.Length },
        HtmlEntityInline entity => new Inline.Text(entity.Transcoded.ToString()) { At = entity.Span.Start },
        CodeInline code => new Inline.Code(code.Content) { At = code.Span.Start + code.DelimiterCount },
        LineBreakInline line => new Inline.Break(EndingOf(line)) { At = line.Span.Start },
        FootnoteLink note =>
            new Inline.NoteMark(note.Footnote.Order) { Index = note.Index, IsReturn = note.IsBackLink, At = note.Span.Start },
        _ => null,
    };

    WrittenLink Link(SourceSpan span)
    {
        var target = source[Math.Max(0, span.Start)..Math.Max(0, span.End + 1)];
        return target is ['<', .. var inside, '>'] ? new(span.Start + 1, inside) : new(span.Start, target);
    }

    static string Description(ContainerInline picture)
    {
        var text = new StringBuilder();
        foreach (var part in picture.Descendants<Markdig.Syntax.Inlines.Inline>())
        {
            text.Append(Leaf(part) switch
            {
                Inline.Text words => words.Value,
                Inline.Code code => code.Value,
                Inline.Break { Ending: not LineEnding.Joined } => "\n",
                _ => "",
            });
        }

        return text.ToString();
    }

    static LineEnding EndingOf(LineBreakInline line) =>
        line.IsHard
            ? LineEnding.Hard
            : WideText.IsWide(Before(line)) && WideText.IsWide(Behind(line)) ? LineEnding.Joined : LineEnding.Blank;

    static char Before(Markdig.Syntax.Inlines.Inline inline)
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

    static char Behind(Markdig.Syntax.Inlines.Inline inline)
    {
        var neighbour = inline.NextSibling ?? inline;
        while (neighbour is ContainerInline { FirstChild: { } first })
            neighbour = first;
        return neighbour is LiteralInline { Content: { Length: > 0 } content } ? content.Text[content.Start] : ' ';
    }
}
