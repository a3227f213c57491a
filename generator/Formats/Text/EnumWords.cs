using System.Collections.Immutable;

namespace PublicitySite.Formats.Text;

/// <summary>The words that one key may hold, and what each stands for: read and written by the same table.</summary>
/// <param name="table">Each word and each meaning once.</param>
sealed class EnumWords<T>(params (string Word, T Meaning)[] table)
    where T : struct
{
    internal ImmutableArray<string> All { get; } = [.. table.Select(entry => entry.Word)];

    internal T? Meaning(string word) => table.Where(entry => entry.Word == word).Select(entry => (T?)entry.Meaning).FirstOrDefault();

    internal string Word(T meaning) => table.First(entry => EqualityComparer<T>.Default.Equals(entry.Meaning, meaning)).Word;

    /// <summary>The same words but one.</summary>
    internal EnumWords<T> Without(T meaning) =>
        new([.. table.Where(entry => !EqualityComparer<T>.Default.Equals(entry.Meaning, meaning))]);
}
