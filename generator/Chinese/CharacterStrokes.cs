using System.Text;

namespace PublicitySite.Chinese;

/// <summary>How a character is written.</summary>
/// <param name="Character">E.g. 𠮷.</param>
/// <param name="Strokes">One digit for each stroke in the order of writing: 1 横 (提 too), 2 竖, 3 撇, 4 点 (捺 too), 5 折. E.g. 121251.</param>
sealed record CharacterStrokes(Rune Character, string Strokes)
{
    /// <summary>At least one digit, and none but those of the five kinds.</summary>
    internal static bool IsStrokes(string text) => text.Length > 0 && !text.AsSpan().ContainsAnyExceptInRange('1', '5');
}
