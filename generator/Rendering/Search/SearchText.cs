using System.Collections.Immutable;
using PublicitySite.Pages;

namespace PublicitySite.Rendering.Search;

/// <summary>A text that the search looks into.</summary>
/// <param name="Number">See <see cref="TextNumbers"/>.</param>
/// <param name="File">The file that the search reads it from.</param>
/// <param name="Page">Where it stands.</param>
/// <param name="Paragraphs">As it is read there.</param>
sealed record SearchText(int Number, Address File, Address Page, ImmutableArray<string> Paragraphs)
{
    internal int Length => Paragraphs.Sum(paragraph => paragraph.Length);
}
