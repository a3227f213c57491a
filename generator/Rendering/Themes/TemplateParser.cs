using System.Collections.Immutable;
using PublicitySite.Diagnostics;
using PublicitySite.Rendering.Articles;

namespace PublicitySite.Rendering.Themes;

/// <summary>Reads the tags of a template as nested nodes. It knows exactly what a theme may write; all else is a finding.</summary>
sealed class TemplateParser
{
    static readonly ImmutableArray<string> Kinds = ["if", "unless", "each", "with"];

    readonly TemplateFile file;
    readonly ImmutableArray<TemplateTag> tags;
    readonly List<Diagnostic> diagnostics;
    readonly Stack<string> open = [];
    int next;

    TemplateParser(TemplateFile file, ImmutableArray<TemplateTag> tags, List<Diagnostic> diagnostics) =>
        (this.file, this.tags, this.diagnostics) = (file, tags, diagnostics);

    internal static ImmutableArray<TemplateNode> Parse(
        TemplateFile file, ImmutableArray<TemplateTag> tags, List<Diagnostic> diagnostics)
    {
        var parser = new TemplateParser(file, tags, diagnostics);
        var nodes = ImmutableArray.CreateBuilder<TemplateNode>();
        for (; parser.next < tags.Length; parser.next++)
        {
            nodes.AddRange(parser.Nodes());
            if (parser.next < tags.Length)
                diagnostics.Add(TemplateDiagnostics.NothingToClose(parser.PlaceOf(tags[parser.next]), parser.Written(tags[parser.next])));
        }

        return nodes.ToImmutable();
    }

    /// <summary>The nodes up to an else or a closing tag, which is left for the caller.</summary>
    ImmutableArray<TemplateNode> Nodes()
    {
        var nodes = ImmutableArray.CreateBuilder<TemplateNode>();
        while (next < tags.Length && !(tags[next] is { Sigil: "/" } or { Sigil: "", Head: "else" }))
        {
            var tag = tags[next++];
            if (Node(tag) is { } node)
                nodes.Add(node);
        }

        return nodes.ToImmutable();
    }

    TemplateNode? Node(TemplateTag tag) => tag switch
    {
        { Sigil: "#", Words.Length: > 0 } => Block(tag, 0),
        { Sigil: "#>", Words.Length: > 0 } => PartialBlock(tag),
        { Sigil: ">", Words.Length: > 0 } => Partial(tag),
        { Sigil: "", Words: [var word] } => Print(tag, word),
        { Sigil: "", Words.Length: > 1 } => Call(tag),
        _ => NotSupported(tag),
    };

    TemplateNode.Print? Print(TemplateTag tag, TemplateWord word)
    {
        var position = MarkupPositions.PositionOf(file.Text, tag.Start);
        if (position == MarkupPosition.Unquoted && file.Text[tag.Start - 1] == '=')
            diagnostics.Add(TemplateDiagnostics.AttributeWithoutQuotes(PlaceOf(tag), word.Text));
        return Path(word) is { } path ? new(path, tag.Raw) { InAttribute = position != MarkupPosition.Text } : null;
    }

    TemplateNode.Asset? Call(TemplateTag tag)
    {
        if (tag is { Raw: false, Words: [{ Text: "asset" }, { Quoted: { } name }] })
            return new TemplateNode.Asset(file.PlaceOf(tag.Words[1].At), name);
        diagnostics.Add(tag.Head == "asset"
            ? TemplateDiagnostics.NotSupported(PlaceOf(tag), Written(tag))
            : TemplateDiagnostics.UnknownHelper(file.PlaceOf(tag.Words[0].At), tag.Head));
        return null;
    }

    /// <summary>A block whose kind is the given word: the first of <c>#if</c>, the second of <c>else if</c>.</summary>
    TemplateNode.Block? Block(TemplateTag tag, int kindAt)
    {
        var kind = tag.Words[kindAt];
        var known = Kinds.Contains(kind.Text);
        if (!known)
            diagnostics.Add(TemplateDiagnostics.UnknownHelper(file.PlaceOf(kind.At), "#" + kind.Text));
        var subject = known ? Subject(tag, kindAt + 1) : null;
        if (kindAt == 0)
            open.Push(kind.Text);
        var body = Nodes();
        var otherwise = Otherwise(kind.Text);
        if (kindAt == 0)
            Close(tag);
        if (subject is null)
            return null;
        return new(kind.Text, subject) { Names = NamesOf(tag), Body = body, Otherwise = otherwise };
    }

    TemplatePath? Subject(TemplateTag tag, int at)
    {
        if (tag.Words.Length == at + 1 || (tag.Words.Length == at + 3 && tag.Words[at + 1].Text == "as" && tag.Head == "each"))
            return Path(tag.Words[at]);
        NotSupported(tag);
        return null;
    }

    static ImmutableArray<string> NamesOf(TemplateTag tag) => tag.Words is [.., { Text: ['|', .. var names, '|'] }]
        ? [.. names.Split(' ', StringSplitOptions.RemoveEmptyEntries)]
        : [];

    ImmutableArray<TemplateNode> Otherwise(string kind)
    {
        if (next >= tags.Length || tags[next].Sigil == "/")
            return [];
        var tag = tags[next++];
        if (tag.Words.Length == 1)
            return Nodes();
        if (kind is "if" or "unless" && tag.Words[1].Text == "if")
            return Block(tag, 1) is { } block ? [block] : [];
        NotSupported(tag);
        return Nodes();
    }

    TemplateNode.Partial? PartialBlock(TemplateTag tag)
    {
        var partial = Partial(tag);
        open.Push(tag.Head);
        var body = Nodes();
        Close(tag);
        return partial is null ? null : partial with { Body = body };
    }

    TemplateNode.Partial? Partial(TemplateTag tag)
    {
        var location = file.PlaceOf(tag.Words[0].At);
        return tag.Words switch
        {
            [var name] => new(location, name.Text),
            [var name, var context] when Path(context) is { } path => new(location, name.Text) { Context = path },
            [_, _] => null,
            _ => NotSupported(tag) as TemplateNode.Partial,
        };
    }

    /// <summary>Takes the closing tag of the innermost open block, or finds that it is missing.</summary>
    void Close(TemplateTag opening)
    {
        var name = open.Pop();
        for (; next < tags.Length && tags[next].Sigil != "/"; Nodes())
            diagnostics.Add(TemplateDiagnostics.NothingToClose(PlaceOf(tags[next]), Written(tags[next++])));
        if (next == tags.Length || (tags[next].Head != name && open.Contains(tags[next].Head)))
        {
            diagnostics.Add(TemplateDiagnostics.BlockNotClosed(PlaceOf(opening), Written(opening), name));
            return;
        }

        var closing = tags[next++];
        if (closing.Head != name)
            diagnostics.Add(TemplateDiagnostics.ClosedByOther(PlaceOf(closing), Written(closing), name, PlaceOf(opening).Line));
    }

    TemplatePath? Path(TemplateWord word)
    {
        var path = TemplatePath.Parse(word.Text, file.PlaceOf(word.At));
        if (path is null)
            diagnostics.Add(TemplateDiagnostics.NotSupported(file.PlaceOf(word.At), word.Text));
        return path;
    }

    TemplateNode? NotSupported(TemplateTag tag)
    {
        diagnostics.Add(TemplateDiagnostics.NotSupported(PlaceOf(tag), Written(tag)));
        return null;
    }

    SourceLocation PlaceOf(TemplateTag tag) => file.PlaceOf(tag.Start);

    string Written(TemplateTag tag) => file.Text[tag.Start..tag.End];
}
