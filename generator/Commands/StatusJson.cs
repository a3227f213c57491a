using System.Collections.Immutable;
using System.Text.Json;
using PublicitySite.Calendars;
using PublicitySite.Diagnostics;
using PublicitySite.Due;

namespace PublicitySite.Commands;

/// <summary>What is due, for another program: one object on one line. What there is none of is null or empty.</summary>
static class StatusJson
{
    internal static string Of(DueReport report, ImmutableArray<Diagnostic> findings, bool isWhole, Language language) => FindingJson.Object(json =>
    {
        json.WriteString("today", report.Today.Iso);
        json.WriteBoolean("whole", isWhole);
        Write(json, "lists", report.Lists, Write);
        Write(json, "calls", report.Calls, Write);
        Write(json, "missingCalendars", report.MissingCalendars, static (json, year) => json.WriteNumberValue(year));
        Write(json, "silentColumns", report.SilentColumns, Write);
        json.WriteString("next", report.Next?.ToString());
        Write(json, "turns", report.Next?.Turns ?? [], Write);
        json.WriteFindings(findings, language);
    });

    static void Write<T>(Utf8JsonWriter json, string name, ImmutableArray<T> items, Action<Utf8JsonWriter, T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
            write(json, item);
        json.WriteEndArray();
    }

    static void Write(Utf8JsonWriter json, ListDue due)
    {
        json.WriteStartObject();
        json.WriteString("id", due.List.Id);
        json.WriteString("title", due.List.Title);
        json.WriteString("state", Code(due.State));
        json.WriteString("published", due.List.Publicity.Published.Iso);
        json.WriteString("starts", due.List.Publicity.Period.Starts.Iso);
        json.WriteString("ends", due.List.Publicity.Period.Ends.Iso);
        json.WriteNumber("daysLeft", due.DaysLeft);
        json.WriteNumber("unassessed", due.Unassessed);
        json.WriteString("nextStep", due.Next is { } next ? Code(next.Kind) : null);
        json.WriteString("nextDate", due.Next?.Day.Iso);
        json.WriteBoolean("due", due.Next?.IsDue is true);
        json.WriteEndObject();
    }

    static void Write(Utf8JsonWriter json, CallDue call)
    {
        json.WriteStartObject();
        json.WriteString("scheme", call.Scheme.Id);
        json.WriteString("last", call.Last.Iso);
        json.WriteString("next", call.Next.Iso);
        json.WriteEndObject();
    }

    static void Write(Utf8JsonWriter json, SilentColumn column)
    {
        json.WriteStartObject();
        json.WriteString("column", column.Name);
        json.WriteString("last", column.Last.Iso);
        json.WriteEndObject();
    }

    static void Write(Utf8JsonWriter json, Turn turn)
    {
        json.WriteStartObject();
        json.WriteString("kind", Code(turn.Kind));
        json.WriteString("title", turn.Title);
        json.WriteEndObject();
    }

    /// <summary><c>dayOfPublicity</c>: the same in both languages.</summary>
    static string Code<T>(T value)
        where T : struct, Enum
    {
        var name = value.ToString();
        return char.ToLowerInvariant(name[0]) + name[1..];
    }
}
