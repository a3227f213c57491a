using System.Collections.Immutable;
using PublicitySite.Diagnostics;
using PublicitySite.Model;

namespace PublicitySite.Editing;

/// <summary>Why a field cannot be corrected.</summary>
static class CorrectFindings
{
    static readonly FindingKind FieldKind = new("PS0839", Severity.Error, new("名单里没有这一栏", "no such field"));

    static readonly FindingKind SameKind = new("PS0840", Severity.Error, new("内容没有变化", "nothing to correct"));

    internal static Diagnostic NoField(Honoree person, string field, ImmutableArray<PublicColumn> fields) => FieldKind.At(
        person.Origin,
        new($"名单里没有公开的“{field}”一栏。", $"The list has no public field '{field}'."),
        new(
            $"可以更正的有：{string.Join('、', fields.Select(column => column.Header))}。",
            $"Fields that can be corrected: {string.Join(", ", fields.Select(column => column.Header))}."));

    internal static Diagnostic Same(Honoree person, string field, string value) => SameKind.At(
        person.Origin,
        new($"{person.Number}号的{field}已经是“{value}”。", $"{field} of number {person.Number} is '{value}' already."),
        new("不用更正；请核对编号、栏目和内容。", "Nothing needs to be done; check number, field and value."));
}
