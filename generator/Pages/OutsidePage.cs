using System.Collections.Immutable;
using PublicitySite.Model;
using PublicitySite.Pages.Views;

namespace PublicitySite.Pages;

/// <summary>离站提示: says where a link leads before it leaves the site, as government sites do. Works without script.</summary>
sealed record OutsidePage : Page
{
    internal required Uri Target { get; init; }

    internal override Address Address => Addresses.Outside(Target);

    internal override PageKind Kind => PageKind.Outside;

    internal override bool InSiteMap => false;

    /// <summary>What a page links to for an address elsewhere: this notice, or the address itself where its host is friendly.</summary>
    internal static string WayTo(Uri target, Site site, Address page) =>
        site.IsFriendly(target) ? target.AbsoluteUri : Addresses.Outside(target).From(page);

    /// <summary>For what the foot of every page links to.</summary>
    internal static IEnumerable<OutsidePage> OfFooter(
        SiteIndex index) => Plan(index, index.Site.Footer.Links.Where(target => !index.Site.IsFriendly(target)));

    /// <summary>For what the texts link to, where no page of the plan stands for it yet.</summary>
    /// <param name="index">Of the site.</param>
    /// <param name="planned">The pages so far.</param>
    /// <param name="targets">In any order, also more than once.</param>
    internal static IEnumerable<OutsidePage> Besides(SiteIndex index, ImmutableArray<Page> planned, IEnumerable<Uri> targets)
    {
        var known = planned.OfType<OutsidePage>().Select(page => page.Target.AbsoluteUri).ToHashSet(StringComparer.Ordinal);
        return Plan(index, targets.Where(target => !known.Contains(target.AbsoluteUri)));
    }

    static IEnumerable<OutsidePage> Plan(SiteIndex index, IEnumerable<Uri> targets) =>
        from target in targets
            .DistinctBy(target => target.AbsoluteUri, StringComparer.Ordinal)
            .OrderBy(target => target.AbsoluteUri, StringComparer.Ordinal)
        select new OutsidePage { Index = index, Target = target };

    internal override View View(Article article, Html? structuredData)
    {
        var text = Target.AbsoluteUri;
        var authority = Target.GetLeftPart(UriPartial.Authority);

        // What stands before an @ is no host, however much it looks like one.
        var host = Math.Max(authority.IndexOf("://", StringComparison.Ordinal) + 3, authority.LastIndexOf('@') + 1);
        return new OutsideView
        {
            Frame = Frames.Make(this, new() { Name = "离站提示", NoIndex = true }),
            Target = text,
            Before = text[..host],
            Host = text[host..authority.Length],
            After = text[authority.Length..],
        };
    }
}
