using System.Collections.Immutable;
using PublicitySite.Documents;

namespace PublicitySite.Importing.Notices;

/// <summary>The end of a document: the note of annexes, signature and date; what is printed below them (版记) goes out.</summary>
sealed record NoticeEnd
{
    const int Imprint = 8;
    const int Closing = 14;

    internal required ImmutableArray<ImportedBlock> Body { get; init; }

    internal ImmutableArray<string> Issuers { get; init; } = [];

    internal DateOnly? Day { get; init; }

    /// <summary>Titles in the note of annexes.</summary>
    internal ImmutableArray<string> Annexes { get; init; } = [];

    internal ImmutableArray<string> LeftOut { get; init; } = [];

    internal static NoticeEnd Find(ImmutableArray<ImportedBlock> blocks)
    {
        var (kept, imprint) = WithoutImprint(blocks);
        return new NoticeEnd { Body = kept, LeftOut = imprint }.WithSignature().WithAnnexes();
    }

    internal static (ImmutableArray<ImportedBlock> Kept, ImmutableArray<string> LeftOut) WithoutImprint(
        ImmutableArray<ImportedBlock> blocks)
    {
        var from = Math.Max(0, blocks.Length - Imprint);
        while (from < blocks.Length && !TextsOf(blocks[from]).Any(HeadingLine.IsImprint))
            from++;
        var kept = blocks[..from];
        while (kept is [.., { BeginsPage: true }])
            kept = kept[..^1];
        return (kept, [.. blocks[from..].SelectMany(TextsOf)]);
    }

    static IEnumerable<string> TextsOf(ImportedBlock block) => block switch
    {
        { Text: { } text } => [text],
        { Table: { } table } => table.Texts,
        _ => [],
    };

    /// <summary>The last lines that are names of organs above a date.</summary>
    NoticeEnd WithSignature()
    {
        for (var at = Body.Length - 1; at >= Math.Max(0, Body.Length - Closing); at--)
        {
            if (Body[at].Table is { } table && SignedTable(table) is { } lines)
                return Signed(at, at + 1, lines);
            if (Body[at].Text is { } text && DocumentDay.Find(text) is not null)
                return Signed(
                    FirstOrgan(at),
                    at + 1,
                    [.. Body[FirstOrgan(at)..(at + 1)].Select(line => line.Text).OfType<string>()]);
            if (Body[at].Text is { } both && OrganAndDay(both) is { } parts)
                return Signed(
                    FirstOrgan(at),
                    at + 1,
                    [.. Body[FirstOrgan(at)..at].Select(line => line.Text).OfType<string>(), .. parts]);
        }

        return WithSignatureWithin();
    }

    /// <summary>A document that is sent round under a notice follows the signature of that notice.</summary>
    NoticeEnd WithSignatureWithin()
    {
        for (var at = 1; at < Body.Length; at++)
        {
            if (Body[at].Text is { } text && DocumentDay.Find(text) is not null && FirstOrgan(at) < at)
                return Signed(
                    FirstOrgan(at),
                    at + 1,
                    [.. Body[FirstOrgan(at)..(at + 1)].Select(line => line.Text).OfType<string>()]);
        }

        return this;
    }

    int FirstOrgan(int date)
    {
        var first = date;
        while (first > 0 && Body[first - 1].Text is { } text && OrganNames.In(text).Length > 0)
            first--;
        return first;
    }

    static ImmutableArray<string>? SignedTable(Block.Table table)
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
        Body = [.. Body[..from], ImportedBlock.Closing(lines) with { Origin = Body[from].Origin }, .. Body[to..]],
    };

    NoticeEnd WithAnnexes()
    {
        for (var at = 0; at < Body.Length; at++)
        {
            if (Body[at].Text is not { } text || !AnnexNote.Begins(text))
                continue;
            var end = at + 1;
            while (end < Body.Length && Body[end].Text is { } item && AnnexNote.IsItem(item))
                end++;
            var note = AnnexNote.Format(Body[at..end].Select(line => line.Text).OfType<string>());
            return this with
            {
                Annexes = AnnexNote.Titles(note),
                Body = [.. Body[..at], ImportedBlock.Closing(note) with { Origin = Body[at].Origin }, .. Body[end..]],
            };
        }

        return this;
    }
}
