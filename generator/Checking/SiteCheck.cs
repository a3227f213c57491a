using System.Collections.Immutable;
using PublicitySite.Diagnostics;
using PublicitySite.Files;

namespace PublicitySite.Checking;

/// <summary>Looks at the finished site as a visitor does, so that it finds what everything before took for right.</summary>
static class SiteCheck
{
    /// <param name="files">The finished site.</param>
    /// <param name="isFriendly">Pages may link to the host of this address without a notice on the way; without a value, to any.</param>
    /// <param name="host">Header and footer of the host portal, which stand on the pages.</param>
    internal static ImmutableArray<Diagnostic> Run(
        ImmutableArray<OutputFile> files, Func<Uri, bool>? isFriendly = null, HostMarkup? host = null)
    {
        // Whatever is wrong with them is wrong with every page.
        if (host is { Diagnostics: [_, ..] })
            return host.Diagnostics;
        var targets = new LinkTargets(files.Select(file => file.Path), isFriendly ?? (_ => true), (host ?? HostMarkup.None).Addresses);
        var pages = files.Where(file => file.Path.EndsWith(".html", StringComparison.Ordinal)).ToArray();
        var results = new PageResult[pages.Length];
        Parallel.For(0, pages.Length, place => results[place] = PageResult.Of(pages[place], targets));
        return
        [
            .. SameAddresses(files),
            .. results.SelectMany(result => result.Diagnostics),
            .. DeadAnchors(pages, results),
        ];
    }

    static IEnumerable<Diagnostic> SameAddresses(ImmutableArray<OutputFile> files) =>
        files
            .CountBy(file => file.Path, StringComparer.Ordinal)
            .Where(path => path.Value > 1)
            .Select(path => OutputDiagnostics.TwoFiles(path.Key));

    static IEnumerable<Diagnostic> DeadAnchors(OutputFile[] pages, PageResult[] results)
    {
        var links = results.SelectMany(result => result.Anchors).ToLookup(link => link.Target, StringComparer.Ordinal);
        if (links.Count == 0)
            return [];
        return
            from entry in pages.Zip(results)
            from link in links[entry.First.Path]
            where !entry.Second.Ids.Contains(link.Id)
            select OutputDiagnostics.AnchorToNothing(link.From, $"{link.Target}#{link.Id}");
    }

    /// <summary>What one page came to. Of its ids no more is kept than links may ask for.</summary>
    sealed record PageResult(IReadOnlyList<Diagnostic> Diagnostics, IReadOnlyList<AnchorLink> Anchors, IReadOnlySet<string> Ids)
    {
        internal static PageResult Of(OutputFile page, LinkTargets targets)
        {
            var check = new PageCheck(page, targets);
            var diagnostics = check.Run();
            return new(diagnostics, check.OutgoingAnchors, check.Ids);
        }
    }
}
