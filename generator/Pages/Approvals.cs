using PublicitySite.Model;
using PublicitySite.Pages.Views;

namespace PublicitySite.Pages;

/// <summary>Makes what pages tell of an approval and of the term that follows it.</summary>
static class Approvals
{
    /// <summary>The approval of an approved list, with the way to its document where that is on this site.</summary>
    internal static ApprovalView? ViewOn(Address page, HonoreeList list, SiteIndex index)
    {
        if (list.Approval is not { } approval)
            return null;
        var document = index.NoticesByNumber[approval.Document].FirstOrDefault();
        return new(
            approval.Document,
            Day.Of(approval.Date),
            string.Join('、', approval.Issuers),
            document is null ? null : Addresses.Notice(document).From(page));
    }

    internal static TermView? TermOf(HonoreeList list) =>
        list.Term is { } term ? new(list.Scheme.Term?.Name ?? "管理期", Day.Of(term.From), Day.Of(term.Until)) : null;
}
