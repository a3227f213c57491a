using System.Collections.Immutable;
using PublicitySite.Diagnostics;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace PublicitySite.Reading;

/// <summary>
/// Text to a tree of YAML nodes with places. Plain YAML only: no anchors, aliases and tags, one document, a mapping at the top.
/// </summary>
sealed class YamlReader
{
    // Deeper than any of our formats by far; keeps a malicious or mangled file from exhausting the stack.
    const int DeepestLevel = 12;

    readonly SourceText source;
    readonly FileFindings findings;
    readonly Parser parser;
    readonly Stack<Mark> openBrackets = [];

    YamlReader(SourceText source, FileFindings findings)
    {
        this.source = source;
        this.findings = findings;
        parser = new Parser(new StringReader(source.Text));
    }

    /// <summary>The tree, or null where there is none; duplicate keys and the like are reported and left out of it.</summary>
    internal static YamlMapping? Read(SourceText source, FileFindings findings)
    {
        var reader = new YamlReader(source, findings);
        try
        {
            return reader.Document();
        }
        catch (YamlException fault)
        {
            findings.Add(reader.Syntax(fault.Start, fault.Message));
        }
        catch (InvalidOperationException fault)
        {
            // The parser's own slip on a bracket that is not closed before the next line.
            findings.Add(reader.Syntax(reader.parser.Current?.End ?? Mark.Empty, fault.Message));
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
            findings.Add(YamlFindings.Empty(source.At(1, 1)));
            return null;
        }

        Take<DocumentStart>();
        var root = Node(level: 0);
        Take<DocumentEnd>();
        if (parser.Current is DocumentStart second)
        {
            findings.Add(YamlFindings.SecondDocument(At(second.Start)));
        }

        return root as YamlMapping ?? Refuse(root);
    }

    YamlMapping? Refuse(YamlNode root)
    {
        findings.Add(root is YamlScalar { Text: "" } ? YamlFindings.Empty(root.Place) : YamlFindings.NotKeysAndValues(root.Place));
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
                findings.Add(YamlFindings.TooDeep(Here));
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
            findings.Add(YamlFindings.KeyIsNoText(key.Place));
        }
        else if (entries.FirstOrDefault(entry => entry.Key.Text == name.Text) is { } first)
        {
            findings.Add(YamlFindings.DuplicateKey(name.Place, name.Text, first.Key.Place.Line));
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
            findings.Add(YamlFindings.AnchorOrTag(Here));
        }
    }

    YamlScalar Skip()
    {
        var place = Here;
        parser.SkipThisAndNestedEvents();
        return new YamlScalar(place, "");
    }

    Place Here => At(parser.Current?.Start ?? Mark.Empty);

    Place At(Mark mark) => source.At((int)mark.Line, (int)mark.Column);
}
