using PublicitySite.Chinese;
using PublicitySite.Formats.Yaml;
using PublicitySite.Model;

namespace PublicitySite.Editing.Records;

/// <summary>A line of <c>changes</c>, as the page shows it.</summary>
static class ChangeNote
{
    /// <param name="date">The day of the change.</param>
    /// <param name="kind">What kind of change it is.</param>
    /// <param name="note">What was changed, for the public.</param>
    /// <param name="hash">Of a correction of an approved list: its hash from now on.</param>
    internal static YamlValue Write(DateOnly date, ChangeKind kind, string note, string? hash = null) => YamlValue.Map.Of(
        ("date", new YamlValue.Text(date.Iso)),
        ("kind", new YamlValue.Text(ContentWords.ChangeKinds.Word(kind))),
        ("note", new YamlValue.Text(note)),
        ("list-sha256", hash is null ? null : new YamlValue.Text(hash)));
}
