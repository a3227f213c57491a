using System.Buffers;

namespace PublicitySite.Privacy;

/// <summary>An e-mail address, around its @.</summary>
static class EmailAddress
{
    static readonly SearchValues<char> Signs = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789._%+-");

    /// <summary>Endings of files: <c>logo@2x.png</c> is a picture for fine screens.</summary>
    static readonly string[] FileEndings = [".png", ".jpg", ".jpeg", ".gif", ".webp", ".svg", ".css", ".js"];

    internal static PersonalDataMatch? At(ReadOnlySpan<char> text, int at)
    {
        var start = at;
        while (start > 0 && IsSign(text[start - 1]))
            start--;
        var end = at + 1;
        while (end < text.Length && IsSign(text[end]))
            end++;
        var name = Plain(text[start..at]).TrimStart('.');
        var host = Plain(text[(at + 1)..end]).TrimEnd('.', '-', '_');
        while (start < at && !Signs.Contains(Characters.Narrow(text[start])))
            start++;
        while (end > at + 1 && !Signs.Contains(Characters.Narrow(text[end - 1])))
            end--;
        return name.Length > 0 && IsHost(host) ? new(PersonalDataKind.EmailAddress, start, end - start, $"{name}@{host}") : null;
    }

    static bool IsSign(
        char character) => Signs.Contains(Characters.Narrow(character)) || Characters.IsHidden(character) || character == JoinMarks.Element;

    static string Plain(ReadOnlySpan<char> text)
    {
        var plain = new char[text.Length];
        var length = 0;
        foreach (var character in text)
        {
            if (Signs.Contains(Characters.Narrow(character)))
                plain[length++] = Characters.Narrow(character);
        }

        return new(plain, 0, length);
    }

    static bool IsHost(string host)
    {
        var dot = host.LastIndexOf('.');
        return dot > 0
            && !IsScale(host)
            && host.Length - dot > 2
            && !host.AsSpan(dot + 1).ContainsAnyExcept(Letters)
            && !FileEndings.Any(ending => host.EndsWith(ending, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary><c>2x.</c>, as names of pictures have it.</summary>
    static bool IsScale(string host) => char.IsAsciiDigit(host[0]) && host[1..].StartsWith("x.", StringComparison.Ordinal);

    static readonly SearchValues<char> Letters = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");
}
