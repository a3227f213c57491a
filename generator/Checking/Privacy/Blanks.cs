using System.Runtime.CompilerServices;
using PublicitySite.Privacy;

namespace PublicitySite.Checking.Privacy;

/// <summary>
/// Every format is read by writing over its markup in place: what nobody sees becomes characters that do not show. So a
/// diagnostic's place in what was read is its place in the file.
/// </summary>
static class Blanks
{
    static readonly char[] Row = [.. Enumerable.Repeat(JoinMarks.Nothing, 256)];

    /// <summary>Nothing at all.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal static void Hide(this Span<char> text)
    {
        // Copies: the framework's Fill is slow until it has been compiled anew.
        for (; text.Length > Row.Length; text = text[Row.Length..])
            Row.CopyTo(text);
        Row.AsSpan(0, text.Length).CopyTo(text);
    }

    /// <summary>One sign in place of all of it.</summary>
    internal static void Become(this Span<char> text, ReadOnlySpan<char> sign)
    {
        text.Hide();
        sign.CopyTo(text);
    }
}
