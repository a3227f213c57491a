using System.Collections.Immutable;

namespace PublicitySite.Editing;

/// <summary>The keys of the files of settings in the order of <c>docs/content-format.md</c>: a new key goes to its place among them.</summary>
static class KeyOrder
{
    internal static readonly ImmutableArray<string> List =
    [
        "scheme", "title", "order", "order-stated", "sample-data",
        "publicity", "published", "start", "days", "unit", "ends", "outcome",
        "other-publicity", "objections", "approval", "term", "events", "changes", "namesakes", "withdrawn",
    ];

    internal static readonly ImmutableArray<string> Notice =
    [
        "title", "kind", "document-type", "number", "issuers", "issued", "published", "source", "scheme", "list", "index-number", "topic",
        "valid-until", "summary", "keywords", "attachments", "contacts", "changes", "redirect-from", "withdrawn", "sample-data",
    ];
}
