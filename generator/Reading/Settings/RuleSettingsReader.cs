using System.Collections.Immutable;
using PublicitySite.Diagnostics;
using PublicitySite.Model;

namespace PublicitySite.Reading;

/// <summary>The section <c>rules</c> of <c>site.yaml</c>: codes of rules, each with its weight. Which codes there are, only the rules know.</summary>
static class RuleSettingsReader
{
    static readonly Words<Weight> Weights = new(
        ("off", Weight.Off), ("information", Weight.Information), ("warning", Weight.Warning), ("error", Weight.Error));

    enum Weight
    {
        Off,
        Information,
        Warning,
        Error,
    }

    internal static Placed<ImmutableArray<RuleSetting>> Read(Fields fields) =>
        new([.. fields.Keys.Select(code => Setting(fields, code))], fields.Place);

    static RuleSetting Setting(Fields fields, string code) => new(
        code,
        fields.RequiredWord(code, Weights) switch
        {
            Weight.Information => Severity.Information,
            Weight.Warning => Severity.Warning,
            Weight.Error => Severity.Error,
            _ => null,
        },
        fields.PlaceOfKey(code));
}
