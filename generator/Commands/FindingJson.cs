using System.Text.Json;
using PublicitySite.Diagnostics;
using PublicitySite.Files;

namespace PublicitySite.Commands;

/// <summary>Findings for other programs, and how all answers for them are written.</summary>
static class FindingJson
{
    /// <summary>One object on one line.</summary>
    internal static string Object(Action<Utf8JsonWriter> members) => PlainJson.Line(json =>
    {
        json.WriteStartObject();
        members(json);
        json.WriteEndObject();
    });

    /// <summary>The member <c>diagnostics</c>. Every finding has all its members; what it has no place for is null.</summary>
    internal static void WriteFindings(this Utf8JsonWriter json, IEnumerable<Diagnostic> findings, Language language)
    {
        json.WriteStartArray("diagnostics");
        foreach (var finding in findings)
        {
            Write(json, finding, language);
        }

        json.WriteEndArray();
    }

    static void Write(Utf8JsonWriter json, Diagnostic finding, Language language)
    {
        var place = finding.Place;
        json.WriteStartObject();
        json.WriteString("code", finding.Code);
        json.WriteString("severity", FindingText.Name(finding.Severity));
        json.WriteString("file", place.File);
        WritePosition(json, "line", place.Line);
        WritePosition(json, "column", place.Column);
        json.WriteString("cell", place.Cell is null ? null : $"{place.Sheet}!{place.Cell}");
        json.WriteString("message", finding.Message.In(language));
        json.WriteString("help", finding.Help.In(language));
        json.WriteEndObject();
    }

    static void WritePosition(Utf8JsonWriter json, string name, int position)
    {
        if (position > 0)
        {
            json.WriteNumber(name, position);
        }
        else
        {
            json.WriteNull(name);
        }
    }
}
