namespace PublicitySite.Diagnostics;

/// <summary>What a code stands for. A code is never given to another diagnostic, not even after its own is gone.</summary>
/// <param name="Code"><c>PS</c> and four digits; the first two tell the stage (01 YAML and front matter, 02 tables, …).</param>
/// <param name="Severity">Its weight, the same wherever it is found; a site may weigh a rule otherwise.</param>
/// <param name="Title">A few words for tables of codes.</param>
sealed record DiagnosticDescriptor(string Code, Severity Severity, LocalizedText Title)
{
    /// <summary>The page that explains it, with examples: relative to the folder of the program's sources.</summary>
    internal string Page => $"docs/diagnostics/{Code}.md";

    /// <summary>A diagnostic of this kind: what is wrong and was found, and how to write it right.</summary>
    internal Diagnostic At(SourceLocation location, LocalizedText message, LocalizedText help) =>
        new() { Descriptor = this, Location = location, Message = message, Help = help };
}
