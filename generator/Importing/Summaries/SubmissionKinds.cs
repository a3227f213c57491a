namespace PublicitySite.Importing.Summaries;

/// <summary>What a file that was handed in is, by its ending.</summary>
enum SubmissionKind
{
    Other,
    Word,
    PlainText,
    Markdown,
    Photo,
}

/// <summary>Endings in upper or lower case.</summary>
static class SubmissionKinds
{
    internal static SubmissionKind Of(string path) => Path.GetExtension(path).ToLowerInvariant() switch
    {
        ".docx" => SubmissionKind.Word,
        ".txt" => SubmissionKind.PlainText,
        ".md" => SubmissionKind.Markdown,
        ".jpg" or ".jpeg" or ".png" => SubmissionKind.Photo,
        _ => SubmissionKind.Other,
    };
}
