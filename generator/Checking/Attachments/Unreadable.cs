namespace PublicitySite.Checking.Attachments;

/// <summary>Why nobody can say what a file holds.</summary>
enum Unreadable
{
    UnknownType,
    Damaged,
    Encrypted,

    /// <summary>Unpacked, it would be larger than any honest file.</summary>
    TooLarge,

    /// <summary>An archive in an archive in an archive in an archive.</summary>
    TooDeep,

    /// <summary>The program that reads it is not there.</summary>
    NoTool,

    /// <summary>The program that reads it did not come to an end.</summary>
    TooSlow,

    /// <summary>A document of pictures of pages, without text.</summary>
    NoText,
}
