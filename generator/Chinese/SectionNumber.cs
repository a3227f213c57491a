using System.Text.RegularExpressions;

namespace PublicitySite.Chinese;

/// <summary>The number that a paragraph or heading of a document begins with, and what it says of the paragraph's rank.</summary>
/// <param name="Layer">Chapter and section of a regulation, article, or one of the layers 一、（一）1.（1）.</param>
/// <param name="Length">How many characters the number takes, its mark with it.</param>
readonly partial record struct SectionNumber(Layer Layer, int Length)
{
    internal static SectionNumber? Begins(string text)
    {
        foreach (var (layer, form) in Forms)
        {
            if (form.Match(text) is { Success: true } match)
                return new(layer, match.Length);
        }

        return null;
    }

    static readonly (Layer Layer, Regex Form)[] Forms =
    [
        (Layer.Chapter, Chapter),
        (Layer.Section, Section),
        (Layer.Article, Article),
        (Layer.First, First),
        (Layer.Second, Second),
        (Layer.Third, Third),
        (Layer.Fourth, Fourth),
    ];

    [GeneratedRegex("^第[一二三四五六七八九十百]+章")]
    static partial Regex Chapter { get; }

    [GeneratedRegex("^第[一二三四五六七八九十百]+节")]
    static partial Regex Section { get; }

    [GeneratedRegex("^第[一二三四五六七八九十百]+条(之[一二三四五六七八九十]+)?(?![的第规款项和、，])")]
    static partial Regex Article { get; }

    [GeneratedRegex("^[一二三四五六七八九十]{1,3}[、.．]")]
    static partial Regex First { get; }

    [GeneratedRegex("^[（(][一二三四五六七八九十]{1,3}[）)]")]
    static partial Regex Second { get; }

    [GeneratedRegex(@"^[0-9]{1,2}([.．](?![0-9])|、)")]
    static partial Regex Third { get; }

    [GeneratedRegex("^([（(][0-9]{1,2}[）)]|[①-⑳])")]
    static partial Regex Fourth { get; }
}

/// <summary>What a number says of its paragraph.</summary>
enum Layer
{
    Chapter,
    Section,
    Article,
    First,
    Second,
    Third,
    Fourth,
}
