using System.Collections.Immutable;
using PublicitySite.Chinese;
using PublicitySite.Documents;

namespace PublicitySite.Importing.Notices;

/// <summary>Line breaks within paragraphs: most only stretch a line and go; some stand for a new paragraph.</summary>
static class SoftBreaks
{
    /// <summary>The paragraphs that a paragraph is meant to be, each clean; none where nothing is in it.</summary>
    internal static IEnumerable<ImportedBlock> Split(ImportedBlock paragraph)
    {
        List<Inline> open = [];
        var (isFirst, pieces) = (true, Pieces(paragraph.Inlines));
        foreach (var piece in pieces)
        {
            if (!isFirst && (paragraph.Look.Centred || paragraph.Look.Right || BeginsParagraph(Inline.TextOf([.. piece]))))
            {
                if (Part(paragraph, open) is { } part)
                    yield return part;
                open = [];
            }
            else if (open is [.., Inline.Text { Value: [.., var end] }]
                && piece is [Inline.Text { Value: [var begin, ..] }, ..]
                && char.IsAscii(end)
                && char.IsAscii(begin))
            {
                open.Add(new Inline.Text(" "));
            }

            open.AddRange(isFirst || piece is not [Inline.Text first, ..]
                ? piece
                : [first with { Value = first.Value.TrimStart() }, .. piece[1..]]);
            isFirst = false;
        }

        if (Part(paragraph, open) is { } rest)
            yield return rest;
    }

    static ImportedBlock? Part(ImportedBlock whole, List<Inline> inlines) =>
        CleanText.Clean(inlines) is { Length: > 0 } clean ? whole.With(clean) : null;

    static List<List<Inline>> Pieces(ImmutableArray<Inline> inlines)
    {
        List<List<Inline>> pieces = [[]];
        foreach (var inline in inlines)
        {
            if (inline is Inline.Break)
                pieces.Add([]);
            else
                pieces[^1].Add(inline);
        }

        return pieces;
    }

    static bool BeginsParagraph(string text) =>
        text.StartsWith("\u3000\u3000", StringComparison.Ordinal)
        || text.Replace('\u00A0', ' ').StartsWith("    ", StringComparison.Ordinal)
        || SectionNumber.Begins(text.TrimStart()) is not null
        || AnnexNote.Begins(text.TrimStart());
}
