using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using PublicitySite.Diagnostics;
using PublicitySite.Documents;
using PublicitySite.Pages;

namespace PublicitySite.Rendering.Articles;

/// <summary>
/// The markup of an article as it grows. Links lead to where their targets are published; what must not go out is a diagnostic, and only
/// its words stay.
/// </summary>
/// <param name="text">The article as written.</param>
/// <param name="page">Where it will stand.</param>
/// <param name="pictures">Takes the pictures that are to be published with it.</param>
/// <param name="outside">Takes what it links to on other sites.</param>
sealed class ArticleMarkup(LocatedText text, Address page, ArticlePictures? pictures, OutsideLinks? outside)
{
    static readonly SearchValues<char> Signs = SearchValues.Create("<>&\"");

    readonly StringBuilder html = new(text.Source.Length * 3 / 2);
    readonly List<(Mark Mark, string Closing)> open = [];
    readonly ImmutableArray<Diagnostic>.Builder diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();

    internal ImmutableArray<Diagnostic> Diagnostics => diagnostics.ToImmutable();

    public override string ToString() => html.ToString();

    internal ArticleMarkup Raw(string value)
    {
        html.Append(value);
        return this;
    }

    internal ArticleMarkup EnsureLine()
    {
        if (html.Length > 0 && html[^1] != '\n')
            html.Append('\n');
        return this;
    }

    /// <summary>Text or the value of an attribute.</summary>
    internal ArticleMarkup Text(ReadOnlySpan<char> value)
    {
        for (var sign = value.IndexOfAny(Signs); sign >= 0; sign = value.IndexOfAny(Signs))
        {
            html.Append(value[..sign]).Append(value[sign] switch
            {
                '<' => "&lt;",
                '>' => "&gt;",
                '&' => "&amp;",
                _ => "&quot;",
            });
            value = value[(sign + 1)..];
        }

        html.Append(value);
        return this;
    }

    internal ArticleMarkup Write(ImmutableArray<Inline> inlines)
    {
        foreach (var inline in inlines)
        {
            Enter(inline.Marks);
            switch (inline)
            {
                case Inline.Text words:
                    Text(words.Value);
                    break;
                case Inline.Code code:
                    Raw("<code>").Text(code.Value).Raw("</code>");
                    break;
                case Inline.Break line:
                    Raw(line.Ending switch
                    {
                        LineEnding.Hard => "<br>\n",
                        LineEnding.Blank =>
                        "\n",
                        LineEnding.Joined => "",
                        _ => throw new ArgumentOutOfRangeException(nameof(inlines))
                    });
                    break;
                case Inline.NoteMark note:
                    Write(note);
                    break;
                case Inline.Picture picture:
                    Write(picture);
                    break;
            }
        }

        Enter([]);
        return this;
    }

    /// <summary>Ends the elements that the next inline is not in, and begins those that it is.</summary>
    void Enter(ImmutableArray<Mark> marks)
    {
        var shared = 0;
        while (shared < open.Count && shared < marks.Length && ReferenceEquals(open[shared].Mark, marks[shared]))
            shared++;
        for (var at = open.Count - 1; at >= shared; at--)
            html.Append(open[at].Closing);
        open.RemoveRange(shared, open.Count - shared);
        foreach (var mark in marks.AsSpan()[shared..])
            open.Add((mark, Begin(mark)));
    }

    /// <returns>What ends it again.</returns>
    string Begin(Mark mark)
    {
        switch (mark)
        {
            case Mark.Link link:
                return Begin(link);
            case Mark.Strong:
                html.Append("<strong>");
                return "</strong>";
            default:
                html.Append("<em>");
                return "</em>";
        }
    }

    string Begin(Mark.Link link)
    {
        var target = ArticleLink.Resolve(link.Target, text.Start.File, page);
        if (Refusal(target, text.PlaceOf(link.At)) is { } refusal)
        {
            diagnostics.Add(refusal);
            return "";
        }

        if (target.Kind == ArticleLinkKind.Outside)
            WriteWayOut(new(target.Address));
        else
            Raw("<a href=\"").Raw(UrlText.Escape(target.Address)).Raw("\"");
        WriteTitle(link.Title).Raw(">");
        return "</a>";
    }

    static Diagnostic? Refusal(ArticleLink target, SourceLocation location) => target.Kind switch
    {
        ArticleLinkKind.Unsafe => ArticleDiagnostics.UnsafeLink(location, target.Address),
        ArticleLinkKind.LeavesSite => ArticleDiagnostics.LeavesSite(location, target.Address),
        ArticleLinkKind.NoAddress => ArticleDiagnostics.NoAddress(location, target.Address),
        ArticleLinkKind.Inside or ArticleLinkKind.Outside or ArticleLinkKind.Contact => null,
    };

    /// <summary>
    /// Where a notice stands on the way, the true address goes with the link, for paper and for whoever looks through the page.
    /// </summary>
    void WriteWayOut(Uri target)
    {
        var notice = outside?.NoticeFor(target, page);
        Raw("<a href=\"").Text(notice ?? target.AbsoluteUri).Raw("\"");
        if (outside?.IsElsewhere(target) is false)
            return;
        Raw(notice is null ? " class=\"external\" rel=\"external noopener\"" : " class=\"external\" rel=\"nofollow\" data-address=\"");
        if (notice is not null)
            Text(target.AbsoluteUri).Raw("\"");
    }

    void Write(Inline.Picture picture)
    {
        var (location, url) = (text.PlaceOf(picture.At), picture.Target);
        var source = ArticleLink.Resolve(url, text.Start.File, page);
        if (source.Kind != ArticleLinkKind.Inside || url is "" or ['#' or '?', ..])
            diagnostics.Add(ArticleDiagnostics.OutsidePicture(location, url));
        if (string.IsNullOrWhiteSpace(picture.Description))
            diagnostics.Add(ArticleDiagnostics.NoAlt(location, url));
        if (source.Kind != ArticleLinkKind.Inside)
            return;
        if (ArticlePicture.Resolve(url, text.Start.File) is { } beside && pictures?.TryTake(beside) is false)
        {
            diagnostics.Add(ArticleDiagnostics.PictureMissing(location, url));
            return;
        }

        Raw("<img src=\"").Raw(UrlText.Escape(source.Address)).Raw("\" alt=\"").Text(picture.Description).Raw("\"");
        WriteTitle(picture.Title).Raw(" loading=\"lazy\">");
    }

    ArticleMarkup WriteTitle(string title) => title.Length > 0 ? Raw(" title=\"").Text(title).Raw("\"") : this;

    /// <summary>The number in the text that leads to a note, or the way back.</summary>
    void Write(Inline.NoteMark note) => Raw(note.IsReturn
        ? $"<a class=\"footnote-back\" href=\"#fnref{note.Index}\" role=\"doc-backlink\" aria-label=\"回到正文注释 {note.Number} 处\">↑</a>"
        : $"<sup><a id=\"fnref{note.Index}\" href=\"#fn{note.Number}\" role=\"doc-noteref\" "
            + $"aria-label=\"注释 {note.Number}\">{note.Number}</a></sup>");
}
