using System.Collections.Immutable;

namespace PublicitySite.Model;

/// <summary>Word lists of the site: <c>content/vocabulary.yaml</c>. A list that is empty forbids nothing.</summary>
sealed record Vocabulary
{
    /// <summary>职业（工种） as the national classification names them.</summary>
    internal ImmutableArray<string> Occupations { get; init; } = [];

    /// <summary>职业资格等级.</summary>
    internal ImmutableArray<string> Qualifications { get; init; } = [];

    /// <summary>Words that must not stand in what is told of a person: they point to a state or work secret.</summary>
    internal ImmutableArray<string> SecretWords { get; init; } = [];
}
