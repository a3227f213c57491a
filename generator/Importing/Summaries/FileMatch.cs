using System.Collections.Immutable;
using PublicitySite.Model;

namespace PublicitySite.Importing.Summaries;

/// <summary>Whose a file is.</summary>
abstract record FileMatch
{
    FileMatch()
    {
    }

    internal sealed record Nobody : FileMatch;

    internal sealed record One(Honoree Person) : FileMatch;

    /// <summary>It fits several people, or the one of that name works elsewhere than it says.</summary>
    internal sealed record Doubtful(ImmutableArray<Honoree> People) : FileMatch;
}
