using PublicitySite.Diagnostics;

namespace PublicitySite.Model;

/// <summary>How much the diagnostics of one rule weigh on this site.</summary>
/// <param name="Code">The rule's code, as written.</param>
/// <param name="Severity">None where the rule is off.</param>
/// <param name="Origin">Where it is set.</param>
sealed record RuleSetting(string Code, Severity? Severity, SourceLocation Origin);
