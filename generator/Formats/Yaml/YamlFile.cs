using System.Collections.Immutable;
using PublicitySite.Diagnostics;
using PublicitySite.Files;
using PublicitySite.Formats.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace PublicitySite.Formats.Yaml;

/// <summary>A whole YAML file to a record: the record only if there is no error in the file.</summary>
static class YamlFile
{
    internal static Result<T> Read<T>(SourceFile file, Func<Fields, T> read)
        where T : class
    {
        var diagnostics = new DiagnosticBag();
        var value = TextDecoding.Utf8(file, diagnostics) is { } text ? Read(text, diagnostics, read) : null;
        return diagnostics.With(value);
    }

    /// <summary>The record, or a stand-in for it; null where the text is no YAML at all.</summary>
    internal static T? Read<T>(SourceText text, DiagnosticBag diagnostics, Func<Fields, T> read)
        where T : class =>
        YamlReader.Read(text, diagnostics) is { } mapping ? Fields.Read(mapping, diagnostics, read) : null;
}

/// <summary>
/// Text to a tree of YAML nodes with places. Plain YAML only: no anchors, aliases and tags, one document, a mapping at the top.
/// </summary>
sealed class YamlReader
{
    // Deeper than any of our formats by far; keeps a malicious or mangled file from exhausting the stack.
    const int DeepestLevel = 12;

    readonly SourceText source;
    readonly DiagnosticBag diagnostics;
    readonly Parser parser;
    readonly Stack<Mark> openBrackets = [];

    YamlReader(SourceText source, DiagnosticBag diagnostics)
    {
        this.source = source;
        this.diagnostics = diagnostics;
        parser = new Parser(new StringReader(source.Text));
    }

    /// <summary>The tree, or null where there is none; duplicate keys and the like are reported and left out of it.</summary>
    internal static YamlMapping? Read(SourceText source, DiagnosticBag diagnostics)
    {
        var reader = new YamlReader(source, diagnostics);
        try
        {
            return reader.Document();
        }
        catch (YamlException fault)
        {
            diagnostics.Add(reader.Syntax(fault.Start, fault.Message));
        }
        catch (InvalidOperationException fault)
        {
            // The parser's own slip on a bracket that is not closed before the next line.
            diagnostics.Add(reader.Syntax(reader.parser.Current?.End ?? Mark.Empty, fault.Message));
        }

        return null;
    }

    Diagnostic Syntax(Mark mark, string message) =>
        YamlSyntax.Explain(source, mark, openBrackets.TryPeek(out var bracket) ? bracket : null, message);

    YamlMapping? Document()
    {
        parser.MoveNext();
        Take<StreamStart>();
        if (parser.Current is StreamEnd)
        {
            diagnostics.Add(YamlDiagnostics.Empty(source.At(1, 1)));
            return null;
        }

        Take<DocumentStart>();
        var root = Node(level: 0);
        Take<DocumentEnd>();
        if (parser.Current is DocumentStart second)
        {
            diagnostics.Add(YamlDiagnostics.SecondDocument(At(second.Start)));
        }

        return root as YamlMapping ?? Refuse(root);
    }

    YamlMapping? Refuse(YamlNode root)
    {
        diagnostics.Add(
            root is YamlScalar { Text: "" } ? YamlDiagnostics.Empty(root.Location) : YamlDiagnostics.NotKeysAndValues(root.Location));
        return null;
    }

    YamlNode Node(int level)
    {
        RefuseAnchorsAndTags();
        switch (parser.Current)
        {
            case Scalar:
                return Text();
            case SequenceStart or MappingStart when level == DeepestLevel:
                diagnostics.Add(YamlDiagnostics.TooDeep(Here));
                return Skip();
            case SequenceStart:
                return Sequence(level);
            case MappingStart:
                return Mapping(level);
            case AnchorAlias:
                return Skip();
            case var other:
                // The parser lost count of its own brackets.
                throw new SemanticErrorException(other?.Start ?? Mark.Empty, other?.End ?? Mark.Empty, "A value was expected.");
        }
    }

    YamlScalar Text()
    {
        var scalar = Take<Scalar>();
        var isNull = scalar is { Style: ScalarStyle.Plain, Value: "~" or "null" };
        return new YamlScalar(At(scalar.Start), isNull ? "" : scalar.Value.Trim());
    }

    YamlSequence Sequence(int level)
    {
        var items = ImmutableArray.CreateBuilder<YamlNode>();
        var start = Open<SequenceStart>(isBracket: parser.Current is SequenceStart { Style: SequenceStyle.Flow });
        while (parser.Current is not SequenceEnd)
        {
            items.Add(Node(level + 1));
        }

        Close<SequenceEnd>(start.Style == SequenceStyle.Flow);
        return new YamlSequence(At(start.Start), items.DrainToImmutable());
    }

    YamlMapping Mapping(int level)
    {
        var entries = ImmutableArray.CreateBuilder<YamlEntry>();
        var start = Open<MappingStart>(isBracket: parser.Current is MappingStart { Style: MappingStyle.Flow });
        while (parser.Current is not MappingEnd)
        {
            Entry(level, entries);
        }

        Close<MappingEnd>(start.Style == MappingStyle.Flow);
        return new YamlMapping(At(start.Start), entries.DrainToImmutable());
    }

    void Entry(int level, ImmutableArray<YamlEntry>.Builder entries)
    {
        var key = Node(level + 1);
        var value = Node(level + 1);
        if (key is not YamlScalar name)
        {
            diagnostics.Add(YamlDiagnostics.KeyIsNoText(key.Location));
        }
        else if (entries.FirstOrDefault(entry => entry.Key.Text == name.Text) is { } first)
        {
            diagnostics.Add(YamlDiagnostics.DuplicateKey(name.Location, name.Text, first.Key.Location.Line));
        }
        else
        {
            entries.Add(new YamlEntry(name, value));
        }
    }

    TStart Open<TStart>(bool isBracket)
        where TStart : ParsingEvent
    {
        if (isBracket && parser.Current is { Start: var bracket })
        {
            openBrackets.Push(bracket);
        }

        return Take<TStart>();
    }

    void Close<TEnd>(bool isBracket)
        where TEnd : ParsingEvent
    {
        if (isBracket)
        {
            openBrackets.Pop();
        }

        Take<TEnd>();
    }

    // The parser's current event is always the next one to take.
    T Take<T>()
        where T : ParsingEvent =>
        parser.Consume<T>();

    void RefuseAnchorsAndTags()
    {
        if (parser.Current is AnchorAlias or NodeEvent { Anchor.IsEmpty: false } or NodeEvent { Tag.IsEmpty: false })
        {
            diagnostics.Add(YamlDiagnostics.AnchorOrTag(Here));
        }
    }

    YamlScalar Skip()
    {
        var location = Here;
        parser.SkipThisAndNestedEvents();
        return new YamlScalar(location, "");
    }

    SourceLocation Here => At(parser.Current?.Start ?? Mark.Empty);

    SourceLocation At(Mark mark) => source.At((int)mark.Line, (int)mark.Column);
}
