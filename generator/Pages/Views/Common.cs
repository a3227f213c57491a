using System.Collections.Immutable;
using PublicitySite.Chinese;

namespace PublicitySite.Pages.Views;

/// <summary>A link with its text.</summary>
sealed record Link(string Text, string Href);

/// <summary>A link of the main navigation.</summary>
sealed record NavigationLink(string Text, string Href, bool Current);

/// <summary>A civil date.</summary>
/// <param name="Iso"><c>2026-08-01</c>, for <c>datetime</c> and for lists.</param>
/// <param name="Text"><c>2026年8月1日</c>, as documents write it (GB/T 9704).</param>
sealed record Day(string Iso, string Text)
{
    /// <summary><c>8月1日</c>, where the year is plain from what stands around it.</summary>
    public string Short => Text[(Text.IndexOf('年', StringComparison.Ordinal) + 1)..];

    internal static Day Of(DateOnly date) => new(date.Iso, date.Chinese);
}

/// <summary>A state with its name.</summary>
/// <param name="Code">ASCII, for style sheets and scripts: <c>open</c>, <c>serving</c> …</param>
/// <param name="Text">As readers see it: 公示中.</param>
sealed record Badge(string Code, string Text);

/// <summary>A labelled value.</summary>
/// <param name="Label">E.g. 成文日期.</param>
/// <param name="Text">The value.</param>
/// <param name="Iso">The date in ISO form, where the value is one.</param>
/// <param name="Href">Where the value leads, if anywhere.</param>
sealed record Fact(string Label, string Text, string? Iso = null, string? Href = null);

/// <summary>A heading and what stands below it, line by line.</summary>
sealed record FactList(string Label, ImmutableArray<string> Items);

/// <summary>A heading and links below it.</summary>
sealed record LinkGroup(string Label, string? Href, ImmutableArray<Link> Links);

/// <summary>更正、补充 … with its day.</summary>
sealed record ChangeView(Day Date, string Kind, string Note);

/// <summary>Whom to ask or to tell.</summary>
sealed record ContactView(
    string Department, ImmutableArray<string> Phones, string? Email, string? Address, string? Postcode, string? Hours);

/// <summary>What header, navigation and footer print: the same object for all pages of one folder and section.</summary>
[SharedByPages]
sealed record SiteView
{
    /// <summary>The way up to the site's root: empty, <c>../</c>, <c>../../</c> …</summary>
    public required string Root { get; init; }

    public required ImmutableArray<NavigationLink> Navigation { get; init; }

    /// <summary>Header of the host portal, in place of the site's own.</summary>
    public Html? HostHeader { get; init; }

    /// <summary>Footer of the host portal, in place of the site's own.</summary>
    public Html? HostFooter { get; init; }

    public required string Name { get; init; }

    public required string Organiser { get; init; }

    public string? Operator { get; init; }

    public required string IdentityCode { get; init; }

    public required string Description { get; init; }

    public string? Icp { get; init; }

    /// <summary>The public register of these numbers.</summary>
    public string? IcpHref { get; init; }

    public string? PoliceRecord { get; init; }

    /// <summary>The record in the register of the police; none where the number has not its form.</summary>
    public string? PoliceRecordHref { get; init; }

    /// <summary>Leads to the notice on leaving the site, or straight on where the host is friendly; so do the next two.</summary>
    public string? PartyGovernmentMark { get; init; }

    public string? ReportErrors { get; init; }

    public string? Corrections { get; init; }

    public required ContactView Contact { get; init; }

    /// <summary>UTC offset of the civil dates, e.g. <c>+08:00</c>.</summary>
    public required string Offset { get; init; }

    public required string HomeHref { get; init; }

    public required string AboutHref { get; init; }

    public required string SearchHref { get; init; }

    public required string SiteMapHref { get; init; }

    public required string FeedHref { get; init; }

    public required string CalendarHref { get; init; }
}

/// <summary>Pages of a long list, numbered from 1.</summary>
sealed record Pager(int Number, int Count, string? Previous, string? Next, ImmutableArray<PagerLink> Pages)
{
    public bool Needed => Count > 1;
}

/// <summary>A number of the pager; without an address it stands for the numbers left out.</summary>
sealed record PagerLink(string Text, string? Href, bool Current);
