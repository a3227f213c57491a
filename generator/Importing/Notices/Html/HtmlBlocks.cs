using System.Collections.Immutable;
using System.Globalization;
using AngleSharp.Dom;

namespace PublicitySite.Importing.Notices.Html;

/// <summary>The parts of an old page as blocks: what only laid it out is opened, what only worked on it is left out.</summary>
sealed class HtmlBlocks(Func<string, ReadOnlyMemory<byte>?> files)
{
    readonly ImmutableArray<BroughtBlock>.Builder blocks = ImmutableArray.CreateBuilder<BroughtBlock>();
    readonly HtmlInlines inlines = new(files);
    readonly List<BroughtInline> open = [];

    internal BroughtDocument Read(IElement article)
    {
        Walk(article, new(Look.Plain, Bold: false, Link: null));
        Close(Look.Plain);
        return new() { Blocks = blocks.ToImmutable(), Pictures = inlines.Pictures, Doubts = inlines.Doubts };
    }

    void Walk(INode container, HtmlFormatting look)
    {
        foreach (var node in container.ChildNodes)
        {
            if (node is not IElement element)
                open.AddRange(inlines.Read(node, look));
            else if (HtmlFormatting.IsUnseen(element))
                inlines.LeaveOut(element);
            else if (element.LocalName == "table" && HtmlTable.IsData(element))
                AddTable(element, look);
            else if (HtmlFormatting.IsBlock(element))
                AddBlock(element, look.In(element));
            else if (element.QuerySelector("p, div, table, li, h1, h2, h3, h4") is null)
                open.AddRange(inlines.Read(element, look));
            else
                Walk(element, look.In(element));
        }
    }

    void AddBlock(IElement element, HtmlFormatting look)
    {
        Close(look.Look);
        if (HtmlFormatting.BreaksPage(element))
            blocks.Add(new BroughtBlock.PageBreak());
        var from = blocks.Count;
        if (element is { LocalName: "li", ParentElement.LocalName: "ol" })
            open.Add(new BroughtInline.Text(Number(element)));
        Walk(element, look);
        Close(look.Look);
        if (element is { LocalName: "li" }
            && element.ParentElement?.LocalName != "ol"
            && from < blocks.Count
            && blocks[from] is BroughtBlock.Paragraph item)
            blocks[from] = item with { IsItem = true };
    }

    static string Number(IElement item)
    {
        var start = int.TryParse(item.ParentElement?.GetAttribute("start"), CultureInfo.InvariantCulture, out var given) ? given : 1;
        var before = item.ParentElement?.Children.Where(child => child.LocalName == "li").TakeWhile(child => child != item).Count() ?? 0;
        return string.Create(CultureInfo.InvariantCulture, $"{start + before}.");
    }

    void AddTable(IElement table, HtmlFormatting look)
    {
        Close(look.Look);
        blocks.Add(new HtmlTable(inlines).Read(table) with { Doubts = inlines.TakeDoubts() });
    }

    void Close(Look look)
    {
        var (from, doubts) = (blocks.Count, inlines.TakeDoubts());
        blocks.AddRange(SoftBreaks.Split(new([.. open]) { Look = look }));
        if (from == blocks.Count && !doubts.IsEmpty)
            blocks.Add(new BroughtBlock.LeftOut());
        if (!doubts.IsEmpty)
            blocks[from] = blocks[from] with { Doubts = doubts };
        open.Clear();
    }
}
