namespace PublicitySite.Themes;

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
    internal static MarkupPosition Of(string text, int at)
    {
        var (quotes, apostrophes) = (0, 0);
        for (var i = at - 1; i >= 0; i--)
        {
            switch (text[i])
            {
                case '}' when text.LastIndexOf("{{", i, StringComparison.Ordinal) is >= 0 and var tag:
                    i = tag;
                    break;
                case '>':
                    return MarkupPosition.Text;
                case '<':
                    return quotes % 2 == 1 || apostrophes % 2 == 1 ? MarkupPosition.Quoted : MarkupPosition.Unquoted;
                case '"':
                    quotes++;
                    break;
                case '\'':
                    apostrophes++;
                    break;
            }
        }

        return MarkupPosition.Text;
    }
}
