using System.Collections.Immutable;
using PublicitySite.Model;

namespace PublicitySite.Importing;

/// <summary>Whose a file is.</summary>
abstract record FileOwner
{
    FileOwner()
    {
    }

    internal sealed record Nobody : FileOwner;

    internal sealed record One(Honoree Person) : FileOwner;

    /// <summary>It fits several people, or the one of that name works elsewhere than it says.</summary>
    internal sealed record Doubtful(ImmutableArray<Honoree> People) : FileOwner;
}
