using System.Collections.Immutable;

namespace PublicitySite.Pages.Views;

/// <summary>A document of the site.</summary>
sealed record NoticeView : View
{
    public required string Title { get; init; }

    /// <summary>The box above the text: 索引号、发文字号、发文机关、成文日期、发布日期、有效性 …</summary>
    public required ImmutableArray<Fact> Box { get; init; }

    /// <summary>发文字号.</summary>
    public string? Number { get; init; }

    public required Day Published { get; init; }

    public required string Source { get; init; }

    /// <summary>有效 or 失效 with its code, for documents that have a last day of validity.</summary>
    public Badge? Validity { get; init; }

    /// <summary>Last day of validity, inclusive.</summary>
    public Day? ValidUntil { get; init; }

    public required Html Body { get; init; }

    /// <summary>Empty on short documents.</summary>
    public required ImmutableArray<Heading> Contents { get; init; }

    public required ImmutableArray<AttachmentView> Attachments { get; init; }

    public required ImmutableArray<ContactView> Contacts { get; init; }

    /// <summary>One line for each issuer, the leading one first.</summary>
    public required ImmutableArray<string> Issuers { get; init; }

    public required Day Issued { get; init; }

    public required ImmutableArray<Link> Related { get; init; }

    public required ImmutableArray<ChangeView> Changes { get; init; }
}

/// <summary>附件.</summary>
/// <param name="Title">As named in the text.</param>
/// <param name="Href">Where the file lies.</param>
/// <param name="Kind">Its ending in capitals: <c>CSV</c>.</param>
/// <param name="Size">For people: <c>12 KB</c>.</param>
sealed record AttachmentView(string Title, string Href, string Kind, string Size);
