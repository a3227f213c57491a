using System.Collections.Immutable;
using System.Text.Json;
using PublicitySite.Pages;

namespace PublicitySite.Rendering;

/// <summary>Values that many rows share, each written once, in the order of their pinyin; the rows name them by their places.</summary>
sealed class ValueTable
{
    readonly ImmutableArray<string> values;
    readonly Dictionary<string, int> places;

    internal ValueTable(IEnumerable<string?> all)
    {
        values = [.. all.OfType<string>().Distinct(StringComparer.Ordinal).OrderBy(Slug.Of, StringComparer.Ordinal)];
        places = values.Index().ToDictionary(value => value.Item, value => value.Index, StringComparer.Ordinal);
    }

    internal void Write(Utf8JsonWriter json, string name)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
            json.WriteStringValue(value);
        json.WriteEndArray();
    }

    /// <summary>Writes the place of a value, from 0, or null for none.</summary>
    internal void WritePlace(Utf8JsonWriter json, string? value)
    {
        if (value is null)
            json.WriteNullValue();
        else
            json.WriteNumberValue(places[value]);
    }
}
