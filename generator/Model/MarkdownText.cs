using PublicitySite.Diagnostics;

namespace PublicitySite.Model;

/// <summary>Markdown as it was written.</summary>
/// <param name="Source">The text, lines ended by <c>\n</c>, front matter taken off.</param>
/// <param name="Start">Place of its first character.</param>
sealed record MarkdownText(string Source, Place Start);
