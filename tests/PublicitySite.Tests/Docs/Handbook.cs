using System.Collections.Immutable;
using System.Text.RegularExpressions;
using PublicitySite.Tests.Support;

namespace PublicitySite.Tests.Docs;

/// <summary>The handbook for staff, <c>docs/handbook.zh-CN.md</c>, as a row of chapters with commands.</summary>
static partial class Handbook
{
    internal static readonly string FilePath = Path.Join(Repository.Root, "docs", "handbook.zh-CN.md");

    /// <summary>Without the examples of Markdown, whose headings are not its own.</summary>
    static readonly string Page = Example.Replace(File.ReadAllText(FilePath), "");

    internal static ImmutableArray<HandbookChapter> Chapters { get; } =
    [
        .. from chapter in Page.Split("\n## ").Skip(1)
           select new HandbookChapter(chapter[..chapter.IndexOf('\n', StringComparison.Ordinal)], [.. Commands(chapter)]),
    ];

    /// <summary>Files beside it.</summary>
    internal static IEnumerable<string> Links =>
        Link.Matches(Page).Select(link => link.Groups[1].Value).Where(link => !link.Contains("://", StringComparison.Ordinal)).Distinct();

    static IEnumerable<string[]> Commands(string chapter) =>
        from fence in Fence.Matches(chapter)
        from line in fence.Groups[1].Value.Split('\n')
        where line.StartsWith("publicity ", StringComparison.Ordinal)
        select Word.Matches(line).Skip(1).Select(word => word.Value.Trim('"')).ToArray();

    [GeneratedRegex("```sh\n(.*?)```", RegexOptions.Singleline)]
    static partial Regex Fence { get; }

    [GeneratedRegex("```markdown\n.*?```", RegexOptions.Singleline)]
    static partial Regex Example { get; }

    [GeneratedRegex("\"[^\"]*\"|[^ ]+")]
    static partial Regex Word { get; }

    [GeneratedRegex(@"\]\(([^)#]+)[^)]*\)")]
    static partial Regex Link { get; }
}

/// <summary>A chapter and the command lines in it, without the program's name.</summary>
sealed record HandbookChapter(string Title, ImmutableArray<string[]> Commands);
