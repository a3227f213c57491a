using System.Collections.Immutable;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace PublicitySite.Formats.Yaml;

/// <summary>
/// Changes single values of a YAML text and leaves every other character of it, comments and order of keys included, as it is.
/// The text has been read before: it is a section, and what is edited is what its readers took it for.
/// </summary>
/// <param name="Text">The whole text.</param>
/// <param name="Order">
/// The keys, <c>title</c>, <c>publicity.days</c>, in the order in which the format lists them: a new one goes behind those before it.
/// </param>
sealed record YamlEdit(string Text, ImmutableArray<string> Order)
{
    /// <summary>Line ends are those of the file.</summary>
    string NewLine => Text.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";

    /// <summary>Writes a value, whether the key is there or not.</summary>
    /// <param name="path">A key, or a key of a section: <c>approval</c>, <c>publicity.days</c>.</param>
    /// <param name="value">What it is from now on.</param>
    internal YamlEdit Set(string path, YamlValue value)
    {
        var root = YamlSpan.Parse(Text);
        if (path.Split('.') is not [var outer, var inner])
            return SetIn(root, "", path, value, "");
        return root.Find(outer)?.Value is { Entries.IsEmpty: false } section
            ? SetIn(section, outer + ".", inner, value, IndentOf(section))
            : SetIn(root, "", outer, YamlValue.Map.Of((inner, value)), "");
    }

    /// <summary>Whether a key, or a key of a section, is written.</summary>
    internal bool Has(string path) => path.Split('.') is [var outer, var inner]
        ? YamlSpan.Parse(Text).Find(outer)?.Value.Find(inner) is not null
        : YamlSpan.Parse(Text).Find(path) is not null;

    /// <summary>Puts an item at the end of a list; makes the list where there is none.</summary>
    internal YamlEdit Append(string key, YamlValue item)
    {
        var root = YamlSpan.Parse(Text);
        return root.Find(key)?.Value switch
        {
            { IsFlow: true, Items: [.., var last] } => Insert(last.End, $", {item.Flow}"),
            { Items: [.., var last] list } found => InsertLines(last.End, YamlValue.Item(item, IndentOf(found))),
            _ => SetIn(root, "", key, new YamlValue.List([item]), ""),
        };
    }

    /// <summary>Takes a key and its value away, with the lines that they stand in; nothing where it is not there.</summary>
    internal YamlEdit Remove(string key)
    {
        if (YamlSpan.Parse(Text).Find(key) is not { } entry)
            return this;
        var start = LineStart(entry.Start);
        return this with { Text = Text.Remove(start, LineEnd(entry.Value.End) - start) };
    }

    YamlEdit SetIn(YamlSpan section, string outer, string key, YamlValue value, string indent)
    {
        if (section.Find(key) is { } entry)
            return Replace(entry, value, indent);
        if (section.IsFlow)
            return Insert(section.Entries[^1].Value.End, $", {key}: {value.Flow}");
        var known = Order.IndexOf(outer + key);
        var before = section.Entries.LastOrDefault(other => known < 0 || Order.IndexOf(outer + other.Key) < known);
        return before is null
            ? Insert(LineStart(section.Start), Lines(YamlValue.Under(key, value, indent)))
            : InsertLines(before.Value.End, YamlValue.Under(key, value, indent));
    }

    /// <summary>A value of one line changes in its place, so that a comment behind it stays.</summary>
    YamlEdit Replace(YamlEntrySpan entry, YamlValue value, string indent)
    {
        var lines = YamlValue.Under(entry.Key, value, indent).ToArray();
        var (start, end) = (entry.Value.Start, entry.Value.End);
        if (lines is [_] && start > entry.End && Text.AsSpan(entry.End, end - entry.End).IndexOf('\n') < 0)
            return this with { Text = Text[..start] + (start == end && Text[start - 1] == ':' ? " " : "") + value.Flow + Text[end..] };
        var from = LineStart(entry.Start);
        return this with { Text = Text[..from] + Lines(lines) + Text[LineEnd(end)..] };
    }

    YamlEdit Insert(int at, string text) => this with { Text = Text.Insert(at, text) };

    /// <summary>Behind the line in which a value ends.</summary>
    YamlEdit InsertLines(int end, IEnumerable<string> lines)
    {
        var at = LineEnd(end);
        var open = at > 0 && Text[at - 1] != '\n';
        return Insert(at, (open ? NewLine : "") + Lines(lines));
    }

    string Lines(IEnumerable<string> lines) => string.Concat(lines.Select(line => line + NewLine));

    int LineStart(int at) => at == 0 ? 0 : Text.LastIndexOf('\n', at - 1) + 1;

    /// <summary>Behind the end of the line; a value that ends with its line (a text of several lines) has passed it already.</summary>
    int LineEnd(int at) => at > 0 && at <= Text.Length && Text[at - 1] == '\n'
        ? at
        : Text.IndexOf('\n', at) is >= 0 and var end ? end + 1 : Text.Length;

    string IndentOf(YamlSpan block)
    {
        // Items begin behind their dash, keys where they begin.
        var at = block.Items is [var first, ..] ? Text.LastIndexOf('-', first.Start) : block.Start;
        return new string(' ', at - LineStart(at));
    }
}

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
    internal static YamlSpan Parse(string text)
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
