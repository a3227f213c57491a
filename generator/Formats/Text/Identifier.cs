namespace PublicitySite.Formats.Text;

/// <summary>Names that become addresses: ASCII <c>[a-z0-9-]</c>.</summary>
static class Identifier
{
    internal static bool IsValid(ReadOnlySpan<char> name)
    {
        foreach (var character in name)
        {
            if (!(char.IsAsciiLetterLower(character) || char.IsAsciiDigit(character) || character == '-'))
            {
                return false;
            }
        }

        return name.Length > 0;
    }

    /// <summary>An identifier with a file ending or more: <c>luzhou-call-annex3.csv</c>.</summary>
    internal static bool IsFileName(string name)
    {
        var parts = name.Split('.');
        return parts.Length > 1 && parts.All(part => IsValid(part));
    }
}
