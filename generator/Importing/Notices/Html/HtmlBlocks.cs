using System.Collections.Immutable;
using System.Globalization;
using AngleSharp.Dom;
using PublicitySite.Documents;

namespace PublicitySite.Importing.Notices.Html;

/// <summary>The parts of an old page as blocks: what only laid it out is opened, what only worked on it is left out.</summary>
sealed class HtmlBlocks(Func<string, ReadOnlyMemory<byte>?> files)
{
    readonly ImmutableArray<ImportedBlock>.Builder blocks = ImmutableArray.CreateBuilder<ImportedBlock>();
    readonly HtmlInlines inlines = new(files);
    readonly List<Inline> open = [];

    internal ImportedDocument Read(IElement article)
    {
        Walk(article, new(Look.Plain, Bold: false, Link: null));
        Close(Look.Plain);
        return new() { Blocks = blocks.ToImmutable(), Pictures = inlines.Pictures, Warnings = inlines.Warnings };
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
            blocks.Add(ImportedBlock.PageBreak());
        var from = blocks.Count;
        if (element is { LocalName: "li", ParentElement.LocalName: "ol" })
            open.Add(new Inline.Text(Number(element)));
        Walk(element, look);
        Close(look.Look);
        if (element is { LocalName: "li" }
            && element.ParentElement?.LocalName != "ol"
            && from < blocks.Count
            && blocks[from] is { IsOpen: true } item)
            blocks[from] = item.AsItem();
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
        blocks.Add(new() { Content = new HtmlTable(inlines).Read(table), Warnings = inlines.TakeWarnings() });
    }

    void Close(Look look)
    {
        var (from, warnings) = (blocks.Count, inlines.TakeWarnings());
        blocks.AddRange(SoftBreaks.Split(ImportedBlock.Paragraph(open) with { Look = look }));
        if (from == blocks.Count && !warnings.IsEmpty)
            blocks.Add(new ImportedBlock());
        if (!warnings.IsEmpty)
            blocks[from] = blocks[from] with { Warnings = warnings };
        open.Clear();
    }
}
