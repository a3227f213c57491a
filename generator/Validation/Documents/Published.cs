using PublicitySite.Model;

namespace PublicitySite.Validation.Documents;

/// <summary>The documents whose text goes out: of a withdrawn one nothing is shown but its withdrawal.</summary>
static class Published
{
    internal static IEnumerable<Notice> Notices(SiteContent content) => content.Notices.Where(notice => notice.Withdrawn is null);
}
