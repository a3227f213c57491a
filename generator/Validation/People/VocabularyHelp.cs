using PublicitySite.Diagnostics;

namespace PublicitySite.Validation.People;

/// <summary>How to write a word that is not in the site's word list.</summary>
static class VocabularyHelp
{
    internal static LocalizedText For(string word, IEnumerable<string> known, string key)
    {
        var add = new LocalizedText(
            $"确实无误的，加到 content/vocabulary.yaml 的 {key} 中。",
            $"If it is right, add it to {key} in content/vocabulary.yaml.");
        return SpellingSuggestion.Find(word, known) is { } nearest
            ? new($"是不是“{nearest}”？{add.Chinese}", $"Did you mean '{nearest}'? {add.English}")
            : add;
    }
}
