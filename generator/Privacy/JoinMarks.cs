namespace PublicitySite.Privacy;

/// <summary>Marks that a reader of a format sets between the pieces of text it joins. They stand in no text.</summary>
static class JoinMarks
{
    /// <summary>Between cells, blocks or values: a number may go on behind it.</summary>
    internal const char Cell = '\u001F';

    /// <summary>Between elements within a line, where a reader sees no gap.</summary>
    internal const char Element = '\u001E';

    /// <summary>In place of what nobody sees, so that every character keeps its place; any hidden character would do.</summary>
    internal const char Nothing = '\u200B';

    /// <summary>Between pieces that no number joins.</summary>
    internal const char End = '\u001D';
}
