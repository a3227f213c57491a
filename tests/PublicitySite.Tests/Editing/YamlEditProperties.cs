using System.Text;
using PublicitySite.Diagnostics;
using PublicitySite.Files;
using PublicitySite.Formats.Text;
using PublicitySite.Formats.Yaml;
using PublicitySite.Reading;
using PublicitySite.Tests.Support;

namespace PublicitySite.Tests.Editing;

/// <summary>On every file of settings of the sample, read with the program's own reader.</summary>
public sealed class YamlEditProperties
{
    static readonly SourceFile[] Files =
    [
        .. SourceFolder.Read(Repository.Root).Value?.Files.Where(file => file.Path.EndsWith(".yaml", StringComparison.Ordinal)) ?? [],
    ];

    [Fact]
    public void Setting_a_value_changes_that_value_and_no_other() => Assert.All(Files, file =>
    {
        var before = Values(file.Path, TextOf(file));
        foreach (var key in before.Keys.Where(key => key.Count(c => c == '.') <= 1 && !key.Contains('[', StringComparison.Ordinal)))
        {
            var after = Values(file.Path, new YamlEdit(TextOf(file), []).Set(key, new YamlValue.Text("改 #1: “好”")).Text);
            Assert.Equal("改 #1: “好”", after[key]);
            Assert.Equal(Without(before, key), Without(after, key));
        }
    });

    [Fact]
    public void A_change_appended_is_the_last_one() => Assert.All(Files, file =>
    {
        var item = YamlValue.Map.Of(("note", new YamlValue.Text("补一条")));
        var once = Values(file.Path, new YamlEdit(TextOf(file), ["changes"]).Append("changes", item).Text);
        var twice = Values(file.Path, new YamlEdit(TextOf(file), ["changes"]).Append("changes", item).Append("changes", item).Text);

        Assert.Equal(
            Values(file.Path, TextOf(file)).Count + 1,
            once.Count(value => !value.Key.EndsWith("changes", StringComparison.Ordinal)));
        Assert.Equal(once.Count + 1, twice.Count);
    });

    static string TextOf(SourceFile file) => Encoding.UTF8.GetString(file.Bytes.Span);

    static IEnumerable<KeyValuePair<string, string>> Without(Dictionary<string, string> values, string key) =>
        values.Where(value => value.Key != key
            && !value.Key.StartsWith($"{key}.", StringComparison.Ordinal)
            && !value.Key.StartsWith($"{key}[", StringComparison.Ordinal));

    /// <summary>All texts of a file by their paths.</summary>
    static Dictionary<string, string> Values(string path, string text)
    {
        var diagnostics = new DiagnosticBag();
        var read = TextDecoding.Utf8(new(path, Encoding.UTF8.GetBytes(text)), diagnostics) is { } source
            ? YamlReader.Read(source, diagnostics)
            : null;
        Assert.Empty(diagnostics.All);
        Assert.NotNull(read);
        return Below(read, "").ToDictionary(StringComparer.Ordinal);
    }

    static IEnumerable<(string, string)> Below(YamlNode node, string path) => node switch
    {
        YamlMapping map =>
            map.Entries.SelectMany(entry => Below(entry.Value, path.Length == 0 ? entry.Key.Text : $"{path}.{entry.Key.Text}")),
        YamlSequence list => list.Items.SelectMany((item, place) => Below(item, $"{path}[{place}]")),
        YamlScalar scalar => [(path, scalar.Text)],
        _ => [],
    };
}
