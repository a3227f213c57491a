using System.Collections.Immutable;
using PublicitySite.Model;

namespace PublicitySite.Due;

/// <summary>The next call for nominations of a scheme that is held every few years.</summary>
/// <param name="Scheme">Which scheme.</param>
/// <param name="Last">The day of its last call; of the list where the call is not on the site.</param>
/// <param name="Next">The same day so many years later.</param>
sealed record CallDue(Scheme Scheme, DateOnly Last, DateOnly Next)
{
    internal static ImmutableArray<CallDue> All(SiteContent content, DateOnly today) =>
    [
        .. from scheme in content.Schemes
           let last = LastOf(scheme, content, today)
           where scheme.CycleYears is not null && last is not null
           select new CallDue(scheme, last ?? default, (last ?? default).AddYears(scheme.CycleYears ?? 0)),
    ];

    /// <summary>A list of a later year than the last call is of a round whose call is not on the site.</summary>
    static DateOnly? LastOf(Scheme scheme, SiteContent content, DateOnly today)
    {
        var call = content.Notices
            .Where(
                notice => notice.Kind == NoticeKind.Notice && notice.Scheme == scheme.Id && notice.List is null && notice.Withdrawn is null)
            .Select(notice => (DateOnly?)notice.Published)
            .Where(day => day <= today)
            .Max();
        var list = content.Lists
            .Where(list => list.Scheme.Id == scheme.Id && list.Withdrawn is null)
            .Select(list => (DateOnly?)list.Publicity.Published)
            .Where(day => day <= today)
            .Max();
        return call is null || list > call.Value.AddYears(1) ? list : call;
    }
}
