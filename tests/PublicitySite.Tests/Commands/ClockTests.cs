using System.Globalization;
using PublicitySite.Commands.Cli;

namespace PublicitySite.Tests.Commands;

public sealed class ClockTests
{
    [Theory]
    [InlineData("2026-11-20T15:59:59Z", "Asia/Shanghai", "2026-11-20")]
    [InlineData("2026-11-20T16:00:00Z", "Asia/Shanghai", "2026-11-21")]
    [InlineData("2026-12-31T17:59:59Z", "Asia/Urumqi", "2026-12-31")]
    [InlineData("2026-12-31T18:00:00Z", "Asia/Urumqi", "2027-01-01")]
    [InlineData("2026-11-20T23:59:59Z", "UTC", "2026-11-20")]
    public void Today_is_the_civil_date_of_the_zone_on_any_machine(string now, string zone, string today) =>
        Assert.Equal(DateOnly.Parse(today, CultureInfo.InvariantCulture), new Clock(new Stopped(now)).TodayIn(zone));

    sealed class Stopped(string now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => DateTimeOffset.Parse(now, CultureInfo.InvariantCulture);

        public override TimeZoneInfo LocalTimeZone => throw new NotSupportedException("The machine's zone must not matter.");
    }
}
