using System.Text.RegularExpressions;
using PublicitySite.Diagnostics;
using PublicitySite.Model;

namespace PublicitySite.Editing;

/// <summary>Why nobody can be taken off a list.</summary>
static class RemoveFindings
{
    static readonly FindingKind ApprovedKind = new("PS0843", Severity.Error, new("名单已经批准，不能移出", "approved list keeps its people"));

    static readonly FindingKind TellingKind = new("PS0844", Severity.Error, new("理由里写了是谁", "reason tells who"));

    internal static Diagnostic? IfApproved(ListRecord record) => record.List.Approval is not { } approval ? null : ApprovedKind.At(
        Place.OfFile(record.Settings.Source.Path),
        new($"名单“{record.List.Title}”已经由{approval.Document}批准，人员不能再移出。", $"The list '{record.List.Title}' was approved by {approval.Document}; nobody is taken off it any more."),
        new("批准以后取消资格的，用 publicity revoke；整份名单有问题的，用 publicity withdraw。", "Use 'publicity revoke', or 'publicity withdraw' for the whole list."));

    /// <summary>The page says how many left, not who: the reason holds neither name nor number nor employer.</summary>
    internal static Diagnostic? IfTelling(ListRecord record, Honoree person, string reason)
    {
        Wording? told = reason switch
        {
            _ when reason.Contains(person.Name, StringComparison.Ordinal) => new("姓名", "name"),
            _ when reason.Contains(person.Employer, StringComparison.Ordinal) => new("工作单位", "employer"),
            _ when Regex.IsMatch(reason, $"(?<![0-9]){person.Number}(?![0-9])") => new("编号", "number"),
            _ => null,
        };
        return told is not { } what ? null : TellingKind.At(
            Place.OfFile(record.Settings.Source.Path),
            new($"理由会公布，里面写了这个人的{what.Chinese}。", $"The reason is published and holds the person's {what.English}."),
            new("只写理由，例如“按照公示期间的反映，经核实不符合申报条件”，不写姓名、单位和编号。", "Give the reason alone, without name, employer and number."));
    }
}
