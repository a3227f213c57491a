using PublicitySite.Chinese;
using PublicitySite.Documents;

namespace PublicitySite.Validation.Documents;

/// <summary>A heading or item of a document with its number: 一、（一）1.（1）.</summary>
/// <param name="Number">Of one of the four layers.</param>
/// <param name="At">Where it begins in the source.</param>
/// <param name="Text">As it is written, with its mark.</param>
readonly record struct NumberedLine(SectionNumber Number, int At, string Text)
{
    /// <summary>In order. The list of annexes has numbers of its own and is left out.</summary>
    internal static IEnumerable<NumberedLine> In(MarkdownDocument document)
    {
        var inAnnexes = false;
        foreach (var line in document.Lines)
        {
            inAnnexes = AnnexList.Begins(line.Text) || (inAnnexes && !line.AfterBlank);
            if (!inAnnexes && SectionNumber.Find(line.Text) is { Layer: >= Layer.First and <= Layer.Fourth } number)
                yield return new(number, line.At(0), line.Text[..number.Length]);
        }
    }
}
