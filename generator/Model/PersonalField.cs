using System.Collections.Immutable;

namespace PublicitySite.Model;

/// <summary>
/// A column about the person rather than the achievement that a scheme makes public. What reaches or endangers the person
/// (identity number, telephone, address, account) is never one of them.
/// </summary>
/// <param name="Name">The column's own name, one of <see cref="Names"/>.</param>
/// <param name="Reason">Why the public has to know it.</param>
sealed record PersonalField(string Name, string Reason)
{
    /// <summary>The columns that a scheme may make public in this way.</summary>
    internal static readonly ImmutableArray<string> Names = ["政治面貌", "民族", "文化程度", "出生年月"];
}
