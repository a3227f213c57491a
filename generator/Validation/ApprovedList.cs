using PublicitySite.Diagnostics;
using PublicitySite.Model;

namespace PublicitySite.Validation;

/// <summary>Which list an approval is bound to.</summary>
static class ApprovedList
{
    internal static LocalizedText Basis { get; } = new(
        "选拔办法：公示并批准的名单才是公布的名单", "the schemes: the list that is published is the one that was shown and approved");

    /// <summary>
    /// The hash that the list must have, and where it is written: that of the last correction on or after the day of the approval,
    /// else that of the approval itself; null where neither names one. A new approval leaves corrections before it behind.
    /// </summary>
    internal static (string Hash, string Path)? Find(HonoreeList list)
    {
        if (list.Approval is not { } approval)
            return null;

        var corrected = list.Changes.Index()
            .Where(change => change.Item.ListSha256 is not null && change.Item.Date >= approval.Date)
            .OrderBy(change => change.Item.Date)
            .Select(change => (change.Item.ListSha256, FormattableString.Invariant($"changes[{change.Index}].list-sha256")))
            .LastOrDefault((approval.ListSha256, "approval.list-sha256"));
        return corrected is ({ } hash, var path) ? (hash, path) : null;
    }
}
