using System.Collections.Immutable;
using PublicitySite.Chinese;
using PublicitySite.Diagnostics;

namespace PublicitySite.Model;

/// <summary>Whose site it is: <c>site.yaml</c>.</summary>
sealed record Site
{
    /// <summary>网站名称, as registered.</summary>
    internal required string Name { get; init; }

    /// <summary>主办单位.</summary>
    internal required string Organiser { get; init; }

    /// <summary>运行维护单位, where it is another one.</summary>
    internal string? Operator { get; init; }

    /// <summary>Host name alone, no scheme: <c>rsj.example.gov.cn</c>.</summary>
    internal required string Domain { get; init; }

    /// <summary>Where the output folder will be served, with its closing <c>/</c>; only absolute addresses are made from it.</summary>
    internal required Uri BaseUrl { get; init; }

    /// <summary>网站标识码.</summary>
    internal required string IdentityCode { get; init; }

    /// <summary>One or two sentences for search engines and for the home page.</summary>
    internal required string Description { get; init; }

    internal ImmutableArray<string> Keywords { get; init; } = [];

    /// <summary>The zone in which the civil dates are meant, one of <see cref="Zones"/>; default Asia/Shanghai.</summary>
    internal string Zone { get; init; } = Zones.Default;

    /// <summary>Name of the folder below <c>themes/</c>.</summary>
    internal string Theme { get; init; } = "default";

    internal required Contact Contact { get; init; }

    internal required Footer Footer { get; init; }

    /// <summary>The sections, one for each <see cref="ColumnKind"/>.</summary>
    internal required ImmutableArray<Column> Columns { get; init; }

    /// <summary>Markdown of the page 关于本站.</summary>
    internal string About { get; init; } = "";

    /// <summary>The form of 索引号 in the notices.</summary>
    internal IndexNumberPattern IndexNumbers { get; init; } = IndexNumberPattern.Standard;

    /// <summary>The rules that this site weighs otherwise.</summary>
    internal ImmutableArray<RuleSetting> RuleSettings { get; init; } = [];

    /// <summary>Strokes of characters that the program's own table lacks, or that it would give otherwise.</summary>
    internal ImmutableArray<CharacterStrokes> Strokes { get; init; } = [];

    /// <summary>
    /// Hosts that are linked to without the notice on leaving the site, in the form of <see cref="HostNames"/>, each with all below it.
    /// </summary>
    internal ImmutableArray<string> FriendlyHosts { get; init; } = [];

    /// <summary>What stands around the pages in place of the site's own header and footer.</summary>
    internal HostPortal Host { get; init; } = new();

    internal required SourceLocation Origin { get; init; }

    /// <summary>Distance of the civil dates from UTC.</summary>
    internal TimeSpan Offset => Zones.Offsets[Zone];

    /// <summary>The address is on a friendly host, on one of the site's own, or in a register that every site has to link to.</summary>
    internal bool IsFriendly(Uri address)
    {
        var host = HostNames.Normalize(address);
        return IsOwn(address)
            || RecordNumbers.Registers.Contains(host)
            || FriendlyHosts.Any(friendly => HostNames.Covers(friendly, host));
    }

    /// <summary>The address is on the host of the site's domain or of its output, or below one of them.</summary>
    internal bool IsOwn(Uri address)
    {
        var host = HostNames.Normalize(address);
        return HostNames.Covers(HostNames.Normalize(Domain) ?? Domain, host) || HostNames.Covers(HostNames.Normalize(BaseUrl), host);
    }
}
