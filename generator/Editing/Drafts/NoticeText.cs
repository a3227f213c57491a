using PublicitySite.Formats.Yaml;

namespace PublicitySite.Editing.Drafts;

/// <summary>A notice as a file: settings between fences, then the text.</summary>
static class NoticeText
{
    /// <param name="settings">In the order in which they are written.</param>
    /// <param name="paragraphs">Parted by a blank line.</param>
    internal static string Write(YamlValue.Map settings, IEnumerable<string> paragraphs) =>
        $"---\n{Lines(settings)}---\n{string.Join("\n\n", paragraphs).TrimEnd('\n')}\n";

    /// <summary>The lines of a file of settings.</summary>
    internal static string Lines(YamlValue.Map settings) => string.Concat(settings.Block("").Select(line => line + "\n"));
}
