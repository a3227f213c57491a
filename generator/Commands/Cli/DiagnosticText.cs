using PublicitySite.Diagnostics;

namespace PublicitySite.Commands.Cli;

/// <summary>A finding as compilers print it, so that editors and build servers turn its place into a link.</summary>
static class DiagnosticText
{
    /// <summary>One text for each diagnostic. The page that explains a code is named below the first diagnostic that has it.</summary>
    internal static IEnumerable<string> Each(IEnumerable<Diagnostic> diagnostics, Language language)
    {
        var told = new HashSet<string>(StringComparer.Ordinal);
        var page = new LocalizedText("说明：", "about: ").In(language);
        foreach (var diagnostic in diagnostics)
        {
            yield return Format(diagnostic, language) + (told.Add(diagnostic.Code) ? $"\n    {page}{diagnostic.Descriptor.Page}" : "");
        }
    }

    static string Format(Diagnostic diagnostic, Language language)
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
        Severity.Information => "information",
    };
}
