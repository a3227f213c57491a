using System.Text;
using PublicitySite.Diagnostics;
using PublicitySite.Files;
using PublicitySite.Formats.Html;

namespace PublicitySite.Checking;

/// <summary>One walk over one page: its links, ids, tags and required parts.</summary>
sealed class PageCheck(OutputFile page, LinkTargets targets)
{
    static readonly string[] RequiredMeta = ["SiteName", "SiteDomain", "SiteIDCode"];

    readonly List<Diagnostic> diagnostics = [];
    readonly HashSet<string> ids = new(StringComparer.Ordinal);
    readonly List<(int Offset, string Id)> anchors = [];
    readonly OpenTags open = new();
    readonly int[] meta = new int[RequiredMeta.Length];
    int headings, titles;
    bool hasLanguage, hasBase;

    /// <summary>Anchors on other pages that this one links to; they are looked up when all pages are read.</summary>
    internal List<AnchorLink> OutgoingAnchors { get; } = [];

    internal IReadOnlySet<string> Ids => ids;

    internal IReadOnlyList<Diagnostic> Run()
    {
        var reader = new TagReader(page.Bytes.Span);
        while (reader.Read())
            Visit(ref reader);
        foreach (var (offset, id) in anchors.Where(anchor => !ids.Contains(anchor.Id)))
            diagnostics.Add(OutputDiagnostics.AnchorToNothing(At(offset), "#" + id));
        RequireParts();
        return diagnostics;
    }

    void Visit(ref TagReader reader)
    {
        var tag = new Tag(TagNames.Find(reader.Name), reader.Start);
        if (reader.IsEnd)
        {
            if (open.Close(tag.Name) is { } opened)
                diagnostics.Add(OutputDiagnostics.TagsDoNotMatch(At(tag.Offset), opened, tag.Name));
            return;
        }

        while (reader.ReadAttribute(out var name, out var value))
            VisitAttribute(ref tag, name, value);
        Conclude(tag);

        // Only in drawings may a tag close itself.
        if (!reader.IsEmpty || !open.Inside("svg"))
            open.Open(tag.Name);
    }

    void VisitAttribute(ref Tag tag, ReadOnlySpan<byte> name, ReadOnlySpan<byte> value)
    {
        if (name.SequenceEqual("href"u8) || name.SequenceEqual("src"u8))
            VisitLink(ref tag, AsFollowed(value));
        else if (name.SequenceEqual("id"u8) && !ids.Add(Decoded(value)))
            diagnostics.Add(OutputDiagnostics.IdTwice(At(tag.Offset), Decoded(value)));
        else if (name.SequenceEqual("style"u8) || (name.StartsWith("on"u8) && name.Length > 3))
            diagnostics.Add(OutputDiagnostics.InlineCode(At(tag.Offset), Text(name)));
        else if (name.SequenceEqual("lang"u8) && tag.Name == "html")
            hasLanguage = !value.IsEmpty;
        else if (name.SequenceEqual("alt"u8))
            tag.HasAlternative = true;
        else if (name.SequenceEqual("rel"u8) && (value.SequenceEqual("stylesheet"u8) || value.SequenceEqual("icon"u8)))
            tag.IsLoadedLink = true;
        else if (name.SequenceEqual("name"u8) && tag.Name == "meta")
            tag.Meta = PlaceOf(value);
        else if (name.SequenceEqual("content"u8))
            tag.HasContent = !value.IsEmpty && !value.SequenceEqual("null"u8);
    }

    void VisitLink(ref Tag tag, ReadOnlySpan<byte> value)
    {
        if (tag.Name == "base")
        {
            // Links of such a page are relative to the site's root, whatever address it is served at.
            hasBase = true;
            return;
        }

        if (tag.Name == "img")
            tag.ImageSource = Text(value);
        switch (targets.Resolve(page.Path, value, hasBase))
        {
            case PageLinkKind.Dead:
                diagnostics.Add(OutputDiagnostics.LinkToNothing(At(tag.Offset), Text(value)));
                break;
            case PageLinkKind.FromRoot when !targets.IsOfHost(Text(value)):
                diagnostics.Add(OutputDiagnostics.LinkFromRoot(At(tag.Offset), Text(value)));
                break;
            case PageLinkKind.Script:
                diagnostics.Add(OutputDiagnostics.InlineCode(At(tag.Offset), "javascript:"));
                break;
            case PageLinkKind.External:
                tag.ForeignAddress = Text(value);
                break;
            case PageLinkKind.Internal:
                VisitFragment(tag, value);
                break;
        }
    }

    void VisitFragment(Tag tag, ReadOnlySpan<byte> value)
    {
        var hash = value.IndexOf((byte)'#');
        if (hash < 0 || hash == value.Length - 1)
            return;
        var id = Uri.UnescapeDataString(Text(value[(hash + 1)..]));
        if (hash == 0)
            anchors.Add((tag.Offset, id));
        else if (targets.PathOf(page.Path, value[..hash], hasBase) is { } target && target.EndsWith(".html", StringComparison.Ordinal))
            OutgoingAnchors.Add(new(At(tag.Offset), target, id));
    }

    void Conclude(in Tag tag)
    {
        headings += tag.Name == "h1" ? 1 : 0;

        // A drawing may have a title of its own.
        titles += tag.Name == "title" && !open.Inside("svg") ? 1 : 0;
        if (tag is { Loads: true, ForeignAddress: { } foreign })
            diagnostics.Add(OutputDiagnostics.FromOtherHost(At(tag.Offset), foreign));
        if (tag is { Name: "a" or "area", ForeignAddress: { } elsewhere } && !targets.MayLead(page.Path, elsewhere))
            diagnostics.Add(OutputDiagnostics.WithoutNotice(At(tag.Offset), elsewhere));
        if (tag is { Name: "img", HasAlternative: false })
            diagnostics.Add(OutputDiagnostics.ImageWithoutText(At(tag.Offset), tag.ImageSource ?? ""));
        if (tag is { Meta: >= 0, HasContent: true })
            meta[tag.Meta]++;
    }

    void RequireParts()
    {
        Require(hasLanguage, "html lang");
        Require(titles == 1, "title");
        Require(headings == 1, "h1");
        foreach (var (place, name) in RequiredMeta.Index())
            Require(meta[place] == 1, $"meta {name}");
        if (open.Innermost is { } left)
            diagnostics.Add(OutputDiagnostics.NeverClosed(At(page.Bytes.Length), left));
    }

    static int PlaceOf(ReadOnlySpan<byte> name)
    {
        for (var place = 0; place < RequiredMeta.Length; place++)
        {
            if (Ascii.Equals(name, RequiredMeta[place]))
                return place;
        }

        return -1;
    }

    void Require(bool holds, string part)
    {
        if (!holds)
            diagnostics.Add(OutputDiagnostics.PartMissing(page.Path, part));
    }

    PagePlace At(int offset) => new(page.Path, page.Bytes, offset);

    static string Text(ReadOnlySpan<byte> bytes) => Encoding.UTF8.GetString(bytes);

    /// <summary>A link as a browser takes it: without blanks around it, and with entities for what they stand for.</summary>
    static ReadOnlySpan<byte> AsFollowed(ReadOnlySpan<byte> value) =>
        (value.Contains((byte)'&') ? Encoding.UTF8.GetBytes(Decoded(value)) : value).Trim(" \t\r\n"u8);

    static string Decoded(ReadOnlySpan<byte> value) => System.Net.WebUtility.HtmlDecode(Encoding.UTF8.GetString(value));

    /// <summary>What was seen of one tag so far.</summary>
    struct Tag(string name, int offset)
    {
        internal readonly string Name => name;

        internal readonly int Offset => offset;

        internal bool HasAlternative { get; set; }

        internal bool HasContent { get; set; }

        /// <summary>Place of its name among the required ones, or below 0.</summary>
        internal int Meta { get; set; } = -1;

        internal string? ImageSource { get; set; }

        /// <summary>An address on another host.</summary>
        internal string? ForeignAddress { get; set; }

        /// <summary>A <c>link</c> to a style sheet or an icon; other links only tell of an address.</summary>
        internal bool IsLoadedLink { get; set; }

        /// <summary>The browser fetches the address by itself.</summary>
        internal readonly bool Loads => IsLoadedLink || name is "img" or "script" or "iframe" or "source" or "audio" or "video" or "embed";
    }
}

/// <summary>A link to a place on another page.</summary>
readonly record struct AnchorLink(PagePlace From, string Target, string Id);
