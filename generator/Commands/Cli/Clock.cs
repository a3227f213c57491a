using PublicitySite.Model;

namespace PublicitySite.Commands.Cli;

/// <summary>The only place that reads the clock; everything behind it is told what day it is.</summary>
sealed class Clock(TimeProvider time)
{
    internal static readonly Clock OfTheMachine = new(TimeProvider.System);

    /// <summary>The civil date in a zone, whatever the zone of the machine.</summary>
    internal DateOnly TodayIn(string zone) => DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime + Zones.Offsets[zone]);

    internal long Now => time.GetTimestamp();

    internal TimeSpan Since(long start) => time.GetElapsedTime(start);
}
