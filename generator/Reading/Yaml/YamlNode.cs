using System.Collections.Immutable;
using PublicitySite.Diagnostics;

namespace PublicitySite.Reading;

/// <summary>A value of a YAML file, and where it begins.</summary>
abstract record YamlNode(Place Place);

/// <summary>Text as written, quotes taken off; empty for nothing, <c>~</c> and <c>null</c>.</summary>
sealed record YamlScalar(Place Place, string Text) : YamlNode(Place);

/// <summary>A list, <c>[a, b]</c> or one <c>- a</c> a line.</summary>
sealed record YamlSequence(Place Place, ImmutableArray<YamlNode> Items) : YamlNode(Place);

/// <summary>Keys with values, each key once, in the order of the file.</summary>
sealed record YamlMapping(Place Place, ImmutableArray<YamlEntry> Entries) : YamlNode(Place)
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
