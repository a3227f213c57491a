namespace PublicitySite.Diagnostics;

/// <summary>One sentence in both languages.</summary>
readonly record struct LocalizedText(string Chinese, string English)
{
    internal string In(Language language) => language == Language.Chinese ? Chinese : English;
}
