using PublicitySite.Documents;
using PublicitySite.Pages.Views;

namespace PublicitySite.Pages;

/// <summary>A page of the site: where it lies and what it shows. Its view is made when it is rendered, and only then.</summary>
abstract record Page
{
    internal required SiteIndex Index { get; init; }

    internal abstract Address Address { get; }

    /// <summary>What the page is counted as in the closing table.</summary>
    internal abstract PageKind Kind { get; }

    /// <summary>The Markdown that stands on it, if any.</summary>
    internal virtual MarkdownDocument? Text => null;

    /// <summary>The number by which the search knows that text; none where it does not look into it.</summary>
    internal virtual int? TextNumber => null;

    /// <summary>The file in which the search finds that text.</summary>
    internal virtual Address? TextFile => null;

    /// <summary>Day of the last change, for the site map that machines read; none for pages that change with every build.</summary>
    internal virtual DateOnly? LastModified => null;

    /// <summary>Machines should list it.</summary>
    internal virtual bool InSiteMap => true;

    /// <param name="article">The page's Markdown as markup.</param>
    /// <param name="structuredData">The page's JSON-LD, if it has any.</param>
    internal abstract View View(Article article, Html? structuredData);

    protected string Href(Address address) => address.From(Address);

    protected Link LinkTo(string text, Address address) => new(text, Href(address));
}

/// <summary>What kinds of pages there are.</summary>
enum PageKind
{
    Home,
    Column,
    Notice,
    List,
    Profile,
    Honorees,
    Scheme,
    Archive,
    Service,
    Withdrawn,
    Redirect,
    Outside,
}
