using System.Collections.Immutable;

namespace PublicitySite.Importing.Notices;

/// <summary>A document taken apart: what goes into the front matter, what is its text, what follows it.</summary>
sealed record NoticeFrame
{
    internal required TitleLines? Title { get; init; }

    internal required NoticeHead Head { get; init; }

    internal required NoticeEnd End { get; init; }

    internal required ImmutableArray<NoticeAnnex> Annexes { get; init; }

    /// <summary>A line says that the document must not be published.</summary>
    internal required bool IsSecret { get; init; }

    internal ImmutableArray<string> Issuers => End.Issuers.IsEmpty ? Head.Issuers : End.Issuers;

    internal DateOnly? Day => End.Day ?? Head.Day;

    internal ImmutableArray<string> LeftOut => [.. Head.LeftOut, .. End.LeftOut];

    internal static NoticeFrame Find(ImportedDocument document)
    {
        var (kept, imprint) = NoticeEnd.WithoutImprint(document.Blocks);
        var head = NoticeHead.Find(kept, document.Facts.Title);
        var (main, annexes) = NoticeAnnex.Split(head.Rest);
        var end = NoticeEnd.Find(main);
        return new()
        {
            Title = head.Title,
            Head = head,
            End = end with { LeftOut = [.. end.LeftOut, .. imprint] },
            Annexes = annexes,
            IsSecret = document.Blocks.Any(block => block.Text is { } text && HeadingLine.IsSecret(text)),
        };
    }
}
