namespace PublicitySite.Diagnostics;

/// <summary>How much a diagnostic weighs. Only an <see cref="Error"/> stops the publication.</summary>
enum Severity
{
    Information,
    Warning,
    Error,
}
