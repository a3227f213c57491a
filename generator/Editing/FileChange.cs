using System.Text;

namespace PublicitySite.Editing;

/// <summary>One file of the site folder as it is and as it shall be.</summary>
/// <param name="Path">Relative to the site folder, with <c>/</c>.</param>
/// <param name="Before">Null where the file is made.</param>
/// <param name="After">Null where the file is taken away.</param>
sealed record FileChange(string Path, ReadOnlyMemory<byte>? Before, ReadOnlyMemory<byte>? After)
{
    /// <summary>The file holds text that people read, so a change is shown line by line.</summary>
    internal bool IsText => System.IO.Path.GetExtension(Path) is ".yaml" or ".md" or ".csv" or ".txt";

    internal bool ChangesNothing =>
        Before is { } before && After is { } after ? before.Span.SequenceEqual(after.Span) : Before is null && After is null;

    /// <summary>A text that is made or replaced: UTF-8, without a byte order mark unless the file had one.</summary>
    internal static FileChange Text(string path, ReadOnlyMemory<byte>? before, string after) =>
        new(path, before, Encode(after, before is { } bytes && bytes.Span.StartsWith(Encoding.UTF8.Preamble)));

    static byte[] Encode(string text, bool withMark) =>
        withMark ? [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text)] : Encoding.UTF8.GetBytes(text);
}
