using System.Collections.Immutable;

namespace PublicitySite.Pages;

/// <summary>
/// Which pages the site has, but for the notices on the way to what its texts link to: those are known once the texts are rendered.
/// </summary>
static class SitePlan
{
    internal static ImmutableArray<Page> Make(SiteIndex index) =>
    [
        new HomePage { Index = index },
        .. ColumnPage.All(index),
        .. index.Notices.Select(notice => new NoticePage { Index = index, Notice = notice }),
        .. index.Lists.Select(list => new ListPage { Index = index, List = list }),
        .. index.Titleholders.Select(holder => new ProfilePage { Index = index, Holder = holder }),
        .. HonoreesPage.All(index),
        new SchemesPage { Index = index },
        .. index.Schemes.Select(scheme => new SchemePage { Index = index, Scheme = scheme }),
        new ArchivePage { Index = index },
        .. ArchivePeriodPage.All(index),
        new SearchPage { Index = index },
        new SiteMapPage { Index = index },
        new AboutPage { Index = index },
        new NotFoundPage { Index = index },
        .. WithdrawnPage.All(index),
        .. RedirectPage.All(index),
        .. OutsidePage.OfFooter(index),
    ];
}
