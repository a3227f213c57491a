using System.Collections.Immutable;
using PublicitySite.Diagnostics;

namespace PublicitySite.Formats.Yaml;

/// <summary>A value of a YAML file, and where it begins.</summary>
abstract record YamlNode(SourceLocation Location);

/// <summary>Text as written, quotes taken off; empty for nothing, <c>~</c> and <c>null</c>.</summary>
sealed record YamlScalar(SourceLocation Location, string Text) : YamlNode(Location);

/// <summary>A list, <c>[a, b]</c> or one <c>- a</c> a line.</summary>
sealed record YamlSequence(SourceLocation Location, ImmutableArray<YamlNode> Items) : YamlNode(Location);

/// <summary>Keys with values, each key once, in the order of the file.</summary>
sealed record YamlMapping(SourceLocation Location, ImmutableArray<YamlEntry> Entries) : YamlNode(Location)
{
    internal YamlNode? Find(string key)
    {
        foreach (var entry in Entries)
        {
            if (entry.Key.Text == key)
            {
                return entry.Value;
            }
        }

        return null;
    }
}

/// <summary>One line <c>key: value</c>.</summary>
sealed record YamlEntry(YamlScalar Key, YamlNode Value);
