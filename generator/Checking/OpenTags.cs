namespace PublicitySite.Checking;

/// <summary>The elements that are open at a place of a page. Themes and texts close every element they open.</summary>
sealed class OpenTags
{
    readonly Stack<string> names = new();

    internal string? Innermost => names.TryPeek(out var name) ? name : null;

    internal bool Inside(string name) => names.Contains(name);

    /// <summary>Takes the reader's tag (only in drawings may a tag close itself); the innermost open element where the tag closes another one.</summary>
    internal string? Mismatch(in TagReader reader)
    {
        var name = TagNames.Of(reader.Name);
        if (TagNames.IsVoid(name) || (reader.IsEmpty && Inside("svg")))
            return null;
        if (!reader.IsEnd)
        {
            names.Push(name);
            return null;
        }

        if (Innermost == name)
        {
            names.Pop();
            return null;
        }

        // One finding for one fault: what lies between is taken as closed.
        var opened = Innermost ?? "html";
        while (names.Contains(name) && names.Pop() != name)
            continue;
        return opened;
    }
}
