using System.Collections.Immutable;

namespace PublicitySite.Pages;

/// <summary>A Markdown text as markup, with the headings in it.</summary>
sealed record Article(Html Body, ImmutableArray<Heading> Contents)
{
    internal static readonly Article Empty = new(new Html(""), []);
}

/// <summary>A heading of an article.</summary>
/// <param name="Id">Its anchor on the page: ASCII, the same in every build.</param>
/// <param name="Text">Without markup.</param>
/// <param name="Level">2 to 6; the page's own title is level 1.</param>
sealed record Heading(string Id, string Text, int Level);
