using PublicitySite.Files;

namespace PublicitySite.Importing.Lists;

/// <summary>What a clerk asks for: the table that the nominators' forms were gathered in, to be made the table of a list.</summary>
sealed record ListImportRequest
{
    /// <summary>The private original; its path is the file's name alone.</summary>
    internal required SourceFile Original { get; init; }

    /// <summary>Folder of the list below <c>content/honorees/</c>.</summary>
    internal required string List { get; init; }

    /// <summary>Id of the scheme; may be left out where the list is there and names it.</summary>
    internal string? Scheme { get; init; }

    /// <summary>The worksheet, where several could be meant.</summary>
    internal string? Sheet { get; init; }

    /// <summary>The day on which ages are counted, where it is not the scheme's.</summary>
    internal DateOnly? AsOf { get; init; }

    /// <summary>The day on which a new list goes out.</summary>
    internal DateOnly? Published { get; init; }

    /// <summary>The people of a new list are invented.</summary>
    internal bool Sample { get; init; }
}
