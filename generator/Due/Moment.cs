using System.Collections.Immutable;
using PublicitySite.Calendars;
using PublicitySite.Model;

namespace PublicitySite.Due;

/// <summary>
/// An instant at which pages become others, so that the site has to be built anew: always the beginning of a day in the site's zone.
/// The day behind 截至, which moves every day, is no reason for it.
/// </summary>
/// <param name="Day">The civil day that begins.</param>
/// <param name="Offset">Distance of the site's zone from UTC.</param>
/// <param name="Turns">What happens then; at least one, no subject twice.</param>
sealed record Moment(DateOnly Day, TimeSpan Offset, ImmutableArray<Turn> Turns)
{
    /// <summary><c>2026-11-21T00:00:00+08:00</c>.</summary>
    public override string ToString() => $"{Day.Iso}T00:00:00{Zones.Text(Offset)}";

    /// <summary>The first after the beginning of <paramref name="today"/>; null where the pages stay as they are for good.</summary>
    internal static Moment? After(DateOnly today, SiteContent content) => Between(today.AddDays(1), DateOnly.MaxValue, content).FirstOrDefault();

    /// <summary>All from the first day to the last, both inclusive, in order.</summary>
    internal static IEnumerable<Moment> Between(DateOnly first, DateOnly last, SiteContent content) =>
        from turn in (IEnumerable<Turn>)
        [
            .. content.Lists.SelectMany(ListTurns.Of),
            .. content.Notices.SelectMany(DocumentTurns.Of),
            .. content.Schemes.SelectMany(DocumentTurns.Of),
        ]
        where first <= turn.Day && turn.Day <= last
        group turn by turn.Day into day
        orderby day.Key
        select new Moment(day.Key, content.Site.Offset, Told(day));

    static ImmutableArray<Turn> Told(IEnumerable<Turn> turns) =>
    [
        .. turns.GroupBy(turn => turn.Title, StringComparer.Ordinal).Select(same => same.MinBy(turn => turn.Kind)).OfType<Turn>()
            .OrderBy(turn => turn.Kind).ThenBy(turn => turn.Title, StringComparer.Ordinal),
    ];
}
