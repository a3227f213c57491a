namespace PublicitySite.Privacy;

/// <summary>What stands between two digits of a number; the later the stronger.</summary>
enum DigitSeparator : byte
{
    None,

    /// <summary>Nothing that a reader sees: the border of an element, or a change between 3 and 三.</summary>
    Unseen,

    Blank,

    /// <summary>The number goes on in the next line.</summary>
    LineBreak,

    /// <summary>Dashes and dots.</summary>
    Mark,

    /// <summary>The border of a cell or a block.</summary>
    Cell,
}
