using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace PublicitySite.Formats.Yaml;

/// <summary>A value that is written into a YAML file.</summary>
abstract partial record YamlValue
{
    YamlValue()
    {
    }

    // Whatever another reader of YAML could take for something else goes into quotes.
    [GeneratedRegex(
        @"^[\s\-?:,\[\]{}#&*!|>'""%@`=~]|^\d+$|^(?i:true|false|yes|no|on|off|null)$|:\s|\s#|[,\[\]{}]|[:\s]$|[\p{Cc}]",
        RegexOptions.CultureInvariant)]
    static partial Regex NeedsQuotes { get; }

    /// <summary>One line, as it stands behind a key or in a list.</summary>
    internal abstract string Flow { get; }

    internal sealed record Text(string Value) : YamlValue
    {
        internal override string Flow => Value is "" || NeedsQuotes.IsMatch(Value) ? Quoted(Value) : Value;

        static string Quoted(string value) => $"\"{value
            .Replace("\\", "\\\\", StringComparison.Ordinal)
            .Replace("\"", "\\\"", StringComparison.Ordinal)
            .Replace("\n", "\\n", StringComparison.Ordinal)
            .Replace("\t", "\\t", StringComparison.Ordinal)}\"";
    }

    /// <summary>A number, or true: written as it is, and never taken for a text.</summary>
    internal sealed record Bare(string Value) : YamlValue
    {
        internal override string Flow => Value;
    }

    internal static Text? TextOrNone(string? value) => value is null ? null : new(value);

    /// <summary>A number, or true or false, as it came from a person; anything else is a text, which its reader refuses.</summary>
    internal static YamlValue Word(string value) =>
        value is "true" or "false" || (value.Length > 0 && value.All(char.IsAsciiDigit)) ? new Bare(value) : new Text(value);

    /// <summary>A list of texts or of sections.</summary>
    internal sealed record List(ImmutableArray<YamlValue> Items) : YamlValue
    {
        internal override string Flow => $"[{string.Join(", ", Items.Select(item => item.Flow))}]";

        internal static List Of(IEnumerable<string> texts) => new([.. texts.Select(text => new Text(text))]);
    }

    /// <summary>A section; keys without a value are left out.</summary>
    internal sealed record Map(ImmutableArray<(string Key, YamlValue Value)> Entries) : YamlValue
    {
        internal override string Flow => $"{{{string.Join(", ", Entries.Select(entry => $"{entry.Key}: {entry.Value.Flow}"))}}}";

        internal static Map Of(params (string Key, YamlValue? Value)[] entries) =>
            new([.. from entry in entries where entry.Value is not null select (entry.Key, entry.Value)]);
    }

    /// <summary>The lines of the value below a key: a section one key a line, a list of sections one after the other.</summary>
    /// <param name="indent">Blanks before each line.</param>
    internal IEnumerable<string> Block(string indent) => this switch
    {
        Map map => map.Entries.SelectMany(entry => Under(entry.Key, entry.Value, indent)),
        List list => list.Items.SelectMany(item => Item(item, indent)),
        _ => [indent + Flow],
    };

    /// <summary><c>key: value</c>, or the key and what belongs to it below.</summary>
    internal static IEnumerable<string> Under(string key, YamlValue value, string indent) => IsInline(value)
        ? [$"{indent}{key}: {value.Flow}"]
        : [$"{indent}{key}:", .. value.Block(indent + "  ")];

    /// <summary>An item of a list, its first line with the dash.</summary>
    internal static IEnumerable<string> Item(YamlValue item, string indent) => item is Map
        ? item.Block(indent + "  ").Select((line, place) => place == 0 ? $"{indent}- {line[(indent.Length + 2)..]}" : line)
        : [$"{indent}- {item.Flow}"];

    static bool IsInline(YamlValue value) => value is Text or Bare || (value is List list && list.Items.All(item => item is Text));
}
