using System.Text.RegularExpressions;

namespace PublicitySite.Importing;

/// <summary>职业资格等级 out of 现职业资格及取得时间: the level without date and certificate, the highest where several are given.</summary>
static partial class QualificationLevel
{
    // Highest first.
    static readonly string[] Levels = ["首席技师", "特级技师", "高级技师", "技师", "高级工", "中级工", "初级工", "学徒工"];

    /// <summary>Empty where nothing but marks for nothing is left.</summary>
    internal static string Of(string text)
    {
        var plain = Number.Replace(Date.Replace(string.Concat(text.Where(character => character is '\n' || !char.IsWhiteSpace(character))), "\n"), "\n");
        var parts = Brackets.Replace(plain, "\n").Split(['\n', '、', '，', ',', '；', ';', '/', '／'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var levels = parts.Select(LevelOf).OfType<string>().ToArray();
        if (levels.Length > 0)
            return levels.MinBy(level => Array.IndexOf(Levels, level)) ?? "";
        return Nothing.IsMatch(plain) ? "" : string.Concat(plain.Split('\n')).TrimEnd('，', ',', '；', ';', '、', '：', ':');
    }

    // 高级技师 ends in 技师, too: the longest is looked for. 高级工程师 is no level.
    static string? LevelOf(string part) => Levels.Where(level => part.EndsWith(level, StringComparison.Ordinal)).MaxBy(level => level.Length);

    [GeneratedRegex(@"[（(\[【]?(?:于)?(?:19|20)\d{2}(?:年(?:\d{1,2}月(?:\d{1,2}日?)?)?|[.．\-/／]\d{1,2}(?:[.．\-/／]\d{1,2})?月?|\d{4}|\d{2})?(?:取得|获得|获取|获|评定|发证|颁发|认定)?[)）\]】]?", RegexOptions.CultureInvariant)]
    static partial Regex Date { get; }

    [GeneratedRegex(@"(?:证书)?(?:编号|证号|号码|证书号)?[:：]?[A-Za-z]{0,2}\d{6,}[A-Za-z]?", RegexOptions.CultureInvariant)]
    static partial Regex Number { get; }

    [GeneratedRegex(@"[（(\[【][^）)\]】\n]*[）)\]】]?|(?:取得|获得)(?:时间)?[:：]?$", RegexOptions.CultureInvariant)]
    static partial Regex Brackets { get; }

    [GeneratedRegex(@"^[\s无/／\-—－–、。，（）()]*$", RegexOptions.CultureInvariant)]
    static partial Regex Nothing { get; }
}
