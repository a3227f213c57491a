using System.Collections.Immutable;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace PublicitySite.Editing;

/// <summary>Where a value of a YAML file begins and ends, and those below it: all that an edit has to know of the text.</summary>
/// <param name="Start">Offset of its first character.</param>
/// <param name="End">Offset behind its last character; neither blanks nor comments behind it count.</param>
/// <param name="IsFlow">Written between brackets.</param>
/// <param name="Entries">The keys of a section.</param>
/// <param name="Items">The items of a list.</param>
sealed record YamlSpan(int Start, int End, bool IsFlow, ImmutableArray<YamlEntrySpan> Entries, ImmutableArray<YamlSpan> Items)
{
    /// <summary>The value of a key; null where it is not there.</summary>
    internal YamlEntrySpan? Find(string key) => Entries.FirstOrDefault(entry => entry.Key == key);

    /// <summary>Of a text that is known to be a section in YAML.</summary>
    internal static YamlSpan Of(string text)
    {
        var parser = new Parser(new StringReader(text));
        parser.Consume<StreamStart>();
        parser.Consume<DocumentStart>();
        return Node(parser);
    }

    static YamlSpan Node(Parser parser)
    {
        if (parser.TryConsume<Scalar>(out var scalar))
            return new(At(scalar.Start), At(scalar.End), IsFlow: false, [], []);
        if (parser.TryConsume<SequenceStart>(out var sequence))
            return Sequence(parser, sequence);
        return Mapping(parser, parser.Consume<MappingStart>());
    }

    static YamlSpan Sequence(Parser parser, SequenceStart start)
    {
        var items = ImmutableArray.CreateBuilder<YamlSpan>();
        while (!parser.Accept<SequenceEnd>(out _))
            items.Add(Node(parser));
        // Its end is told as the place of the bracket.
        var end = At(parser.Consume<SequenceEnd>().Start) + 1;
        var isFlow = start.Style == SequenceStyle.Flow;
        return new(At(start.Start), isFlow ? end : items.LastOrDefault()?.End ?? At(start.End), isFlow, [], items.ToImmutable());
    }

    static YamlSpan Mapping(Parser parser, MappingStart start)
    {
        var entries = ImmutableArray.CreateBuilder<YamlEntrySpan>();
        while (!parser.Accept<MappingEnd>(out _))
        {
            var key = parser.Consume<Scalar>();
            entries.Add(new(key.Value, At(key.Start), At(key.End), Node(parser)));
        }

        var end = At(parser.Consume<MappingEnd>().Start) + 1;
        var isFlow = start.Style == MappingStyle.Flow;
        return new(At(start.Start), isFlow ? end : entries.LastOrDefault()?.Value.End ?? At(start.End), isFlow, entries.ToImmutable(), []);
    }

    static int At(Mark mark) => checked((int)mark.Index);
}

/// <summary>A key with its value.</summary>
/// <param name="Key">As it reads, without quotes.</param>
/// <param name="Start">Offset of the key.</param>
/// <param name="End">Offset behind the key, before its colon.</param>
/// <param name="Value">Where its value stands; of no length where there is none.</param>
sealed record YamlEntrySpan(string Key, int Start, int End, YamlSpan Value);
