using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using PublicitySite.Tests.Support;

namespace PublicitySite.Tests.Docs;

/// <summary>The page that tells staff about every code: <c>docs/diagnostics.zh-CN.md</c>.</summary>
static partial class DiagnosticsPage
{
    internal static readonly string FilePath = Path.Join(Repository.Root, "docs", "diagnostics.zh-CN.md");

    internal static readonly string[] Lines = File.ReadAllText(FilePath).TrimEnd('\n').Split('\n');

    internal static ImmutableArray<DiagnosticsEntry> Entries { get; } = [.. Chapters().Select(Entry)];

    /// <summary>What GitHub makes of a heading when it is linked to.</summary>
    internal static string Anchor(string heading)
    {
        var anchor = new StringBuilder();
        foreach (var rune in heading.ToLowerInvariant().EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune) || rune.Value is '-' or '_')
                anchor.Append(rune);
            else if (rune.Value == ' ')
                anchor.Append('-');
        }

        return $"#{anchor}";
    }

    static IEnumerable<string[]> Chapters()
    {
        var heads = Lines.Index().Where(line => Head.IsMatch(line.Item)).Select(line => line.Index).ToArray();
        return heads.Zip([.. heads[1..], Lines.Length], (from, to) => Lines[from..to]);
    }

    static DiagnosticsEntry Entry(string[] lines)
    {
        var head = Head.Match(lines[0]);
        return new()
        {
            Code = head.Groups[1].Value,
            Title = head.Groups[2].Value,
            Severity = lines.Where(line => line.StartsWith(SeverityLine, StringComparison.Ordinal)).Select(line => line[SeverityLine.Length..]).FirstOrDefault(""),
            Text = string.Join('\n', lines[1..]),
            Examples = [.. ExamplesOf(lines)],
        };
    }

    static IEnumerable<DiagnosticsExample> ExamplesOf(string[] lines)
    {
        for (var at = 0; at < lines.Length; at++)
        {
            if (ExampleHead.Match(lines[at]) is not { Success: true } head)
                continue;
            var open = Array.FindIndex(lines, at, line => line.StartsWith("```", StringComparison.Ordinal));
            Assert.True(open == at + 1 || (open == at + 2 && lines[at + 1] == ""), $"{lines[0]}: no block below {lines[at]}");
            var fence = lines[open][..lines[open].Count(character => character == '`')];
            var close = Array.IndexOf(lines, fence, open + 1);
            Assert.True(close > open, $"{lines[0]}: the block below {lines[at]} does not end");
            yield return new(
                Right: head.Groups[1].Value == "正确写法",
                File: head.Groups[2].Value,
                Part: head.Groups[3].Value,
                Text: string.Concat(lines[(open + 1)..close].Select(line => line + "\n")));
            at = close;
        }
    }

    const string SeverityLine = "严重程度：";

    [GeneratedRegex(@"^## (PS\d{4}) (.+)$")]
    static partial Regex Head { get; }

    [GeneratedRegex(@"^\*\*(错误写法|正确写法)\*\*(?:（`([^`]+)`(?:，(全文|正文|文件头|追加))?）)?$")]
    static partial Regex ExampleHead { get; }
}

/// <summary>One code on the page.</summary>
sealed record DiagnosticsEntry
{
    internal required string Code { get; init; }

    internal required string Title { get; init; }

    internal required string Severity { get; init; }

    /// <summary>All below the heading.</summary>
    internal required string Text { get; init; }

    internal required ImmutableArray<DiagnosticsExample> Examples { get; init; }
}

/// <summary>A block of what is wrong or right.</summary>
/// <param name="Right">It shows how to write it, not how it went wrong.</param>
/// <param name="File">Name of the file that it belongs to; empty where it is for the eye only.</param>
/// <param name="Part">全文 the whole file, 正文 the text of a notice, 文件头 its front matter, 追加 added to what is there; empty for the usual way of its kind.</param>
/// <param name="Text">The lines of the block.</param>
sealed record DiagnosticsExample(bool Right, string File, string Part, string Text);
