namespace PublicitySite.Validation.Documents;

/// <summary>A link as Markdown writes it: [text](target), or [text]: target.</summary>
/// <param name="At">Of its target in the text.</param>
/// <param name="Target">As written, without a title.</param>
readonly record struct MarkdownLink(int At, string Target)
{
    internal static IEnumerable<MarkdownLink> In(string source)
    {
        for (var at = 0; (at = source.IndexOf(']', at)) >= 0; at++)
        {
            var start = source.AsSpan(at + 1) switch
            {
                ['(', '<', ..] => at + 3,
                ['(', ..] => at + 2,
                [':', ' ', ..] => at + 3,
                _ => -1,
            };
            if (start >= 0 && !IsPicture(source, at) && source.AsSpan(start).IndexOfAny(" )>\n") is >= 0 and var length)
            {
                yield return new(start, source.Substring(start, length));
            }
        }
    }

    /// <summary>Pictures are looked for where they are published; only links are looked at here.</summary>
    static bool IsPicture(string source, int end) =>
        source.LastIndexOf('[', end) is > 0 and var start && source[start - 1] == '!';

    /// <summary>
    /// The file that is meant, from the site's folder; null for other sites, parts of the page, and what is no file of the content.
    /// </summary>
    /// <param name="file">The file in which the link stands.</param>
    internal string? PathFrom(string file)
    {
        var end = Target.AsSpan().IndexOfAny("#?");
        var path = Uri.UnescapeDataString(end < 0 ? Target : Target[..end]);
        if (path.Length == 0 || path[0] == '/' || path.AsSpan().ContainsAny(":\\") || !path.Contains('.', StringComparison.Ordinal))
        {
            return null;
        }

        var parts = new List<string>(file.Split('/')[..^1]);
        foreach (var part in path.Split('/'))
        {
            if (part is ".." && parts.Count == 0)
            {
                return null;
            }

            Step(parts, part);
        }

        return string.Join('/', parts);
    }

    static void Step(List<string> parts, string part)
    {
        switch (part)
        {
            case "..":
                parts.RemoveAt(parts.Count - 1);
                break;
            case not ("." or ""):
                parts.Add(part);
                break;
        }
    }
}
