using System.Collections.Immutable;
using PublicitySite.Diagnostics;

namespace PublicitySite.Rendering.Themes;

/// <summary>Finds the tags of a template.</summary>
sealed class TemplateTags
{
    readonly TemplateFile file;
    readonly string text;
    readonly ImmutableArray<TemplateTag>.Builder tags = ImmutableArray.CreateBuilder<TemplateTag>();
    readonly List<Diagnostic> diagnostics;

    TemplateTags(TemplateFile file, List<Diagnostic> diagnostics) => (this.file, text, this.diagnostics) = (file, file.Text, diagnostics);

    /// <summary>All tags in order; the first that is not closed ends them.</summary>
    internal static ImmutableArray<TemplateTag> Of(TemplateFile file, List<Diagnostic> diagnostics)
    {
        var tags = new TemplateTags(file, diagnostics);
        for (var at = 0; at >= 0;)
            at = tags.Next(at);
        return tags.tags.ToImmutable();
    }

    /// <summary>Takes the next tag from here on and tells where it ends, or -1 behind the last.</summary>
    int Next(int from)
    {
        var start = text.IndexOf("{{", from, StringComparison.Ordinal);
        if (start < 0)
            return -1;
        if (start > 0 && text[start - 1] == '\\')
            return Refuse(start, @"\{{");
        if (IsAt(start, "{{{{"))
            return Refuse(start, "{{{{");
        var inner = start + 2;
        if (IsAt(inner, "!") || IsAt(inner, "~!"))
            return EndOfComment(start, inner);
        return IsAt(inner, "{") ? Take(start, inner + 1, "}}}") : Take(start, inner, "}}");
    }

    int EndOfComment(int start, int inner)
    {
        var dashes = text.AsSpan(inner).TrimStart("~!").StartsWith("--");
        return EndOf(start, inner, dashes ? "--}}" : "}}", dashes ? "--~}}" : "}}");
    }

    int Take(int start, int inner, string closing)
    {
        var end = EndOf(start, inner, closing, closing);
        if (end < 0)
            return -1;
        var last = end - closing.Length;
        var raw = closing.Length == 3;
        if (!raw && IsAt(inner, "~"))
            inner++;
        if (!raw && last > inner && text[last - 1] == '~')
            last--;
        var sigil = Sigil(ref inner, last);
        tags.Add(new()
        {
            Start = start,
            End = end,
            Sigil = sigil,
            Raw = raw,
            Words = Words(inner, last),
        });
        return end;
    }

    int EndOf(int start, int inner, string closing, string otherClosing)
    {
        var end = text.IndexOf(closing, inner, StringComparison.Ordinal);
        var other = text.IndexOf(otherClosing, inner, StringComparison.Ordinal);
        var first = (end, other) is ( >= 0, >= 0) ? Math.Min(end, other) : Math.Max(end, other);
        if (first < 0)
        {
            diagnostics.Add(TemplateDiagnostics.TagNotClosed(file.PlaceOf(start), closing));
            return -1;
        }

        return first + (first == end ? closing : otherClosing).Length;
    }

    int Refuse(int start, string construct)
    {
        diagnostics.Add(TemplateDiagnostics.NotSupported(file.PlaceOf(start), construct));
        return start + construct.Trim('\\').Length;
    }

    string Sigil(ref int at, int end)
    {
        var start = at;
        while (at < end && text[at] is '#' or '/' or '>' or '^' or '&' or '*')
            at++;
        return text[start..at];
    }

    ImmutableArray<TemplateWord> Words(int at, int end)
    {
        var words = ImmutableArray.CreateBuilder<TemplateWord>();
        while (at < end)
        {
            if (char.IsWhiteSpace(text[at]))
            {
                at++;
                continue;
            }

            var behind = EndOfWord(at, end);
            words.Add(new(text[at..behind], at));
            at = behind;
        }

        return words.ToImmutable();
    }

    int EndOfWord(int at, int end)
    {
        if (text[at] is '"' or '\'' or '|')
        {
            var closing = text.IndexOf(text[at], at + 1, end - at - 1);
            return closing < 0 ? end : closing + 1;
        }

        while (at < end && !char.IsWhiteSpace(text[at]))
            at++;
        return at;
    }

    bool IsAt(int at, string part) => string.CompareOrdinal(text, at, part, 0, part.Length) == 0;
}
