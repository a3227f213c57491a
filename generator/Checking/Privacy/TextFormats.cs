namespace PublicitySite.Checking;

/// <summary>How a file of text is read.</summary>
enum TextFormat
{
    Markup,
    Json,
    Table,
    Calendar,
    Script,
    Style,
    Plain,
}

/// <summary>Which files are text, by the endings of their names.</summary>
static class TextFormats
{
    /// <summary>None for files that are no text: those are for whoever knows their format.</summary>
    internal static TextFormat? Of(string path) => path[(path.LastIndexOf('.') + 1)..].ToLowerInvariant() switch
    {
        "html" or "htm" or "xhtml" or "xml" or "svg" or "atom" or "rss" => TextFormat.Markup,
        "json" or "webmanifest" or "map" => TextFormat.Json,
        "csv" or "tsv" => TextFormat.Table,
        "ics" or "vcf" => TextFormat.Calendar,
        "js" or "mjs" => TextFormat.Script,
        "css" => TextFormat.Style,
        "txt" or "md" => TextFormat.Plain,
        _ => null,
    };
}
