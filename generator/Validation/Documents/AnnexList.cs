using System.Collections.Immutable;
using PublicitySite.Documents;

namespace PublicitySite.Validation.Documents;

/// <summary>附件说明: the annexes that a document names below its text, 附件：1.… in the first line, one a line.</summary>
sealed record AnnexList(ImmutableArray<AnnexList.Item> Items)
{
    /// <summary>One annex.</summary>
    /// <param name="Title">As written, without its number.</param>
    /// <param name="At">Where the title begins in the document.</param>
    /// <param name="Last">Where its last character stands.</param>
    internal readonly record struct Item(string Title, int At, int Last);

    internal static bool Begins(ReadOnlySpan<char> line) => line is ['附', '件', '：' or ':', ..];

    /// <summary>Null where the document names none.</summary>
    internal static AnnexList? Find(MarkdownDocument document)
    {
        if (!document.Source.Contains("附件：", StringComparison.Ordinal) && !document.Source.Contains("附件:", StringComparison.Ordinal))
        {
            return null;
        }

        var items = ImmutableArray.CreateBuilder<Item>();
        var within = false;
        foreach (var line in document.Lines)
        {
            var begins = Begins(line.Text);
            within = begins || (within && !line.AfterBlank);
            if (within && Title(line, begins ? "附件：".Length : 0) is { } item)
            {
                items.Add(item);
            }
        }

        return items.Count == 0 ? null : new(items.ToImmutable());
    }

    static Item? Title(TextLine line, int from)
    {
        var text = line.Text;
        var number = from;
        while (number < text.Length && char.IsAsciiDigit(text[number]))
        {
            number++;
        }

        var start = number > from && number < text.Length && text[number] is '.' or '．' or '、' ? number + 1 : from;
        while (start < text.Length && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        return start == text.Length ? null : new(text[start..], line.At(start), line.At(text.Length - 1));
    }
}
