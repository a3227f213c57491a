using System.Collections.Immutable;
using PublicitySite.Model;

namespace PublicitySite.Due;

/// <summary>What is due on a site on one day: what <c>publicity status</c> tells and the desk shows.</summary>
sealed record DueReport
{
    /// <summary>The State Council's arrangement for the next year is out by about this month.</summary>
    const int ArrangementsMonth = 11;

    internal required DateOnly Today { get; init; }

    /// <summary>Newest first.</summary>
    internal required ImmutableArray<ListDue> Lists { get; init; }

    /// <summary>Of the schemes that are held every few years.</summary>
    internal required ImmutableArray<CallDue> Calls { get; init; }

    /// <summary>Years whose calendar should be there: this one, and from November on the next.</summary>
    internal required ImmutableArray<int> MissingCalendars { get; init; }

    internal required ImmutableArray<ColumnDue> SilentColumns { get; init; }

    /// <summary>When the site has to be built next; null where its pages stay as they are for good.</summary>
    internal required Moment? Next { get; init; }

    internal static DueReport Compile(SiteContent content, DateOnly today) => new()
    {
        Today = today,
        Lists =
        [
            .. content.Lists
                .OrderByDescending(list => list.Publicity.Published).ThenBy(list => list.Id, StringComparer.Ordinal)
                .Select(list => ListDue.Of(list, today)),
        ],
        Calls = CallDue.All(content, today),
        MissingCalendars =
        [
            .. Enumerable.Range(today.Year, today.Month >= ArrangementsMonth ? 2 : 1).Where(year => !content.Calendar.Covers(year)),
        ],
        SilentColumns = [.. ColumnDays.Silent(content, today).Select(silent => new ColumnDue(silent.Column.Name, silent.Last))],
        Next = Moment.After(today, content),
    };
}

/// <summary>A column that has had nothing new for too long.</summary>
/// <param name="Name">As on the site.</param>
/// <param name="Last">The day of its newest entry.</param>
sealed record ColumnDue(string Name, DateOnly Last);
