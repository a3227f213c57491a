using System.Collections.Immutable;
using PublicitySite.Model;
using PublicitySite.Pages.Views;

namespace PublicitySite.Pages;

/// <summary>Makes the cards of all schemes.</summary>
static class SchemeCards
{
    internal static ImmutableArray<SchemeCard> On(SiteIndex index, Address page)
    {
        var lists = index.Lists.CountBy(list => list.Scheme.Id, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        var serving = index.Titleholders.Where(holder => holder.State == TermState.Serving)
            .CountBy(holder => holder.List.Scheme.Id, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        return
        [
            .. index.Schemes
                .OrderBy(scheme => scheme.Level)
                .ThenBy(scheme => scheme.Id, StringComparer.Ordinal)
                .Select(scheme => new SchemeCard(
                    scheme.Name,
                    Addresses.Scheme(scheme).From(page),
                    DisplayNames.Of(scheme.Level),
                    scheme.Description,
                    lists.GetValueOrDefault(scheme.Id),
                    serving.GetValueOrDefault(scheme.Id))),
        ];
    }
}
