using System.Collections.Immutable;
using System.Text.RegularExpressions;
using PublicitySite.Tests.Support;

namespace PublicitySite.Tests.Docs;

/// <summary>
/// The pages that tell staff about each code, <c>docs/diagnostics/PS0410.md</c>. Their examples are fixtures: a block belongs to the file
/// that the line above it names, and <c>← PS0410</c> at the end of a line, or of a cell of a described workbook, marks where the code is
/// found.
/// </summary>
static partial class DiagnosticPages
{
    internal static readonly string Folder = Path.Join(Repository.Root, "docs", "diagnostics");

    internal static readonly string IndexPath = Path.Join(Folder, "README.md");

    internal static ImmutableArray<DiagnosticPage> All { get; } =
        [.. Directory.EnumerateFiles(Folder, "PS*.md").Order(StringComparer.Ordinal).Select(Read)];

    static DiagnosticPage Read(string path)
    {
        var lines = File.ReadAllText(path).TrimEnd('\n').Split('\n');
        var sections = Sections(lines).ToArray();
        return new()
        {
            Code = Path.GetFileNameWithoutExtension(path),
            Lines = [.. lines],
            Headings = [.. sections.Select(section => section.Heading)],
            Wrong = Example(sections, "错误写法"),
            Right = Example(sections, "正确写法"),
        };
    }

    /// <summary>The headings of the second level outside of examples, with the lines below them.</summary>
    static IEnumerable<(string Heading, string[] Lines)> Sections(string[] lines)
    {
        List<int> heads = [];
        var fence = "";
        foreach (var (at, line) in lines.Index())
        {
            if (fence.Length > 0)
                fence = line == fence ? "" : fence;
            else if (Fence.Match(line) is { Success: true } open)
                fence = open.Groups[1].Value;
            else if (line.StartsWith("## ", StringComparison.Ordinal))
                heads.Add(at);
        }

        return heads.Zip([.. heads[1..], lines.Length], (from, to) => (lines[from][3..], lines[(from + 1)..to]));
    }

    static DiagnosticExample Example((string Heading, string[] Lines)[] sections, string heading)
    {
        var lines = sections.Where(section => section.Heading == heading).SelectMany(section => section.Lines).ToArray();
        return new(
            [.. Blocks(lines)],
            [.. lines.Select(line => Elsewhere.Match(line)).Where(match => match.Success).Select(match => match.Groups[1].Value)]);
    }

    static IEnumerable<ExampleBlock> Blocks(string[] lines)
    {
        for (var at = 0; at < lines.Length; at++)
        {
            if (Fence.Match(lines[at]) is not { Success: true } open)
                continue;
            var close = Array.IndexOf(lines, open.Groups[1].Value, at + 1);
            Assert.True(close > at, $"The block {lines[at]} does not end");
            var caption = Caption.Match(at > 1 && lines[at - 1].Length == 0 ? lines[at - 2] : "");
            yield return new()
            {
                Kind = open.Groups[2].Value,
                File = caption.Groups[1].Value,
                Part = caption.Groups[2].Value,
                Mark = caption.Groups[3].Success,
                Text = string.Concat(lines[(at + 1)..close].Select(line => line + "\n")),
            };
            at = close;
        }
    }

    [GeneratedRegex(@"^(`{3,})(\w+)$")]
    static partial Regex Fence { get; }

    [GeneratedRegex(@"^`([^`]+)`(?:，(全文|正文|文件头|追加|GBK编码))?( ← PS\d{4})?$")]
    static partial Regex Caption { get; }

    [GeneratedRegex(@"^提示指向 `([^`]+)`。$")]
    static partial Regex Elsewhere { get; }
}

/// <summary>The page of one code.</summary>
sealed record DiagnosticPage
{
    internal required string Code { get; init; }

    internal required ImmutableArray<string> Lines { get; init; }

    internal required ImmutableArray<string> Headings { get; init; }

    internal required DiagnosticExample Wrong { get; init; }

    internal required DiagnosticExample Right { get; init; }
}

/// <summary>What is wrong, or how it is right.</summary>
/// <param name="Blocks">In the order of the page.</param>
/// <param name="Elsewhere">Where the code is found besides marked lines: a path, or a path with the place in it.</param>
sealed record DiagnosticExample(ImmutableArray<ExampleBlock> Blocks, ImmutableArray<string> Elsewhere)
{
    /// <summary>It says enough to be tried.</summary>
    internal bool Runs => Blocks.Any(block => block.File.Length > 0 || block.Kind is "files" or "console");
}

/// <summary>A fenced block.</summary>
sealed record ExampleBlock
{
    /// <summary>
    /// The word behind the fence: <c>files</c> lists what lies in a folder, <c>console</c> has a command, <c>xlsx</c> and the like describe
    /// a file that is not text; others are the text of the file.
    /// </summary>
    internal required string Kind { get; init; }

    /// <summary>Name of the file that it belongs to; empty where it is for the eye only.</summary>
    internal required string File { get; init; }

    /// <summary>
    /// 全文 the whole file, 正文 the text of a notice, 文件头 its front matter, 追加 added to what is there, GBK编码 saved as Windows did of old;
    /// empty for the usual way of its kind.
    /// </summary>
    internal required string Part { get; init; }

    /// <summary>The code is found in the file as a whole.</summary>
    internal required bool Mark { get; init; }

    internal required string Text { get; init; }
}
