using System.Collections.Immutable;
using System.Globalization;
using DiffPlex.DiffBuilder;
using DiffPlex.DiffBuilder.Model;
using PublicitySite.Formats.Csv;

namespace PublicitySite.Editing;

/// <summary>How a text changes, line by line, as people are used to see it: <c>-</c> gone, <c>+</c> new, two lines around.</summary>
static class LineDiff
{
    const int Context = 2;

    /// <summary>Lines of a unified diff without a heading; none where the texts are equal.</summary>
    internal static ImmutableArray<string> Compare(string before, string after)
    {
        var lines = InlineDiffBuilder.Diff(before.TrimEnd('\n'), after.TrimEnd('\n')).Lines;
        var shown = new bool[lines.Count];
        for (var at = 0; at < lines.Count; at++)
        {
            if (lines[at].Type != ChangeType.Unchanged)
                Array.Fill(shown, true, Math.Max(0, at - Context), Math.Min(lines.Count, at + Context + 1) - Math.Max(0, at - Context));
        }

        return [.. lines
            .Index()
            .Where(line => shown[line.Index])
            .SelectMany(line => Line(line.Item, isFirst: line.Index == 0 || !shown[line.Index - 1]))];
    }

    /// <summary>The text of a file, as far as it is one.</summary>
    internal static ImmutableArray<string> Compare(FileChange change) =>
        change.IsText ? Compare(TextOf(change.Before), TextOf(change.After)) : [];

    static string TextOf(ReadOnlyMemory<byte>? bytes) => bytes is { } given ? DecodedCsv.Decode(given).Text : "";

    static IEnumerable<string> Line(DiffPiece line, bool isFirst)
    {
        if (isFirst && line.Position is { } number)
            yield return string.Create(CultureInfo.InvariantCulture, $"@@ {number} @@");
        yield return Mark(line.Type) + line.Text;
    }

    static char Mark(ChangeType type) => type switch
    {
        ChangeType.Inserted => '+',
        ChangeType.Deleted => '-',
        _ => ' ',
    };
}
