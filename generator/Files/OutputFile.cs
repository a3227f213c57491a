namespace PublicitySite.Files;

/// <summary>A file of the finished site.</summary>
/// <param name="Path">Relative to the output folder, parts joined by <c>/</c>, e.g. <c>lists/luzhou-2019.html</c>.</param>
/// <param name="Bytes">The whole content.</param>
sealed record OutputFile(string Path, ReadOnlyMemory<byte> Bytes)
{
    /// <summary>Path in the site folder of the attachment or picture that it is a copy of; null for what the program made itself.</summary>
    internal string? Source { get; init; }
}
