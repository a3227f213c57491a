using System.Collections.Immutable;

namespace PublicitySite.Formats.Text;

/// <summary>The words that one key may hold, and what each stands for.</summary>
sealed class EnumWords<T>(params (string Word, T Meaning)[] table)
    where T : struct
{
    internal ImmutableArray<string> All { get; } = [.. table.Select(entry => entry.Word)];

    internal T? Meaning(string word)
    {
        foreach (var entry in table)
        {
            if (entry.Word == word)
            {
                return entry.Meaning;
            }
        }

        return null;
    }
}
