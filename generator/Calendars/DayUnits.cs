using PublicitySite.Diagnostics;

namespace PublicitySite.Calendars;

static class DayUnits
{
    extension(DayUnit unit)
    {
        /// <summary>As running text has it.</summary>
        internal LocalizedText Name => unit == DayUnit.WorkingDays ? new("工作日", "working days") : new("自然日", "calendar days");

        /// <summary>After a number: 个工作日.</summary>
        internal string Chinese => $"个{unit.Name.Chinese}";

        internal string English => unit.Name.English;
    }
}
