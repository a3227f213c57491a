namespace PublicitySite.Chinese;

/// <summary>A month or day in running text, as it is written: it may not exist.</summary>
/// <param name="Start">Index of its first character.</param>
/// <param name="End">Index after its last character.</param>
/// <param name="Year">Where it is written.</param>
/// <param name="Month">As written, or that of the date before: 11月18日至24日.</param>
/// <param name="Day">None where only a month is named.</param>
/// <param name="EndsRange">至 or a dash stands between it and the date before.</param>
readonly record struct TextDate(int Start, int End, int? Year, int Month, int? Day, bool EndsRange)
{
    /// <summary>False for 9月31日, 2026年13月. Without a year 2月29日 may be meant for a leap year.</summary>
    internal bool Exists => this switch
    {
        { Month: < 1 or > 12 } => Year is null && Day is null,
        { Day: { } day } => day >= 1 && day <= DateTime.DaysInMonth(Year ?? 2000, Month),
        _ => true,
    };

    /// <summary>It may be this day: what is not written does not speak against it.</summary>
    internal bool Names(DateOnly day) => Month == day.Month && Day == day.Day && (Year is null || Year == day.Year);
}
