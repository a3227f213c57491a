namespace PublicitySite.Checking.Attachments;

/// <summary>The parts of a document that are traces by being there, by their outermost elements.</summary>
static class PartTraces
{
    internal static Trace? Of(string root) => root switch
    {
        "comments" or "commentsEx" or "commentsIds" or "commentsExtensible" or "ThreadedComments" or "people" or "personList" => Trace.Comments,
        "headers" or "revisions" or "users" => Trace.TrackedChanges,
        "externalLink" or "connections" or "queryTable" => Trace.ExternalLinks,
        "pivotCacheDefinition" or "pivotCacheRecords" or "slicerCacheDefinition" => Trace.HiddenData,
        _ => null,
    };
}
