namespace PublicitySite.Model;

/// <summary>
/// The portal that keeps this site in one of its folders, as a county's government does for its departments: what of it stands around
/// the pages in place of the site's own.
/// </summary>
sealed record HostPortal
{
    internal HostPart? Header { get; init; }

    internal HostPart? Footer { get; init; }
}

/// <summary>Header or footer of the host portal.</summary>
/// <param name="Markup">As pages print it: the portal's markup, or one line that its server puts the markup in for (SSI).</param>
/// <param name="SourcePath">The file in the site folder that it was read from; null for a line.</param>
sealed record HostPart(string Markup, string? SourcePath);
