using System.Collections.Immutable;
using PublicitySite.Files;
using PublicitySite.Model;

namespace PublicitySite.Editing.Tables;

/// <summary>A list whose table is changed, and how to see what becomes of it.</summary>
/// <param name="Sources">The site folder.</param>
/// <param name="Before">The list as it was read.</param>
/// <param name="Read">What a changed folder says.</param>
sealed record ListEdit(SourceTree Sources, HonoreeList Before, ReadSite Read)
{
    /// <summary>The list as it would be read; null where it could not.</summary>
    internal HonoreeList? With(ImmutableArray<FileChange> changes) =>
        Read(new SiteEdit { Summary = default, Changes = changes }.ApplyTo(Sources))?.Lists.FirstOrDefault(list => list.Id == Before.Id);
}
