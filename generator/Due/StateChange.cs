namespace PublicitySite.Due;

/// <summary>A day on which something on the pages becomes another, though nobody changes the content.</summary>
/// <param name="Day">From its beginning on, 0:00 in the site's zone.</param>
/// <param name="Kind">What happens.</param>
/// <param name="Title">Of the list, notice or scheme to which it happens.</param>
sealed record StateChange(DateOnly Day, StateChangeKind Kind, string Title);

/// <summary>What a day brings to a list, notice or scheme; the first of several of one day is told.</summary>
enum StateChangeKind
{
    /// <summary>It goes out.</summary>
    Published,

    /// <summary>It is withdrawn, as was written down before.</summary>
    Withdrawn,

    /// <summary>Its list counts as approved.</summary>
    Approved,

    /// <summary>未开始 becomes 公示中.</summary>
    Opened,

    /// <summary>公示中 becomes 公示期满.</summary>
    Closed,

    /// <summary>A day of the publicity: the days that are left, and the day that is marked.</summary>
    DayOfPublicity,

    /// <summary>管理期内 becomes 管理期满.</summary>
    TermEnded,

    /// <summary>A revocation or assessment is told.</summary>
    Event,

    /// <summary>A correction or another visible change is told.</summary>
    Change,

    /// <summary>有效 becomes 失效.</summary>
    Lapsed,
}
