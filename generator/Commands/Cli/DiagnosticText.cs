using PublicitySite.Diagnostics;

namespace PublicitySite.Commands.Cli;

/// <summary>A finding as compilers print it, so that editors and build servers turn its place into a link.</summary>
static class DiagnosticText
{
    internal static string Format(Diagnostic diagnostic, Language language)
    {
        var help = new LocalizedText("怎样改：", "help: ").In(language);
        var (message, advice) = (diagnostic.Message.In(language), diagnostic.Help.In(language));
        return $"{diagnostic.Location}: {Name(diagnostic.Severity)} {diagnostic.Code}: {message}\n    {help}{advice}";
    }

    /// <summary>The same in both languages: tools read it.</summary>
    internal static string Name(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "information",
    };
}
