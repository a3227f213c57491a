namespace PublicitySite.Due;

/// <summary>What staff have to do about a list next, or to wait for.</summary>
/// <param name="Kind">What.</param>
/// <param name="Day">From which day on it can be done; of an assessment the last day of the term.</param>
/// <param name="IsDue">The day has come, or is so near that work has to begin.</param>
sealed record NextStep(StepKind Kind, DateOnly Day, bool IsDue);

/// <summary>The steps in the life of a list.</summary>
enum StepKind
{
    /// <summary>It goes out on its day.</summary>
    Publish,

    /// <summary>未开始 → 公示中.</summary>
    Open,

    /// <summary>公示期满 → 可公布: approve it, and put the decision on the site.</summary>
    Announce,

    /// <summary>管理期将满 → 期满评估.</summary>
    Assess,
}
