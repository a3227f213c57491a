using PublicitySite.Calendars;

namespace PublicitySite.Commands;

/// <summary>A publicity period, or the reading of a stated one, for another program.</summary>
static class PeriodJson
{
    internal static string Of(PublicityPeriod period) => FindingJson.Object(json =>
    {
        json.WriteString("starts", period.Starts.Iso);
        json.WriteString("ends", period.Ends.Iso);
        json.WriteStartArray("days");
        foreach (var day in period.Days)
        {
            json.WriteStringValue(day.Iso);
        }

        json.WriteEndArray();
    });

    internal static string Of(PeriodReading reading) => FindingJson.Object(json =>
    {
        json.WriteBoolean("agrees", reading.Agrees);
        json.WriteNumber("counted", reading.Counted);
        json.WriteString("reading", reading.Way.Name);
        json.WriteString("expectedEnds", reading.ExpectedEnds.Iso);
    });
}
