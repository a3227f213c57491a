using System.Text.RegularExpressions;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace PublicitySite.Formats.Office.Word;

/// <summary>Fields that are open at a place of a document: of each only its result is shown.</summary>
sealed partial class WordFields
{
    readonly Stack<string> open = [];

    /// <summary>Within a table of contents, which the site makes itself.</summary>
    internal bool IsContents => open.Any(code => code.TrimStart().StartsWith("TOC", StringComparison.OrdinalIgnoreCase));

    /// <summary>Where the innermost link leads.</summary>
    internal string? Link => open.Select(code => Address.Match(code)).FirstOrDefault(match => match.Success)?.Groups[1].Value;

    internal void Meet(OpenXmlElement part)
    {
        if (part is FieldCode code)
            open.Push((open.TryPop(out var before) ? before : "") + code.Text);
        else if (part is FieldChar { FieldCharType: { Value: var begin } } && begin == FieldCharValues.Begin)
            open.Push("");
        else if (part is FieldChar { FieldCharType: { Value: var end } } && end == FieldCharValues.End)
            open.TryPop(out _);
    }

    [GeneratedRegex("^\\s*HYPERLINK\\s+\"([^\"]+)\"", RegexOptions.IgnoreCase)]
    static partial Regex Address { get; }
}
