using System.Collections.Immutable;
using PublicitySite.Diagnostics;
using PublicitySite.Files;
using PublicitySite.Model;

namespace PublicitySite.Serving;

/// <summary>
/// What the preview shows at one time: the last good site, and the diagnostics of the last build whether it was good or not.
/// </summary>
sealed record PreviewState
{
    /// <summary>Goes up by one with every build; 0 before the first.</summary>
    internal int Version { get; private init; }

    /// <summary>The version whose site is shown; 0 while there was none.</summary>
    internal int Good { get; private init; }

    /// <summary>The last good site by path.</summary>
    internal ImmutableDictionary<string, OutputFile> Files { get; private init; } = ImmutableDictionary.Create<string, OutputFile>(
        StringComparer.Ordinal);

    /// <summary>Where the site begins, as on its server: <c>/</c> or <c>/gongshi/</c>.</summary>
    internal string Root { get; private init; } = "/";

    internal ImmutableArray<Diagnostic> Diagnostics { get; private init; } = [];

    /// <summary>Of the site that is shown: records that could not be read would be missing, and what is due would be wrong.</summary>
    internal SiteContent? Content { get; private init; }

    internal DateOnly Today { get; private init; }

    /// <summary>The day was asked for: pages are to take it for today.</summary>
    internal bool IsChosenDay { get; private init; }

    /// <summary>The last build came to nothing; what is shown is older.</summary>
    internal bool Stopped => Good < Version;

    internal PreviewState After(PreviewBuild built)
    {
        var next = this with
        {
            Version = Version + 1,
            Diagnostics = built.Diagnostics,
            Content = Keeps(built) ? Content : built.Content ?? Content,
            Today = Keeps(built) || built.Content is null ? Today : built.Today,
        };
        return built.Stopped
            ? next
            : next with
            {
                Good = next.Version,
                Files = built.Files.ToImmutableDictionary(file => file.Path, StringComparer.Ordinal),
                IsChosenDay = built.IsChosenDay,
                Root = built.Content?.Site.BaseUrl.AbsolutePath ?? "/",
            };
    }

    bool Keeps(PreviewBuild built) => built.Stopped && Good > 0;
}
