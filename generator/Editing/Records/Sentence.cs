namespace PublicitySite.Editing.Records;

/// <summary>What a person wrote, as the end of a sentence that the page shows.</summary>
static class Sentence
{
    /// <summary>With a full stop, whether it came with one or not.</summary>
    internal static string Of(string text) => $"{text.Trim().TrimEnd('。', '.', '；')}。";
}
