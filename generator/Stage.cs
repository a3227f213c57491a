namespace PublicitySite;

/// <summary>The steps of a build in their order, as its progress is told.</summary>
enum Stage
{
    Reading,
    Validation,
    Pages,
    Rendering,
    Checking,
    Writing,
}
