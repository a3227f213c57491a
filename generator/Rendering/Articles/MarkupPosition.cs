namespace PublicitySite.Rendering.Articles;

/// <summary>Where in the markup around it a tag of a template stands.</summary>
enum MarkupPosition
{
    /// <summary>Between elements.</summary>
    Text,

    /// <summary>In an attribute's value, between quotes.</summary>
    Quoted,

    /// <summary>Elsewhere in the start of an element.</summary>
    Unquoted,
}

/// <summary>Finds positions in markup as designers write it; a comparison in a script may fool it, an attribute does not.</summary>
static class MarkupPositions
{
    /// <param name="text">The template.</param>
    /// <param name="at">Where the tag starts.</param>
    internal static MarkupPosition PositionOf(string text, int at)
    {
        var start = at;
        while (start > 0 && text[start - 1] != '<')
        {
            start--;
            if (text[start] == '>' && !IsPartialCall(text, start))
                return MarkupPosition.Text;
        }

        if (start == 0)
            return MarkupPosition.Text;
        var element = text.AsSpan(start, at - start);
        return element.Count('"') % 2 == 1 || element.Count('\'') % 2 == 1 ? MarkupPosition.Quoted : MarkupPosition.Unquoted;
    }

    static bool IsPartialCall(string text, int at) => at > 0 && text[at - 1] is '{' or '#' or '~';
}
