namespace PublicitySite.Importing.Notices;

/// <summary>What shall be imported as a notice, and what was said about it.</summary>
sealed record NoticeImportRequest
{
    /// <summary>Name of the file, with its ending and without its folders.</summary>
    internal required string File { get; init; }

    internal required ReadOnlyMemory<byte> Bytes { get; init; }

    /// <summary>Null where the name of the file is to be the id.</summary>
    internal string? Id { get; init; }

    /// <summary>notice, announcement, policy or decision; null where the title is to tell.</summary>
    internal string? Kind { get; init; }

    internal DateOnly? Published { get; init; }

    internal string? Scheme { get; init; }

    internal string? List { get; init; }

    /// <summary>A file beside a web page, by the address in the page.</summary>
    internal Func<string, ReadOnlyMemory<byte>?> Beside { get; init; } = _ => null;
}
