using PublicitySite.Diagnostics;
using PublicitySite.Files;

namespace PublicitySite.Reading;

/// <summary>A whole YAML file to a record: the record only if there is no error in the file.</summary>
static class YamlFile
{
    internal static Read<T> Read<T>(SourceFile file, Func<Fields, T> read)
        where T : class
    {
        var findings = new FileFindings();
        var value = TextDecoding.Utf8(file, findings) is { } text ? Read(text, findings, read) : null;
        return findings.With(value);
    }

    /// <summary>The record, or a stand-in for it; null where the text is no YAML at all.</summary>
    internal static T? Read<T>(SourceText text, FileFindings findings, Func<Fields, T> read)
        where T : class =>
        YamlReader.Read(text, findings) is { } mapping ? Fields.Read(mapping, findings, read) : null;
}
