using System.Collections.Immutable;
using PublicitySite.Chinese;
using PublicitySite.Editing.Records;
using PublicitySite.Files;
using PublicitySite.Formats.Yaml;

namespace PublicitySite.Importing.Notices;

/// <summary>
/// The front matter of an imported notice; of one that is imported again everything stays that the document does not tell.
/// </summary>
/// <param name="Text">With both fences.</param>
sealed record FrontMatter(string Text)
{
    const string Fence = "---\n";

    internal static FrontMatter Draft(SourceFile? former, NoticeFacts facts, ImmutableArray<AnnexFile> annexes)
    {
        if (former is not null)
            return new($"{Fence}{Renewed(SettingsFile.OfNotice(former, facts.Keys).Settings, facts, annexes).Text}{Fence}");
        var values = Values(facts, annexes).Where(entry => entry.Value is not null)
            .Select(entry => (entry.Key, Value: entry.Value ?? new YamlValue.Text("")));
        return new(Fence
            + string.Concat(values.SelectMany(entry => YamlValue.Under(entry.Key, entry.Value, "")).Select(line => line + "\n"))
            + Fence);
    }

    /// <summary>Files and contacts that are there already stay; those that are not come behind them.</summary>
    static YamlEdit Renewed(YamlEdit settings, NoticeFacts facts, ImmutableArray<AnnexFile> annexes)
    {
        foreach (var (key, value) in Values(facts, annexes))
        {
            settings = value switch
            {
                null => settings,
                YamlValue.List { Items: [YamlValue.Map, ..] items } => items.OfType<YamlValue.Map>()
                    .Where(item => !settings.Text.Contains(((YamlValue.Text)item.Entries[^1].Value).Value, StringComparison.Ordinal))
                    .Aggregate(settings, (edited, item) => edited.Append(key, item)),
                _ => settings.Set(key, value),
            };
        }

        return settings;
    }

    /// <summary>The line of a key in the file; the first where it is not there.</summary>
    internal int LineOf(string key)
    {
        var at = Text.IndexOf($"\n{key}:", StringComparison.Ordinal);
        return at < 0 ? 1 : Text.AsSpan(0, at + 1).Count('\n') + 1;
    }

    static IEnumerable<(string Key, YamlValue? Value)> Values(NoticeFacts facts, ImmutableArray<AnnexFile> annexes) =>
    [
        ("title", new YamlValue.Text(facts.Title)),
        ("kind", TextOf(facts.Kind)),
        ("document-type", TextOf(facts.DocumentType)),
        ("number", TextOf(facts.Number)),
        ("issuers", YamlValue.List.Of(facts.Issuers)),
        ("issued", new YamlValue.Text(facts.Issued.Iso)),
        ("published", new YamlValue.Text(facts.Published.Iso)),
        ("source", TextOf(facts.Source)),
        ("scheme", TextOf(facts.Scheme)),
        ("list", TextOf(facts.List)),
        ("attachments", annexes.IsEmpty ? null : new YamlValue.List([.. annexes.Select(
            annex => YamlValue.Map.Of(("title", new YamlValue.Text(annex.Title)), ("file", new YamlValue.Text(annex.File))))])),
        ("contacts", facts.Emails.IsEmpty ? null : new YamlValue.List([.. facts.Emails.Select(
            email => YamlValue.Map.Of(("department", new YamlValue.Text(facts.Issuers[0])), ("email", new YamlValue.Text(email))))])),
    ];

    static YamlValue.Text? TextOf(string? text) => text is null ? null : new YamlValue.Text(text);
}
