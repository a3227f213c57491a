using PublicitySite.Diagnostics;
using Scriban;
using Scriban.Parsing;
using Scriban.Syntax;

namespace PublicitySite.Themes;

/// <summary>A template as it was written and as Scriban reads it.</summary>
/// <param name="File">As written.</param>
/// <param name="Body">Its statements; null where it has faults.</param>
sealed record ParsedTemplate(TemplateFile File, ScriptBlockStatement? Body)
{
    static readonly ParserOptions Options = new() { ExpressionDepthLimit = 200 };

    /// <summary>Scriban says of a fault only what it stumbled over; what is written most often wrong is told by <see cref="BlockCheck"/>.</summary>
    internal static ParsedTemplate Parse(TemplateFile file, List<Diagnostic> diagnostics)
    {
        var faults = BlockCheck.Of(file);
        if (faults.IsEmpty && Template.Parse(file.Text, file.Path, Options) is var template)
            faults = [.. Faults(file, template).Take(1)];
        else
            template = null;
        diagnostics.AddRange(faults);
        return new(file, faults.IsEmpty ? template?.Page?.Body : null);
    }

    static IEnumerable<Diagnostic> Faults(TemplateFile file, Template template) =>
        from message in template.Messages
        where message.Type == ParserMessageType.Error
        let place = file.PlaceOf(Math.Clamp(message.Span.Start.Offset, 0, file.Text.Length))
        select message.Message.Contains("depth limit", StringComparison.Ordinal)
            ? TemplateDiagnostics.TooDeep(place)
            : TemplateDiagnostics.NotUnderstood(place, message.Message);
}
