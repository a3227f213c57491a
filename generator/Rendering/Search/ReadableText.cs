using System.Collections.Immutable;
using System.Net;
using System.Text;
using PublicitySite.Pages;

namespace PublicitySite.Rendering.Search;

/// <summary>What a reader sees of an article, paragraph by paragraph; headings, items and cells are paragraphs too.</summary>
static class ReadableText
{
    /// <summary>The numbers of footnotes and the ways back from them are no words of the text.</summary>
    static readonly (string Opening, string Closing)[] Skipped = [("<sup>", "</sup>"), ("<a class=\"footnote-back\"", "</a>")];

    internal static ImmutableArray<string> Extract(Html article)
    {
        var markup = article.Value;
        var paragraphs = ImmutableArray.CreateBuilder<string>();
        var text = new StringBuilder();
        for (var at = 0; at < markup.Length;)
        {
            var tag = markup.IndexOf('<', at) is >= 0 and var found ? found : markup.Length;
            text.Append(markup, at, tag - at);
            at = EndOf(markup, tag);
            if (!IsInline(markup.AsSpan(tag, at - tag)))
                End(text, paragraphs);
        }

        End(text, paragraphs);
        return paragraphs.DrainToImmutable();
    }

    /// <summary>The place behind a tag, or behind the element where all of it is skipped.</summary>
    static int EndOf(string markup, int tag)
    {
        foreach (var (opening, closing) in Skipped)
        {
            if (string.CompareOrdinal(markup, tag, opening, 0, opening.Length) == 0)
                return markup.IndexOf(closing, tag, StringComparison.Ordinal) + closing.Length;
        }

        return markup.IndexOf('>', Math.Min(tag, markup.Length)) + 1 is > 0 and var end ? end : markup.Length;
    }

    static bool IsInline(ReadOnlySpan<char> tag)
    {
        var name = tag.TrimStart("</");
        var length = name.IndexOfAny(' ', '>');
        return length > 0 && name[..length] is "a" or "code" or "del" or "em" or "img" or "ins" or "strong" or "sub" or "sup";
    }

    static void End(StringBuilder text, ImmutableArray<string>.Builder paragraphs)
    {
        var paragraph = WebUtility.HtmlDecode(text.Replace('\n', ' ').ToString()).Trim();
        if (paragraph.Length > 0)
            paragraphs.Add(paragraph);
        text.Clear();
    }
}
