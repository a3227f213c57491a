using PublicitySite.Documents;

namespace PublicitySite.Validation.Documents;

/// <summary>The numbers of a document's headings and items, in order. Its list of annexes has numbers of its own and is left out.</summary>
static class HeadingNumberScan
{
    internal static IEnumerable<HeadingNumber> In(MarkdownDocument document)
    {
        var inAnnexes = false;
        foreach (var line in document.Lines)
        {
            inAnnexes = AnnexList.Begins(line.Text) || (inAnnexes && !line.AfterBlank);
            if (!inAnnexes && HeadingNumber.Begins(line.Text, line.At(0)) is { } number)
            {
                yield return number;
            }
        }
    }
}
