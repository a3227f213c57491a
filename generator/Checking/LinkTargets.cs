using System.Collections.Frozen;
using System.Text;

namespace PublicitySite.Checking;

/// <summary>What a link is.</summary>
enum PageLinkKind
{
    /// <summary>To a file of this site, or to a place on the same page.</summary>
    Internal,

    /// <summary>To a file that this site does not have.</summary>
    Dead,

    /// <summary>Within a host but not relative: <c>/lists/…</c>.</summary>
    FromRoot,

    /// <summary>To another host, or to mail and telephone.</summary>
    External,

    /// <summary><c>javascript:</c>.</summary>
    Script,
}

/// <summary>All addresses of the finished site, and what links mean on its pages.</summary>
sealed class LinkTargets
{
    readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> paths;

    /// <summary>Folder of the notices on the way to other sites: they are the pages that lead there.</summary>
    const string NoticeFolder = "out/";

    readonly Func<Uri, bool> isFriendly;
    readonly FrozenSet<string> ofHost;

    internal LinkTargets(IEnumerable<string> paths, Func<Uri, bool> isFriendly, FrozenSet<string> ofHost)
    {
        this.ofHost = ofHost;
        this.paths = paths.ToHashSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        this.isFriendly = isFriendly;
    }

    /// <summary>Header or footer of the host portal link to it.</summary>
    internal bool IsOfHost(string address) => ofHost.Contains(address);

    /// <summary>The page may lead to the address of another host by itself.</summary>
    internal bool MayLead(string page, string address) =>
        page.StartsWith(NoticeFolder, StringComparison.Ordinal)
        || IsOfHost(address)
        || !Uri.TryCreate(
            address.StartsWith("//", StringComparison.Ordinal) ? $"https:{address}" : address,
            UriKind.Absolute,
            out var target)
        || target.Scheme is not ("http" or "https")
        || isFriendly(target);

    /// <param name="page">Path of the page that the link stands on.</param>
    /// <param name="link">The attribute's value, entities resolved.</param>
    /// <param name="fromRoot">Relative links start from the site's root, as on a page with a base address.</param>
    internal PageLinkKind Resolve(string page, ReadOnlySpan<byte> link, bool fromRoot)
    {
        if (link.IsEmpty || link[0] is (byte)'#' or (byte)'?')
            return PageLinkKind.Internal;
        if (link[0] == '/')
            return link.StartsWith("//"u8) ? PageLinkKind.External : PageLinkKind.FromRoot;
        if (SchemeLength(link) is > 0 and var length)
            return Ascii.EqualsIgnoreCase(link[..length], "javascript"u8) ? PageLinkKind.Script : PageLinkKind.External;
        Span<char> buffer = stackalloc char[512];
        return TryPath(page, link, fromRoot, buffer, out var path) && paths.Contains(path) ? PageLinkKind.Internal : PageLinkKind.Dead;
    }

    /// <summary>The path that a relative link leads to; none where it leads nowhere.</summary>
    internal string? PathOf(string page, ReadOnlySpan<byte> link, bool fromRoot)
    {
        Span<char> buffer = stackalloc char[512];
        return TryPath(page, link, fromRoot, buffer, out var path) && paths.TryGetValue(path, out var known) ? known : null;
    }

    static bool TryPath(string page, ReadOnlySpan<byte> link, bool fromRoot, Span<char> buffer, out ReadOnlySpan<char> path)
    {
        path = default;
        Span<char> text = stackalloc char[512];
        var end = link.IndexOfAny("?#"u8);
        if (!TryUnescape(end < 0 ? link : link[..end], text, out var length))
            return false;
        var folder = fromRoot ? 0 : page.LastIndexOf('/') + 1;
        ReadOnlySpan<char> rest = text[..length];
        while (rest.StartsWith("./", StringComparison.Ordinal) || rest.StartsWith("../", StringComparison.Ordinal))
        {
            var up = rest[1] == '.';
            if (up && folder == 0)
                return false;
            folder = up ? page.AsSpan(0, folder - 1).LastIndexOf('/') + 1 : folder;
            rest = rest[(up ? 3 : 2)..];
        }

        if (folder + rest.Length > buffer.Length)
            return false;
        page.AsSpan(0, folder).CopyTo(buffer);
        rest.CopyTo(buffer[folder..]);
        path = buffer[..(folder + rest.Length)];
        return true;
    }

    /// <summary>The link as characters; most are plain and need no new string.</summary>
    static bool TryUnescape(ReadOnlySpan<byte> link, Span<char> text, out int length)
    {
        if (!link.Contains((byte)'%'))
            return Encoding.UTF8.TryGetChars(link, text, out length);
        var unescaped = Uri.UnescapeDataString(Encoding.UTF8.GetString(link));
        length = unescaped.Length;
        return unescaped.TryCopyTo(text);
    }

    /// <summary>Length of the scheme before a colon; 0 for a relative link.</summary>
    static int SchemeLength(ReadOnlySpan<byte> link)
    {
        var end = link.IndexOfAny(":/?#"u8);
        return end > 0 && link[end] == ':' ? end : 0;
    }
}
