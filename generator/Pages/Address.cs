namespace PublicitySite.Pages;

/// <summary>Where a file of the site lies.</summary>
/// <param name="Path">Below the site's root, without a leading slash: <c>lists/luzhou-2019.html</c>.</param>
readonly record struct Address(string Path)
{
    /// <summary>The way from a page up to the site's root: empty, <c>../</c>, <c>../../</c> …</summary>
    internal string Root => string.Concat(Enumerable.Repeat("../", Path.AsSpan().Count('/')));

    /// <summary>The relative link on <paramref name="page"/> that leads here, percent-encoded.</summary>
    internal string From(Address page)
    {
        var shared = SharedFolders(Path, page.Path);
        var ups = page.Path.AsSpan(shared).Count('/');
        return string.Concat(Ups(ups), Encode(Path[shared..]));
    }

    /// <summary>The absolute address below the site's own.</summary>
    internal string In(Uri baseUrl) => baseUrl.AbsoluteUri + Encode(Path);

    /// <summary>The same place with another ending: <c>.json</c> beside <c>.html</c>.</summary>
    internal Address With(string extension) => new(Path[..Path.LastIndexOf('.')] + extension);

    /// <summary>Length of the folders that both paths begin with, the last <c>/</c> included.</summary>
    static int SharedFolders(string left, string right)
    {
        var shared = 0;
        for (var i = 0; i < left.Length && i < right.Length && left[i] == right[i]; i++)
        {
            if (left[i] == '/')
                shared = i + 1;
        }

        return shared;
    }

    static string Ups(int count) => count switch
    {
        0 => "",
        1 => "../",
        2 => "../../",
        _ => string.Concat(Enumerable.Repeat("../", count)),
    };

    static string Encode(string path) =>
        IsPlain(path) ? path : string.Join('/', path.Split('/').Select(Uri.EscapeDataString));

    static bool IsPlain(string path)
    {
        foreach (var character in path)
        {
            if (!char.IsAsciiLetterOrDigit(character) && character is not ('/' or '.' or '-' or '_'))
                return false;
        }

        return true;
    }
}
