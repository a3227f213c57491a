namespace PublicitySite.Calendars;

/// <summary>A way in which people count 工作日; all but the first are mistaken.</summary>
enum CountingMethod
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

static class CountingMethods
{
    extension(CountingMethod way)
    {
        /// <summary>As data files and the command line write it.</summary>
        internal string Name => way switch
        {
            CountingMethod.Inclusive => "inclusive",
            CountingMethod.StartNotCounted => "start-not-counted",
            CountingMethod.MakeUpDaysIgnored => "make-up-days-ignored",
            CountingMethod.HolidaysIgnored => "holidays-ignored",
            CountingMethod.CalendarDays => "calendar-days",
            CountingMethod.None => "none",
        };
    }
}
