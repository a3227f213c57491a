using System.Collections.Immutable;

namespace PublicitySite.Model;

/// <summary>What 国办发〔2017〕47号 asks for at the foot of every page, beside organiser, identity code and contact.</summary>
sealed record Footer
{
    /// <summary>ICP备案编号.</summary>
    internal string? Icp { get; init; }

    /// <summary>公安机关备案号.</summary>
    internal string? PoliceRecord { get; init; }

    /// <summary>党政机关网站标识: address of its page.</summary>
    internal Uri? PartyGovernmentMark { get; init; }

    /// <summary>我为政府网站找错: address of the platform.</summary>
    internal Uri? ReportErrors { get; init; }

    /// <summary>我要纠错: address to which readers report a fault of a page.</summary>
    internal Uri? Corrections { get; init; }

    /// <summary>Everything that the foot of a page links to outside the site.</summary>
    internal ImmutableArray<Uri> Links => [.. new[] { PartyGovernmentMark, ReportErrors, Corrections }.OfType<Uri>()];
}
