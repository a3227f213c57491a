using System.Text;
using PublicitySite.Diagnostics;
using PublicitySite.Files;
using PublicitySite.Formats.Yaml;

namespace PublicitySite.Editing.Records;

/// <summary>
/// The settings of a list or notice as text that is changed key by key: a <c>list.yaml</c>, or what stands between the fences of a notice.
/// </summary>
/// <param name="Source">The file as it is.</param>
/// <param name="Head">What stands before the settings: the first fence, or nothing.</param>
/// <param name="Settings">The settings.</param>
/// <param name="Tail">What follows: the second fence and the text, or nothing.</param>
sealed record SettingsFile(SourceFile Source, string Head, YamlEdit Settings, string Tail)
{
    /// <param name="file">The settings of a list.</param>
    /// <param name="keys">As they were read from it.</param>
    internal static SettingsFile OfList(SourceFile file, KeyLocations keys) => new(file, "", new(TextOf(file), keys.Order), "");

    /// <summary>Of a notice that has been read: its fences are there.</summary>
    /// <param name="file">The notice.</param>
    /// <param name="keys">As they were read from it.</param>
    internal static SettingsFile OfNotice(SourceFile file, KeyLocations keys)
    {
        var text = TextOf(file);
        var start = text.IndexOf('\n', StringComparison.Ordinal) + 1;
        var end = text.IndexOf("\n---", start - 1, StringComparison.Ordinal) + 1;
        return new(file, text[..start], new(text[start..end], keys.Order), text[end..]);
    }

    internal SettingsFile Set(string path, YamlValue value) => this with { Settings = Settings.Set(path, value) };

    internal SettingsFile Append(string key, YamlValue item) => this with { Settings = Settings.Append(key, item) };

    internal SettingsFile Remove(string key) => this with { Settings = Settings.Remove(key) };

    /// <summary>The same with a value where there is one.</summary>
    internal SettingsFile SetIf(string path, YamlValue? value) => value is null ? this : Set(path, value);

    /// <summary>The file with what was changed.</summary>
    internal FileChange Change => FileChange.Text(Source.Path, Source.Bytes, Head + Settings.Text + Tail);

    static string TextOf(SourceFile file) => Encoding.UTF8.GetString(file.Bytes.Span).TrimStart('\uFEFF');
}
