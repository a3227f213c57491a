using System.Collections.Immutable;
using System.Globalization;
using PublicitySite.Chinese;
using PublicitySite.Diagnostics;
using PublicitySite.Formats.Text;

namespace PublicitySite.Formats.Yaml;

/// <summary>
/// Typed access to the keys of one mapping. A value that is missing or wrong is reported, and a stand-in is given instead, so
/// that a reader names each key once and all diagnostics come out; a record made from a stand-in never leaves <see cref="YamlFile"/>.
/// </summary>
sealed class Fields
{
    readonly YamlMapping mapping;
    readonly List<string> known = [];
    readonly List<string> order = [];

    Fields(YamlMapping mapping, DiagnosticBag diagnostics) => (this.mapping, Diagnostics) = (mapping, diagnostics);

    internal DiagnosticBag Diagnostics { get; }

    internal SourceLocation Location => mapping.Location;

    /// <summary>Reads a mapping; what <paramref name="read"/> did not ask for is an unknown key.</summary>
    internal static T Read<T>(YamlMapping mapping, DiagnosticBag diagnostics, Func<Fields, T> read) =>
        new Fields(mapping, diagnostics).Read(read);

    T Read<T>(Func<Fields, T> read)
    {
        var value = read(this);
        foreach (var entry in mapping.Entries)
        {
            if (!known.Contains(entry.Key.Text))
                Diagnostics.Add(FieldDiagnostics.UnknownKey(entry.Key.Location, entry.Key.Text, known));
        }

        return value;
    }

    /// <summary>The places of all values, for rules that run when the file is long forgotten.</summary>
    internal KeyLocations Places => new([.. Below(mapping, "")], order);

    /// <summary>All keys, for a mapping whose keys are not words of the format.</summary>
    internal IEnumerable<string> Keys => mapping.Entries.Select(entry => entry.Key.Text);

    /// <summary>The place of a key itself, of the mapping where it is not there.</summary>
    internal SourceLocation PlaceOfKey(string key) =>
        mapping.Entries.FirstOrDefault(entry => entry.Key.Text == key)?.Key.Location ?? mapping.Location;

    /// <summary>The place of a key's value, of the mapping where it is not there.</summary>
    internal SourceLocation PlaceOf(string key) => mapping.Find(key)?.Location ?? mapping.Location;

    internal string? Text(string key) => Value(key) switch
    {
        null => null,
        YamlScalar scalar => scalar.Text,
        var other => Report<string>(FieldDiagnostics.NotText(other.Location, key)),
    };

    internal string RequiredText(string key) => Required(key) ? Text(key) ?? "" : "";

    internal int? Number(string key, int atLeast = 1) => Text(key) switch
    {
        null => null,
        var text when int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= atLeast => number,
        var text => ReportValue<int>(FieldDiagnostics.NotANumber(PlaceOf(key), key, text, atLeast)),
    };

    internal int RequiredNumber(string key) => Required(key) ? Number(key) ?? 1 : 1;

    /// <summary>True or false; false where it is not given.</summary>
    internal bool Flag(string key) => Text(key) switch
    {
        null or "false" => false,
        "true" => true,
        var text => ReportValue<bool>(FieldDiagnostics.NotTrueOrFalse(PlaceOf(key), key, text)) ?? false,
    };

    internal bool RequiredFlag(string key) => Required(key) && Flag(key);

    internal DateOnly? Date(string key) => Text(key) switch
    {
        null => null,
        var text when CivilDate.Parse(text) is { } date => date,
        var text => ReportValue<DateOnly>(FieldDiagnostics.NotADate(PlaceOf(key), key, text)),
    };

    internal DateOnly RequiredDate(string key) => Required(key) ? Date(key) ?? default : default;

    internal T? Word<T>(string key, EnumWords<T> words)
        where T : struct => Text(key) switch
        {
            null => null,
            var text when words.Meaning(text) is { } meaning => meaning,
            var text => ReportValue<T>(FieldDiagnostics.UnknownWord(PlaceOf(key), key, text, words.All)),
        };

    internal T RequiredWord<T>(string key, EnumWords<T> words)
        where T : struct => Required(key) ? Word(key, words) ?? default : default;

    /// <summary>An address that begins with http:// or https://.</summary>
    internal Uri? Address(string key) => Text(key) switch
    {
        null => null,
        var text when Uri.TryCreate(text, UriKind.Absolute, out var address) && address.Scheme is "http" or "https" => address,
        var text => Report<Uri>(FieldDiagnostics.NotAnAddress(PlaceOf(key), key, text)),
    };

    internal ImmutableArray<string> Texts(string key) => [.. PlacedTexts(key).Select(text => text.Value)];

    /// <summary>The texts with their places, for a reader that checks each.</summary>
    internal IEnumerable<Located<string>> PlacedTexts(string key) =>
        from item in Items(key).Index()
        let text = Item(key, item.Item, item.Index)
        where text is not null
        select new Located<string>(text, item.Item.Location);

    /// <summary>At least one text.</summary>
    internal ImmutableArray<string> RequiredTexts(string key) => Required(key) ? Texts(key) : [];

    internal T? Section<T>(string key, Func<Fields, T> read)
        where T : class => Value(key) switch
        {
            null => null,
            YamlMapping section => ReadSection(key, new(section, Diagnostics), read),
            var other => Report<T>(FieldDiagnostics.NotKeysAndValues(other.Location, key)),
        };

    T ReadSection<T>(string key, Fields section, Func<Fields, T> read)
    {
        var value = section.Read(read);
        order.AddRange(section.order.Select(inner => $"{key}.{inner}"));
        return value;
    }

    internal T RequiredSection<T>(string key, Func<Fields, T> read)
        where T : class => (Required(key) ? Section(key, read) : null) ?? StandIn(read);

    internal ImmutableArray<T> Sections<T>(string key, Func<Fields, T?> read)
        where T : class => [.. Items(key).Select(item => SectionItem(key, item, read)).OfType<T>()];

    /// <summary>At least one section.</summary>
    internal ImmutableArray<T> RequiredSections<T>(string key, Func<Fields, T?> read)
        where T : class => Required(key) ? Sections(key, read) : [];

    /// <summary>Sections that must be named, if only as <c>[]</c>.</summary>
    internal ImmutableArray<T> RequiredMaybeNoSections<T>(string key, Func<Fields, T?> read)
        where T : class => mapping.Find(key) is YamlSequence || Required(key) ? Sections(key, read) : [];

    ImmutableArray<YamlNode> Items(string key)
    {
        switch (Value(key))
        {
            case null:
                return [];
            case YamlSequence sequence:
                return sequence.Items;
            case var other:
                Diagnostics.Add(FieldDiagnostics.NotAList(other.Location, key, (other as YamlScalar)?.Text));
                return [];
        }
    }

    string? Item(string key, YamlNode item, int index) => item switch
    {
        YamlScalar { Text: not "" } scalar => scalar.Text,
        YamlScalar => Report<string>(FieldDiagnostics.EmptyItem(item.Location, key, index + 1)),
        _ => Report<string>(FieldDiagnostics.ItemIsNoText(item.Location, key, index + 1)),
    };

    T? SectionItem<T>(string key, YamlNode item, Func<Fields, T?> read)
        where T : class => item is YamlMapping section
            ? Read(section, Diagnostics, read)
            : Report<T>(FieldDiagnostics.NotKeysAndValues(item.Location, key));

    /// <summary>What a reader makes of nothing.</summary>
    internal static T StandIn<T>(Func<Fields, T> read) => read(new Fields(new YamlMapping(default, []), new DiagnosticBag()));

    static IEnumerable<KeyLocation> Below(YamlNode node, string path) => node switch
    {
        YamlMapping section =>
            from entry in section.Entries
            let at = path.Length == 0 ? entry.Key.Text : $"{path}.{entry.Key.Text}"
            from place in Below(entry.Value, at).Prepend(new(at, entry.Value.Location))
            select place,
        YamlSequence sequence =>
            from item in sequence.Items.Index()
            let at = string.Create(CultureInfo.InvariantCulture, $"{path}[{item.Index}]")
            from place in Below(item.Item, at).Prepend(new(at, item.Item.Location))
            select place,
        _ => [],
    };

    /// <summary>The value of a key; null where it is not there or empty.</summary>
    YamlNode? Value(string key)
    {
        known.Add(key);
        order.Add(key);
        return mapping.Find(key) is var value and not YamlScalar { Text: "" } ? value : null;
    }

    bool Required(string key)
    {
        if (Value(key) is not (null or YamlSequence { Items: [] }))
        {
            return true;
        }

        Diagnostics.Add(FieldDiagnostics.Missing(PlaceOf(key), key));
        return false;
    }

    T? Report<T>(Diagnostic diagnostic)
        where T : class
    {
        Diagnostics.Add(diagnostic);
        return null;
    }

    T? ReportValue<T>(Diagnostic diagnostic)
        where T : struct
    {
        Diagnostics.Add(diagnostic);
        return null;
    }
}
