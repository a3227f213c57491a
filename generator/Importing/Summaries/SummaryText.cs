using System.Collections.Immutable;
using PublicitySite.Diagnostics;

namespace PublicitySite.Importing.Summaries;

/// <summary>What was taken of a file as somebody's summary.</summary>
/// <param name="Paragraphs">Plain text in order, none of them blank.</param>
/// <param name="Told">What was not taken, or taken otherwise: whoever imports it has to know.</param>
sealed record SummaryText(ImmutableArray<string> Paragraphs, ImmutableArray<LocalizedText> Told)
{
    const int LongestTitle = 40;

    static readonly string[] TitleWords = ["简介", "事迹", "简历", "介绍"];

    /// <summary>Headings alone.</summary>
    static readonly string[] Titles = ["事迹简介", "个人简介", "人物简介", "先进事迹", "主要事迹", "个人事迹", "事迹材料", "简介", "事迹"];

    /// <summary>Without the lines before the text that only say what it is and of whom; the page says so itself.</summary>
    internal SummaryText WithoutTitle(string name)
    {
        var count = Paragraphs.Take(Paragraphs.Length - 1).TakeWhile(line => IsTitle(line, PlainName.Of(name))).Count();
        return this with
        {
            Paragraphs = Paragraphs[count..],
            Told = [.. Told, .. Paragraphs.Take(count).Select(line => new LocalizedText($"去掉标题“{line}”", $"title '{line}' dropped"))],
        };
    }

    static bool IsTitle(string line, string name)
    {
        var plain = PlainName.Of(line);
        return line.Length <= LongestTitle
            && line.AsSpan().IndexOfAny("。，；！？") < 0
            && (plain == name || Titles.Contains(plain, StringComparer.Ordinal) || (plain.Contains(name, StringComparison.Ordinal)
                && TitleWords.Any(word => plain.Contains(word, StringComparison.Ordinal))));
    }
}
