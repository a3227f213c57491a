using System.Collections.Immutable;
using PublicitySite.Calendars;

namespace PublicitySite.Model;

/// <summary>Everything that was read, whole and valid by itself; what its parts say of each other is for the rules.</summary>
sealed record SiteContent
{
    internal required Site Site { get; init; }

    internal required WorkCalendar Calendar { get; init; }

    internal Vocabulary Vocabulary { get; init; } = new();

    /// <summary>By id.</summary>
    internal required ImmutableArray<Scheme> Schemes { get; init; }

    /// <summary>By id.</summary>
    internal required ImmutableArray<HonoreeList> Lists { get; init; }

    /// <summary>By folder and id.</summary>
    internal required ImmutableArray<Notice> Notices { get; init; }

    /// <summary>Ids of schemes and of lists that are there but could not be read: they are not missing.</summary>
    internal ImmutableArray<string> Unread { get; init; } = [];
}
