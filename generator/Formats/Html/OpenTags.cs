namespace PublicitySite.Formats.Html;

/// <summary>The elements that are open at a place of a page. Themes and texts close every element they open.</summary>
sealed class OpenTags
{
    readonly Stack<string> names = new();

    internal string? Innermost => names.TryPeek(out var name) ? name : null;

    internal bool Inside(string name) => names.Contains(name);

    internal void Open(string name)
    {
        if (!TagNames.IsVoid(name))
            names.Push(name);
    }

    /// <summary>Closes an element; gives the innermost open one where that is another.</summary>
    internal string? Close(string name)
    {
        if (TagNames.IsVoid(name))
            return null;
        if (Innermost == name)
        {
            names.Pop();
            return null;
        }

        // One diagnostic for one fault: what lies between is taken as closed.
        var opened = Innermost ?? "html";
        while (names.Contains(name) && names.Pop() != name)
            continue;
        return opened;
    }
}
