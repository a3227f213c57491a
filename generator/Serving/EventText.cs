using PublicitySite.Diagnostics;
using PublicitySite.Files;

namespace PublicitySite.Serving;

/// <summary>The state of the preview as its pages hear of it.</summary>
static class EventText
{
    // More than a screen of findings helps nobody; the desk has them all.
    const int Most = 50;

    /// <summary>One event of <c>text/event-stream</c>.</summary>
    internal static string Of(PreviewState state) => $"data: {Json(state)}\n\n";

    static string Json(PreviewState state) => PlainJson.Line(json =>
    {
        json.WriteStartObject();
        json.WriteNumber("version", state.Version);
        json.WriteNumber("good", state.Good);
        json.WriteBoolean("stopped", state.Stopped);
        json.WriteNumber("errors", state.Findings.Count(finding => finding.Severity == Severity.Error));
        json.WriteNumber("others", state.Findings.Count(finding => finding.Severity != Severity.Error));
        json.WriteStartArray("findings");
        foreach (var finding in state.Findings.OrderByDescending(finding => finding.Severity).Take(state.Stopped ? Most : 0))
        {
            json.WriteStartObject();
            json.WriteBoolean("error", finding.Severity == Severity.Error);
            json.WriteString("code", finding.Code);
            json.WriteString("place", finding.Place.ToString());
            json.WriteString("message", finding.Message.Chinese);
            json.WriteString("help", finding.Help.Chinese);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    });
}
