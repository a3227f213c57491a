namespace PublicitySite.Reading;

/// <summary>Brackets of YAML lists and sections written in one line, or in a few.</summary>
static class Brackets
{
    /// <summary>
    /// Position of the innermost bracket that is not closed, from the open one at <paramref name="start"/> on: it ends with
    /// the text, with the closing of another, or where the next key begins a line. Null where all are closed.
    /// </summary>
    internal static int? Unclosed(string text, int start)
    {
        var open = new Stack<int>();
        for (var index = start; index < text.Length; index++)
        {
            switch (text[index])
            {
                case '[' or '{':
                    open.Push(index);
                    break;
                case ']' or '}' when text[open.Peek()] != Opening(text[index]):
                    return open.Peek();
                case ']' or '}':
                    open.Pop();
                    break;
                case '"' or '\'':
                    index = EndOfQuote(text, index);
                    break;
                case '#' when text[index - 1] == ' ':
                    index = text.AsSpan(index).IndexOf('\n') is >= 0 and var end ? index + end - 1 : text.Length;
                    break;
                case '\n' when index + 1 < text.Length && char.IsAsciiLetterLower(text[index + 1]):
                    return open.Peek();
            }

            if (open.Count == 0)
            {
                return null;
            }
        }

        return open.Peek();
    }

    static char Opening(char closing) => closing == ']' ? '[' : '{';

    // An apostrophe inside a word is none of YAML's quotes; so is one that never ends.
    static int EndOfQuote(string text, int start)
    {
        var end = text.IndexOf(text[start], start + 1);
        return end >= 0 && " [{,:".Contains(text[start - 1], StringComparison.Ordinal) ? end : start;
    }
}
