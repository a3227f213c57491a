using PublicitySite.Chinese;
using PublicitySite.Diagnostics;
using PublicitySite.Model;

namespace PublicitySite.Editing.Records;

/// <summary>What a list or a person of it is in no state for.</summary>
static class ListStates
{
    static readonly DiagnosticDescriptor WithdrawnKind = new(
        "PS0837",
        Severity.Error,
        new("名单已经撤回，不能改动", "a withdrawn list does not change"));

    static readonly DiagnosticDescriptor NobodyKind = new("PS0838", Severity.Error, new("名单里没有这个人", "nobody with this number"));

    /// <summary>Null where the list is not withdrawn.</summary>
    internal static Diagnostic? IfWithdrawn(ListRecord record) => record.List.Withdrawn is not { } withdrawn ? null : WithdrawnKind.At(
        SourceLocation.OfFile(record.Settings.Source.Path),
        new(
            $"名单“{record.List.Title}”在{withdrawn.Date.Chinese}已经撤回。",
            $"The list '{record.List.Title}' was withdrawn on {withdrawn.Date.Iso}."),
        new("撤回的名单不再改动；要重新公示，请新建一个名单文件夹。", "It stays as it is; a new publicity needs a new folder."));

    internal static Honoree? Find(HonoreeList list, string number) => list.People.FirstOrDefault(person => person.Number == number);

    internal static Diagnostic Nobody(ListRecord record, string number) => NobodyKind.At(
        SourceLocation.OfFile(record.Settings.Source.Path),
        new($"名单里没有编号“{number}”。", $"Nobody in the list has the number '{number}'."),
        new(
            $"编号写满三位；名单里有：{string.Join('、', record.List.People.Select(person => person.Number).Order(StringComparer.Ordinal))}。",
            $"Numbers have three digits; there "
                + $"are {string.Join(", ", record.List.People.Select(person => person.Number).Order(StringComparer.Ordinal))}."));
}
