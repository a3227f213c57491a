using System.Text.Json;
using PublicitySite.Diagnostics;
using PublicitySite.Files;

namespace PublicitySite.Commands.Cli;

/// <summary>Findings for other programs, and how all answers for them are written.</summary>
static class DiagnosticJson
{
    /// <summary>One object on one line.</summary>
    internal static string Object(Action<Utf8JsonWriter> members) => PlainJson.Line(json =>
    {
        json.WriteStartObject();
        members(json);
        json.WriteEndObject();
    });

    /// <summary>The member <c>diagnostics</c>. Every finding has all its members; what it has no place for is null.</summary>
    internal static void WriteFindings(this Utf8JsonWriter json, IEnumerable<Diagnostic> diagnostics, Language language)
    {
        json.WriteStartArray("diagnostics");
        foreach (var diagnostic in diagnostics)
        {
            Write(json, diagnostic, language);
        }

        json.WriteEndArray();
    }

    static void Write(Utf8JsonWriter json, Diagnostic diagnostic, Language language)
    {
        var location = diagnostic.Location;
        json.WriteStartObject();
        json.WriteString("code", diagnostic.Code);
        json.WriteString("severity", DiagnosticText.Name(diagnostic.Severity));
        json.WriteString("file", location.File);
        WritePosition(json, "line", location.Line);
        WritePosition(json, "column", location.Column);
        json.WriteString("cell", location.Cell is null ? null : $"{location.Sheet}!{location.Cell}");
        json.WriteString("message", diagnostic.Message.In(language));
        json.WriteString("help", diagnostic.Help.In(language));
        json.WriteString("page", diagnostic.Descriptor.Page);
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
