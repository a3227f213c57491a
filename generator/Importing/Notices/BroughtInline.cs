using System.Collections.Immutable;

namespace PublicitySite.Importing.Notices;

/// <summary>A piece of a paragraph that was brought.</summary>
abstract record BroughtInline
{
    BroughtInline()
    {
    }

    /// <summary>Words in one look.</summary>
    internal sealed record Text(string Value) : BroughtInline
    {
        internal bool Bold { get; init; }

        /// <summary>Address that it leads to.</summary>
        internal string? Link { get; init; }
    }

    /// <summary>The line ends, the paragraph does not.</summary>
    internal sealed record Break : BroughtInline;

    /// <summary>A mark that leads to a footnote, counted from 1.</summary>
    internal sealed record NoteMark(int Number) : BroughtInline;

    /// <summary>A picture, counted from 0 among those of the document.</summary>
    internal sealed record Picture(int Index) : BroughtInline;

    /// <summary>What a reader reads, without marks and pictures.</summary>
    internal static string TextOf(ImmutableArray<BroughtInline> inlines) => string.Concat(inlines.Select(inline => inline switch
    {
        Text text => text.Value,
        Break => "\n",
        _ => "",
    }));
}
