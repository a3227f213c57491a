using System.Collections.Immutable;

namespace PublicitySite.Importing.Notices;

/// <summary>The end of a document: the note of annexes, signature and date; what is printed below them (版记) goes out.</summary>
sealed record NoticeEnd
{
    const int Imprint = 8;
    const int Closing = 14;

    internal required ImmutableArray<BroughtBlock> Body { get; init; }

    internal ImmutableArray<string> Issuers { get; init; } = [];

    internal DateOnly? Day { get; init; }

    /// <summary>Titles in the note of annexes.</summary>
    internal ImmutableArray<string> Annexes { get; init; } = [];

    internal ImmutableArray<string> LeftOut { get; init; } = [];

    internal static NoticeEnd Find(ImmutableArray<BroughtBlock> blocks)
    {
        var (kept, imprint) = WithoutImprint(blocks);
        return new NoticeEnd { Body = kept, LeftOut = imprint }.WithSignature().WithAnnexes();
    }

    internal static (ImmutableArray<BroughtBlock> Kept, ImmutableArray<string> LeftOut) WithoutImprint(ImmutableArray<BroughtBlock> blocks)
    {
        var from = Math.Max(0, blocks.Length - Imprint);
        while (from < blocks.Length && !TextsOf(blocks[from]).Any(HeadingLine.IsImprint))
            from++;
        var kept = blocks[..from];
        while (kept is [.., BroughtBlock.PageBreak])
            kept = kept[..^1];
        return (kept, [.. blocks[from..].SelectMany(TextsOf)]);
    }

    static IEnumerable<string> TextsOf(BroughtBlock block) => block switch
    {
        BroughtBlock.Paragraph paragraph => [paragraph.Text],
        BroughtBlock.Table table => table.Texts,
        _ => [],
    };

    /// <summary>The last lines that are names of organs above a date.</summary>
    NoticeEnd WithSignature()
    {
        for (var at = Body.Length - 1; at >= Math.Max(0, Body.Length - Closing); at--)
        {
            if (Body[at] is BroughtBlock.Table table && SignedTable(table) is { } lines)
                return Signed(at, at + 1, lines);
            if (Body[at] is BroughtBlock.Paragraph { Text: var text } && DocumentDay.Find(text) is not null)
                return Signed(
                    FirstOrgan(at),
                    at + 1,
                    [.. Body[FirstOrgan(at)..(at + 1)].OfType<BroughtBlock.Paragraph>().Select(line => line.Text)]);
            if (Body[at] is BroughtBlock.Paragraph { Text: var both } && OrganAndDay(both) is { } parts)
                return Signed(
                    FirstOrgan(at),
                    at + 1,
                    [.. Body[FirstOrgan(at)..at].OfType<BroughtBlock.Paragraph>().Select(line => line.Text), .. parts]);
        }

        return WithSignatureWithin();
    }

    /// <summary>A document that is sent round under a notice follows the signature of that notice.</summary>
    NoticeEnd WithSignatureWithin()
    {
        for (var at = 1; at < Body.Length; at++)
        {
            if (Body[at] is BroughtBlock.Paragraph { Text: var text } && DocumentDay.Find(text) is not null && FirstOrgan(at) < at)
                return Signed(
                    FirstOrgan(at),
                    at + 1,
                    [.. Body[FirstOrgan(at)..(at + 1)].OfType<BroughtBlock.Paragraph>().Select(line => line.Text)]);
        }

        return this;
    }

    int FirstOrgan(int date)
    {
        var first = date;
        while (first > 0 && Body[first - 1] is BroughtBlock.Paragraph { Text: var text } && OrganNames.In(text).Length > 0)
            first--;
        return first;
    }

    static ImmutableArray<string>? SignedTable(BroughtBlock.Table table)
    {
        ImmutableArray<string> lines = [.. table.Texts.Where(text => text.Length > 0)];
        return lines.Any(line => DocumentDay.Find(line) is not null)
            && lines.Any(line => OrganNames.In(line).Length > 0)
            && lines.All(line => DocumentDay.Find(line) is not null || OrganNames.In(line).Length > 0)
            ? lines
            : null;
    }

    static ImmutableArray<string>? OrganAndDay(string text)
    {
        var cut = text.LastIndexOfAny([' ', '\u3000']);
        return cut > 0 && DocumentDay.Find(text[(cut + 1)..]) is not null && OrganNames.In(text[..cut]).Length > 0
            ? [text[..cut].Trim(), text[(cut + 1)..]]
            : null;
    }

    NoticeEnd Signed(int from, int to, ImmutableArray<string> lines) => this with
    {
        Issuers = [.. lines.SelectMany(line => OrganNames.In(line))],
        Day = lines.Select(DocumentDay.Find).LastOrDefault(day => day is not null),
        Body = [.. Body[..from], Block(lines) with { Origin = Body[from].Origin }, .. Body[to..]],
    };

    static BroughtBlock.Lines Block(
        ImmutableArray<string> lines) => new([.. lines.Select(line => (ImmutableArray<BroughtInline>)[new BroughtInline.Text(line)])]);

    NoticeEnd WithAnnexes()
    {
        for (var at = 0; at < Body.Length; at++)
        {
            if (Body[at] is not BroughtBlock.Paragraph { Text: var text } || !AnnexNote.Begins(text))
                continue;
            var end = at + 1;
            while (end < Body.Length && Body[end] is BroughtBlock.Paragraph { Text: var item } && AnnexNote.IsItem(item))
                end++;
            var note = AnnexNote.Format(Body[at..end].OfType<BroughtBlock.Paragraph>());
            return this with
            {
                Annexes = AnnexNote.Titles(note),
                Body = [.. Body[..at], note with { Origin = Body[at].Origin }, .. Body[end..]],
            };
        }

        return this;
    }
}
