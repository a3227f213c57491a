using PublicitySite.Model;
using PublicitySite.Pages;

namespace PublicitySite.Rendering.Articles;

/// <summary>What a text links to on other sites with a notice on the way.</summary>
sealed class OutsideLinks(Site site)
{
    readonly List<Uri> taken = [];

    internal IReadOnlyList<Uri> Taken => taken;

    /// <summary>On another site, and so to be marked.</summary>
    internal bool IsElsewhere(Uri target) => !site.IsOwn(target);

    /// <summary>The link on a page to the notice for an address; null where it may lead straight on.</summary>
    internal string? NoticeFor(Uri target, Address page)
    {
        if (site.IsFriendly(target))
            return null;
        taken.Add(target);
        return OutsidePage.WayTo(target, site, page);
    }
}
