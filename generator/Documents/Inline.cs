using System.Collections.Immutable;

namespace PublicitySite.Documents;

/// <summary>
/// A piece of a paragraph. Inlines lie side by side; emphasis and links around them are their marks, as with the runs of a Word file.
/// </summary>
abstract record Inline
{
    Inline()
    {
    }

    /// <summary>From the outermost to the innermost; inlines in the same emphasis or link have the same object.</summary>
    internal ImmutableArray<Mark> Marks { get; init; } = [];

    /// <summary>Index in the source of its first character; 0 where it was not read from Markdown.</summary>
    internal int At { get; init; }

    /// <summary>What a reader reads, without pictures and the marks of footnotes; lines end with <c>\n</c>.</summary>
    internal static string TextOf(IEnumerable<Inline> inlines) => string.Concat(inlines.Select(inline => inline switch
    {
        Text text => text.Value,
        Code code => code.Value,
        Break => "\n",
        _ => "",
    }));

    /// <summary>Words.</summary>
    internal sealed record Text(string Value) : Inline
    {
        internal bool Bold
        {
            get => Marks.Any(mark => mark is Mark.Strong);
            init => Marks = [.. value ? [new Mark.Strong()] : (Mark[])[], .. Marks.Where(mark => mark is not Mark.Strong)];
        }

        /// <summary>Address that it leads to.</summary>
        internal string? Link
        {
            get => Marks.OfType<Mark.Link>().FirstOrDefault()?.Target;
            init => Marks = [.. Marks.Where(mark => mark is not Mark.Link), .. value is null ? (Mark[])[] : [new Mark.Link(value)]];
        }
    }

    /// <summary>Words between backticks.</summary>
    internal sealed record Code(string Value) : Inline;

    /// <summary>The line ends, the paragraph does not.</summary>
    internal sealed record Break(LineEnding Ending = LineEnding.Hard) : Inline;

    /// <summary>A mark that leads to a footnote.</summary>
    /// <param name="Number">Of the footnote, from 1.</param>
    internal sealed record NoteMark(int Number) : Inline
    {
        /// <summary>Which mark of the document it is, from 1.</summary>
        internal int Index { get; init; }

        /// <summary>It stands in the footnote and leads back to the text.</summary>
        internal bool IsReturn { get; init; }
    }

    /// <summary>A picture; without a target it is not shown.</summary>
    /// <param name="Target">Its file, as written.</param>
    /// <param name="Description">What it shows, for those who cannot see it.</param>
    internal sealed record Picture(string Target, string Description) : Inline
    {
        internal string Title { get; init; } = "";
    }
}

/// <summary>What stands around inlines.</summary>
abstract record Mark
{
    Mark()
    {
    }

    internal sealed record Emphasis : Mark;

    internal sealed record Strong : Mark;

    /// <summary>A link to an address.</summary>
    /// <param name="Target">As the browser is to take it, without escapes of Markdown.</param>
    internal sealed record Link(string Target) : Mark
    {
        internal string Title { get; init; } = "";

        /// <summary>Index in the source of its opening bracket.</summary>
        internal int At { get; init; }
    }
}

/// <summary>How a line ends within a paragraph.</summary>
enum LineEnding
{
    /// <summary>The reader sees a new line.</summary>
    Hard,

    /// <summary>The reader sees a blank, between words.</summary>
    Blank,

    /// <summary>The reader sees nothing, between Chinese characters.</summary>
    Joined,
}
