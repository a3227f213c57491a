namespace PublicitySite.Files;

/// <summary>A file of the site folder as it was read.</summary>
/// <param name="Path">Relative to the site folder, parts joined by <c>/</c>, e.g. <c>content/schemes/luzhou.yaml</c>.</param>
/// <param name="Bytes">The whole content.</param>
sealed record SourceFile(string Path, ReadOnlyMemory<byte> Bytes);
