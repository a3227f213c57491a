using System.Buffers;

namespace PublicitySite.Chinese;

/// <summary>Names of people compared as readers compare them: blanks and the dot inside a name are written in many ways.</summary>
static class PersonName
{
    // The one of GB/T 15834 first; the others are what input methods, forms and names of files have for it.
    const string Dots = "·•・･‧∙⋅●．.";

    static readonly SearchValues<char> Filling = SearchValues.Create(" \u00A0\u3000\u200B" + Dots);

    /// <summary>A middle dot, in any of the ways in which it is written.</summary>
    internal static bool IsDot(char character) => Dots.Contains(character, StringComparison.Ordinal);

    /// <summary>The text without blanks and middle dots; line ends stay.</summary>
    internal static string Plain(string text)
    {
        if (!text.AsSpan().ContainsAny(Filling))
        {
            return text;
        }

        var plain = new char[text.Length];
        var length = 0;
        foreach (var character in text)
        {
            if (!Filling.Contains(character))
            {
                plain[length++] = character;
            }
        }

        return new string(plain, 0, length);
    }

    /// <summary>The parts between middle dots that are long enough to stand for the person: 阿洛 of 曲比·阿洛.</summary>
    internal static IEnumerable<string> Parts(string name) =>
        name.Split(Dots.ToCharArray(), StringSplitOptions.TrimEntries) is { Length: > 1 } parts
            ? parts.Where(part => part.Length > 1)
            : [];
}
