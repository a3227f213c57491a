namespace PublicitySite.Files;

/// <summary>Paths as files write them of each other.</summary>
static class RelativePath
{
    /// <summary>The path that a relative reference in a file leads to, or null where it leaves the top folder.</summary>
    internal static string? Resolve(string file, string reference)
    {
        var folders = new List<string>(file.Split('/')[..^1]);
        foreach (var part in reference.Split('/'))
        {
            if (part == ".." && folders.Count == 0)
                return null;
            if (part == "..")
                folders.RemoveAt(folders.Count - 1);
            else if (part is not ("." or ""))
                folders.Add(part);
        }

        return string.Join('/', folders);
    }
}
