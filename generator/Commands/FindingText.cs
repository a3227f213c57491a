using PublicitySite.Diagnostics;

namespace PublicitySite.Commands;

/// <summary>A finding as compilers print it, so that editors and build servers turn its place into a link.</summary>
static class FindingText
{
    internal static string Of(Diagnostic finding, Language language)
    {
        var help = new Wording("怎样改：", "help: ").In(language);
        var (message, advice) = (finding.Message.In(language), finding.Help.In(language));
        return $"{finding.Place}: {Name(finding.Severity)} {finding.Code}: {message}\n    {help}{advice}";
    }

    /// <summary>The same in both languages: tools read it.</summary>
    internal static string Name(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "information",
    };
}
