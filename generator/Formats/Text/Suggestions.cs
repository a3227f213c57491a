using PublicitySite.Diagnostics;

namespace PublicitySite.Formats.Text;

/// <summary>The help of diagnostics about words: the nearest that exists, and all that exist.</summary>
static class Suggestions
{
    internal static LocalizedText For(string found, IReadOnlyCollection<string> valid) =>
        SpellingSuggestion.Find(found, valid) is { } nearest
            ? new($"是不是“{nearest}”？{AllChinese(valid)}", $"Did you mean '{nearest}'? {AllEnglish(valid)}")
            : new(AllChinese(valid), AllEnglish(valid));

    static string AllChinese(IEnumerable<string> valid) => $"可以写的有：{string.Join('、', valid.Distinct(StringComparer.Ordinal))}。";

    static string AllEnglish(IEnumerable<string> valid) => $"Valid here: {string.Join(", ", valid.Distinct(StringComparer.Ordinal))}.";
}
