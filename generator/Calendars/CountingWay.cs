namespace PublicitySite.Calendars;

/// <summary>A way in which people count 工作日; all but the first are mistaken.</summary>
enum CountingWay
{
    /// <summary>The right one: every worked day, the first day among them.</summary>
    Inclusive,

    /// <summary>The first day was left out.</summary>
    StartNotCounted,

    /// <summary>Weekends were never taken as worked: 调休上班日 were left out.</summary>
    MakeUpDaysIgnored,

    /// <summary>Every Monday to Friday was counted, whether a holiday or not, and no weekend.</summary>
    HolidaysIgnored,

    /// <summary>Every day was counted.</summary>
    CalendarDays,

    /// <summary>No way gives the stated dates.</summary>
    None,
}

static class CountingWays
{
    extension(CountingWay way)
    {
        /// <summary>As data files and the command line write it.</summary>
        internal string Name => way switch
        {
            CountingWay.Inclusive => "inclusive",
            CountingWay.StartNotCounted => "start-not-counted",
            CountingWay.MakeUpDaysIgnored => "make-up-days-ignored",
            CountingWay.HolidaysIgnored => "holidays-ignored",
            CountingWay.CalendarDays => "calendar-days",
            _ => "none",
        };
    }
}
