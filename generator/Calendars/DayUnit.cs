namespace PublicitySite.Calendars;

/// <summary>What a publicity period counts.</summary>
enum DayUnit
{
    /// <summary>工作日.</summary>
    WorkingDays,

    /// <summary>自然日.</summary>
    CalendarDays,
}
