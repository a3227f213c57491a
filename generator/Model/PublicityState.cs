namespace PublicitySite.Model;

/// <summary>公示状态 of a list on one day.</summary>
enum PublicityState
{
    /// <summary>未开始.</summary>
    Scheduled,

    /// <summary>公示中.</summary>
    Open,

    /// <summary>公示期满.</summary>
    Closed,

    /// <summary>已公布.</summary>
    Approved,

    /// <summary>已撤回.</summary>
    Withdrawn,
}

static class PublicityStates
{
    extension(HonoreeList list)
    {
        /// <summary>The state on <paramref name="day"/>, which counts as a whole: a period is open through its last day.</summary>
        internal PublicityState StateOn(DateOnly day) => list switch
        {
            { Withdrawn.Date: var withdrawn } when withdrawn <= day => PublicityState.Withdrawn,
            { Approval.Date: var approved } when approved <= day => PublicityState.Approved,
            { Publicity.Period: var period } when day < period.Starts => PublicityState.Scheduled,
            { Publicity.Period: var period } when day <= period.Ends => PublicityState.Open,
            _ => PublicityState.Closed,
        };
    }
}
