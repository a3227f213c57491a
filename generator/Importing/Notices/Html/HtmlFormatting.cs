using System.Globalization;
using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace PublicitySite.Importing.Notices.Html;

/// <summary>How the text within an element looks.</summary>
readonly partial record struct HtmlFormatting(Look Look, bool Bold, string? Link)
{
    internal static bool IsBlock(IElement element) => element.LocalName
        is "p" or "div" or "h1" or "h2" or "h3" or "h4" or "h5" or "h6" or "li" or "ul" or "ol"
        or "table" or "tbody" or "thead" or "tfoot" or "tr" or "td" or "th"
        or "center" or "blockquote" or "section" or "article" or "header" or "footer" or "form"
        or "fieldset" or "dl" or "dt" or "dd" or "pre" or "ucapcontent" or "caption" or "address" or "main";

    /// <summary>What a visitor does not see, or uses and does not read.</summary>
    internal static bool IsUnseen(IElement element) =>
        element.LocalName is "script"
            or "style"
            or "noscript"
            or "template"
            or "input"
            or "select"
            or "button"
            or "textarea"
            or "iframe"
            or "object"
            or "embed"
            or "link"
            or "meta"
            or "title"
        || IsHidden(element);

    internal static bool IsHidden(IElement element) => element.HasAttribute("hidden") || Unseen.IsMatch(Style(element));

    internal static bool BreaksPage(IElement element) => PageBreak.IsMatch(Style(element));

    internal HtmlFormatting In(IElement element)
    {
        var style = Style(element);
        var aligned = Aligned.Match(style) is { Success: true } match
            ? match.Groups[1].Value
            : element.GetAttribute("align") ?? (element.LocalName == "center" ? "center" : "");
        var look = Look with
        {
            Outline = element.LocalName is ['h', >= '1' and <= '6'] ? element.LocalName[1] - '0' : Look.Outline,
            Centred = aligned.Length == 0 ? Look.Centred : aligned.Equals("center", StringComparison.OrdinalIgnoreCase),
            Right = aligned.Length == 0 ? Look.Right : aligned.Equals("right", StringComparison.OrdinalIgnoreCase),
            Size = SizeOf(style) ?? Look.Size,
        };
        return this with { Look = look, Bold = IsBold(element, style) ?? Bold };
    }

    static bool? IsBold(IElement element, string style) => Weight.Match(style) is { Success: true } weight
        ? weight.Groups[1].Value is "bold" or "bolder" or "600" or "700" or "800" or "900"
        : element.LocalName is "b" or "strong" or "th" ? true : null;

    static double? SizeOf(string style) =>
        Size.Match(style) is { Success: true } match && double.TryParse(match.Groups[1].Value, CultureInfo.InvariantCulture, out var size)
            ? match.Groups[2].Value == "px" ? size * 0.75 : size
            : null;

    static string Style(IElement element) => element.GetAttribute("style")?.ToLowerInvariant() ?? "";

    [GeneratedRegex(@"display\s*:\s*none|visibility\s*:\s*hidden")]
    static partial Regex Unseen { get; }

    [GeneratedRegex(@"page-break-before\s*:\s*always")]
    static partial Regex PageBreak { get; }

    [GeneratedRegex(@"text-align\s*:\s*(\w+)")]
    static partial Regex Aligned { get; }

    [GeneratedRegex(@"font-weight\s*:\s*(\w+)")]
    static partial Regex Weight { get; }

    [GeneratedRegex(@"font-size\s*:\s*([0-9.]+)(pt|px)")]
    static partial Regex Size { get; }
}
