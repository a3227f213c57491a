namespace PublicitySite.Rendering;

/// <summary>
/// How texts are compared when words are looked for in them: width and case make no difference, and neither do blanks and signs, which
/// nobody types as they stand. <c>search-words.js</c> folds what is typed in the same way; characters beyond the basic plane are two.
/// </summary>
static class SearchFolding
{
    static readonly char[] Folded = [.. Enumerable.Range(0, char.MaxValue + 1).Select(code => Of((char)code))];

    /// <summary>The character to compare, or <c>\0</c> for one that does not count.</summary>
    internal static char Fold(char character) => Folded[character];

    static char Of(char character)
    {
        var narrow = character is >= '！' and <= '～' ? (char)(character - '！' + '!') : character;
        return IsSign(narrow) ? '\0' : char.ToLowerInvariant(narrow);
    }

    static bool IsSign(char character) => character
        is < '0' or >= ':' and <= '@' or >= '[' and <= '`' or >= '{' and <= '\u00BF' or '×' or '÷' or '\uFEFF'
        or >= '\u2000' and <= '\u206F' or >= '\u3000' and <= '\u3004' or >= '\u3008' and <= '\u303F' or '・'
        or >= '\uFE10' and <= '\uFE1F' or >= '\uFE30' and <= '\uFE6F' or >= '\uFF5F' and <= '\uFF65';
}
