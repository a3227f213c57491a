namespace PublicitySite.Importing;

/// <summary>What a file that was handed in is, by its ending.</summary>
enum HandedInKind
{
    Other,
    Word,
    PlainText,
    Markdown,
    Photo,
}

/// <summary>Endings in upper or lower case.</summary>
static class HandedInKinds
{
    internal static HandedInKind Of(string path) => Path.GetExtension(path).ToLowerInvariant() switch
    {
        ".docx" => HandedInKind.Word,
        ".txt" => HandedInKind.PlainText,
        ".md" => HandedInKind.Markdown,
        ".jpg" or ".jpeg" or ".png" => HandedInKind.Photo,
        _ => HandedInKind.Other,
    };
}
