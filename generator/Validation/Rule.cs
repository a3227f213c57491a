using PublicitySite.Diagnostics;
using PublicitySite.Model;

namespace PublicitySite.Validation;

/// <summary>Something that well-formed content may still get wrong.</summary>
/// <param name="Descriptor">Code, severity and title of its diagnostics.</param>
/// <param name="Scope">Whether it may speak while a file could not be read.</param>
/// <param name="Check">All diagnostics for the content on the day of the build.</param>
sealed record Rule(DiagnosticDescriptor Descriptor, RuleScope Scope, Func<SiteContent, DateOnly, IEnumerable<Diagnostic>> Check)
{
    /// <summary>The regulation or convention that it implements.</summary>
    internal required LocalizedText Basis { get; init; }

    /// <summary>Privacy, dates of publicity, approval: the settings of a site cannot weaken it.</summary>
    internal bool AlwaysOn { get; init; }

    internal string Code => Descriptor.Code;
}

/// <summary>What a rule looks at.</summary>
enum RuleScope
{
    /// <summary>What is there: a diagnostic is right whatever other files could not be read.</summary>
    Present,

    /// <summary>What is not there: silent while a file could not be read, for it may stand in that one.</summary>
    Missing,
}
