using PublicitySite.Diagnostics;
using PublicitySite.Model;

namespace PublicitySite.Validation;

/// <summary>An approved list is published as it was approved, or as a correction says, and in no other form.</summary>
static class ChangedAfterApproval
{
    static readonly DiagnosticDescriptor Descriptor = new("PS0493", Severity.Error, new("名单与批准的不一致", "list other than the approved one"));

    internal static readonly Rule Rule = new(Descriptor, RuleScope.Present, Check)
    {
        Basis = ApprovedList.Basis,
        AlwaysOn = true,
    };

    static IEnumerable<Diagnostic> Check(SiteContent content, DateOnly today) =>
        from list in content.Lists
        where list.Withdrawn is null
        let approved = ApprovedList.Find(list)
        where approved is not null
        let found = ListHash.Compute(list)
        where found != approved.Value.Hash
        select Describe(list, approved.Value.Path, approved.Value.Hash, found);

    static Diagnostic Describe(HonoreeList list, string path, string approved, string found) => Descriptor.At(
        list.PlaceOf(path),
        new(
            $"名单“{list.Id}”与批准的不一致：批准的校验码是 {Short(approved)}，现在的是 {Short(found)}。批准之后，标题、人员、公开的栏目或者顺序改动过。",
            $"The list '{list.Id}' is not the one that was approved: its hash was {Short(approved)} and is {Short(found)}. Its title, "
                + $"rows, public columns or order were changed since."),
        new(
            $"误改的，恢复批准时的表格。确需更正的，在 changes 中加一条 kind: correction，写明日期、更正内容和 list-sha256；重新批准的，更新 approval 的文号、日期和 list-sha256。"
                + $"新的校验码用“publicity hash {list.Id}”得到。",
            $"If it was a slip, restore the table. If it is a correction, add it to 'changes' with kind: correction and its list-sha256; "
                + $"if the list was approved again, bring 'approval' up to date. 'publicity hash {list.Id}' gives the new hash."));

    static string Short(string hash) => $"{hash[..8]}…";
}
