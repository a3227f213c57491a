using System.Collections.Immutable;
using System.Text;
using PublicitySite.Diagnostics;
using PublicitySite.Files;
using Scriban.Syntax;

namespace PublicitySite.Themes;

/// <summary>A template of a theme as it was written.</summary>
sealed class TemplateFile
{
    readonly ImmutableArray<int> lineStarts;

    internal TemplateFile(string path, string name, string text)
    {
        (Path, Name, Text) = (path, name, text);
        lineStarts = [0, .. Enumerable.Range(0, text.Length).Where(at => text[at] == '\n').Select(at => at + 1)];
    }

    /// <summary>In the site folder.</summary>
    internal string Path { get; }

    /// <summary>As the theme calls it: the path below <c>layouts/</c> or <c>partials/</c> without its ending.</summary>
    internal string Name { get; }

    internal string Text { get; }

    /// <summary>The templates of one folder (given with its closing <c>/</c>), in order of their names.</summary>
    internal static ImmutableArray<TemplateFile> Below(SourceTree sources, string folder) =>
    [
        .. from file in sources.Below(folder)
           where file.Path.EndsWith(Ending, StringComparison.Ordinal)
           select new TemplateFile(file.Path, file.Path[folder.Length..^Ending.Length], Decode(file.Bytes.Span)),
    ];

    /// <summary>Place of a character, given as its distance from the first.</summary>
    internal SourceLocation PlaceOf(int at)
    {
        var found = lineStarts.BinarySearch(at);
        var line = found >= 0 ? found : ~found - 1;
        return SourceLocation.At(Path, line + 1, at - lineStarts[line] + 1);
    }

    /// <summary>Place of the first character of what Scriban read.</summary>
    internal SourceLocation PlaceOf(ScriptNode node) => PlaceOf(StartOf(node));

    /// <summary>What was read, as it is written, cut where it is long.</summary>
    internal string TextOf(ScriptNode node)
    {
        var (start, end) = (StartOf(node), Math.Min(node.Span.End.Offset + 1, Text.Length));
        return end - start > LongestQuote ? Text[start..(start + LongestQuote)] + "…" : Text[start..Math.Max(start, end)];
    }

    int StartOf(ScriptNode node) => Math.Clamp(node.Span.Start.Offset, 0, Text.Length);

    static string Decode(ReadOnlySpan<byte> bytes) =>
        Encoding.UTF8.GetString(bytes.StartsWith(Encoding.UTF8.Preamble) ? bytes[3..] : bytes)
            .Replace("\r\n", "\n", StringComparison.Ordinal);

    internal const string Ending = ".sbn-html";

    const int LongestQuote = 60;
}
