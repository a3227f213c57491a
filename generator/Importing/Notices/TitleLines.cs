using System.Collections.Immutable;
using System.Text.RegularExpressions;
using PublicitySite.Chinese;

namespace PublicitySite.Importing.Notices;

/// <summary>The title of a document: its first lines in one look, up to the word for its kind (通知, 办法 …).</summary>
/// <param name="Text">In one line.</param>
/// <param name="Count">Blocks that it takes.</param>
/// <param name="IsSure">It looks like a title and ends like one.</param>
sealed partial record TitleLines(string Text, int Count, bool IsSure)
{
    const int MostLines = 6;
    const int LongestTitle = 150;

    static readonly ImmutableArray<string> Kinds = [
        "决议",
        "决定",
        "命令",
        "公报",
        "公告",
        "通告",
        "意见",
        "通知",
        "通报",
        "报告",
        "请示",
        "批复",
        "议案",
        "函",
        "纪要",
    ];

    /// <summary>文种, where the title ends with one of the fifteen.</summary>
    internal static string? KindOf(string title) =>
        Kinds.FirstOrDefault(kind => Remark.Replace(title, "").EndsWith(kind, StringComparison.Ordinal));

    /// <summary>A line in the middle that ends like a title: of a document that is sent round under a notice.</summary>
    internal static bool IsTitle(string text, Look look) =>
        look.Centred && text.Length is > 4 and <= 60 && !text.StartsWith('（') && Ends.IsMatch(text);

    internal static TitleLines? At(IReadOnlyList<ImportedBlock> blocks, int at)
    {
        if (at >= blocks.Count
            || blocks[at] is not { Text: { } first, Look: var look }
            || first.Length > LongestTitle
            || first.EndsWith('。'))
            return null;
        var (text, count) = (CleanText.Unstretched(first), 1);
        while (count < MostLines
            && at + count < blocks.Count
            && blocks[at + count] is { Text: { } next }
            && Continues(text, look, next, blocks[at + count].Look))
        {
            text += Separator(text, next) + CleanText.Unstretched(next);
            count++;
        }

        return new(text, count, Ends.IsMatch(text) && (look.Centred || look.Outline == 1));
    }

    static bool Continues(string text, Look look, string next, Look nextLook)
    {
        if (Ends.IsMatch(text))
            return Remark.IsMatch(next)
                && next[0] is '（' or '('
                && DocumentDay.Find(next) is null
                && !next.Contains("此件", StringComparison.Ordinal);
        return nextLook.Centred == look.Centred
            && Math.Abs(nextLook.Size - look.Size) < 1
            && text.Length + next.Length <= LongestTitle
            && next[^1] is not ('：' or ':' or '。')
            && SectionNumber.Begins(next) is null
            && HeadingLine.NumberOf(next) is null
            && DocumentDay.Find(next) is null;
    }

    // Names of organs above each other are kept apart; all else is one line that was too long.
    static string Separator(string before, string next) =>
        OrganNames.In(before).Length > 0 && OrganNames.In(next).Length > 0 ? " " : "";

    [GeneratedRegex("(通知|公告|通告|公示|决定|决议|命令|公报|议案|请示|办法|规定|细则|意见|函|通报|方案|批复|报告|纪要|名单|规则|条例|标准|要点|计划|安排|说明|解读|指南|须知)(（[^（）]+）)?$")]
    static partial Regex Ends { get; }

    [GeneratedRegex("[（(][^（）()]+[）)]$")]
    static partial Regex Remark { get; }
}
