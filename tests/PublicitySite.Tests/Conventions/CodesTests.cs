using System.Collections.Immutable;
using System.Reflection;
using System.Text.RegularExpressions;
using PublicitySite.Diagnostics;
using PublicitySite.Validation;

namespace PublicitySite.Tests.Conventions;

/// <summary>The table of codes, gathered from wherever they stand.</summary>
public sealed partial class CodesTests
{
    static readonly (string Stage, string[] Ranges)[] Ranges =
    [
        ("Formats", ["PS01", "PS02"]),
        ("Reading", ["PS01", "PS02", "PS03"]),
        ("Calendars", ["PS03"]),
        ("Validation", ["PS04"]),
        ("Themes", ["PS05"]),
        ("Rendering", ["PS05"]),
        ("Checking", ["PS06"]),
        ("Writing", ["PS07"]),
        ("Editing", ["PS08"]),
        ("Importing", ["PS09"]),
        ("Commands", ["PS08"]),
    ];

    internal static readonly ImmutableArray<(Type Owner, DiagnosticDescriptor Kind)> All =
    [
        .. from type in Code.Types
           from field in type.GetFields(BindingFlags.Static | BindingFlags.NonPublic | BindingFlags.Public)
           where field.FieldType == typeof(DiagnosticDescriptor)
           let kind = (DiagnosticDescriptor?)field.GetValue(null)
           where kind is not null
           select (type, kind),
    ];

    [Fact]
    public void Every_stage_with_findings_is_looked_through() =>
        Assert.Superset(
            new HashSet<string> { "Reading", "Calendars", "Validation", "Themes", "Rendering", "Checking", "Editing", "Writing" },
            All.Select(code => StageOf(code.Owner)).ToHashSet());

    [Fact]
    public void No_two_findings_share_a_code() => Offenders.None(
        from code in All
        group code by code.Kind.Code into same
        where same.Count() > 1
        select $"{same.Key}: {string.Join("; ", same.Select(code => $"{code.Owner.Name} '{code.Kind.Title.English}'"))}");

    [Fact]
    public void A_code_is_PS_and_four_digits() =>
        Offenders.None(from code in All where !Form.IsMatch(code.Kind.Code) select code.Kind.Code);

    [Fact]
    public void A_code_begins_with_the_number_of_its_stage() => Offenders.None(
        from code in All
        where !Ranges.Any(range => range.Stage == StageOf(code.Owner) && range.Ranges.Contains(code.Kind.Code[..4]))
        select $"{code.Owner.FullName} has {code.Kind.Code}");

    [Fact]
    public void Every_title_is_in_both_languages() => Offenders.None(
        from code in All
        where !Chinese.IsMatch(code.Kind.Title.Chinese) || !English.IsMatch(code.Kind.Title.English)
        select $"{code.Kind.Code}: '{code.Kind.Title.Chinese}' / '{code.Kind.Title.English}'");

    [Fact]
    public void Every_code_stands_once_in_the_source()
    {
        var written = Code.Files.SelectMany(file => Quoted.Matches(file.Text)).Select(match => match.Groups[1].Value);

        Assert.Equal(All.Select(code => code.Kind.Code).Order(StringComparer.Ordinal), written.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_rule_is_in_the_table_of_rules()
    {
        var rules =
            from type in Code.Types
            from field in type.GetFields(BindingFlags.Static | BindingFlags.NonPublic)
            where field.FieldType == typeof(Rule)
            select (Rule?)field.GetValue(null);

        Assert.Equal(
            rules.Select(rule => rule?.Descriptor.Code).Order(StringComparer.Ordinal),
            Rules.All.Select(rule => rule.Descriptor.Code).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_table_of_rules_is_in_the_order_of_codes() =>
        Assert.Equal(Rules.All.Select(rule => rule.Code).Order(StringComparer.Ordinal), Rules.All.Select(rule => rule.Code));

    static string StageOf(Type type) => type.Namespace?.Split('.') is [_, var stage, ..] ? stage : "";

    [GeneratedRegex(@"^PS\d{4}$")]
    static partial Regex Form { get; }

    [GeneratedRegex("\"(PS\\d{4})\"")]
    static partial Regex Quoted { get; }

    [GeneratedRegex(@"\p{IsCJKUnifiedIdeographs}")]
    static partial Regex Chinese { get; }

    [GeneratedRegex(@"^[\x20-\x7E]*[A-Za-z][\x20-\x7E]*$")]
    static partial Regex English { get; }
}
