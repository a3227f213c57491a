using System.Text.RegularExpressions;

namespace PublicitySite.Importing.Notices;

/// <summary>Lines that stand above or right below the title of a document and are no part of its text.</summary>
static partial class HeadingLine
{
    /// <summary>The 发文字号 of a line, written as it should be; null where the line is another.</summary>
    internal static string? NumberOf(string text)
    {
        var line = text.Replace(" ", "", StringComparison.Ordinal).Replace("\u3000", "", StringComparison.Ordinal);
        if (Number.Match(line) is { Success: true } number)
            return $"{number.Groups["organ"].Value}〔{number.Groups["year"].Value}〕{number.Groups["count"].Value}号";
        return Serial.IsMatch(line) ? line : null;
    }

    internal static bool IsSecret(string text) => Secret.IsMatch(CleanText.Unstretched(text.Trim())) || Unpublished.IsMatch(text);

    /// <summary>份号, 紧急程度, 签发人, and what a web page writes about itself.</summary>
    internal static bool IsMark(string text) => Mark.IsMatch(CleanText.Unstretched(text.Trim()));

    /// <summary>The names before 文件 in the red head of a document; null where the line is another.</summary>
    internal static string? RedHead(string text) =>
        CleanText.Unstretched(text) is var line
            && line.EndsWith("文件", StringComparison.Ordinal)
            && line.Length <= 80
            && !line.StartsWith('《') ? text.TrimEnd()[..^1].TrimEnd()[..^1].Trim() : null;

    internal static bool IsImprint(string text) => Imprint.IsMatch(text);

    [GeneratedRegex(@"^(?<organ>[\p{L}]{1,20})[〔\[（(【［](?<year>[0-9]{4})[〕\]）)】］]第?0*(?<count>[0-9]{1,5})号(签发人[：:].*)?$")]
    static partial Regex Number { get; }

    [GeneratedRegex("^[（(]?([0-9]{4}年)?第[0-9]{1,4}号[）)]?$")]
    static partial Regex Serial { get; }

    [GeneratedRegex("^(秘密|机密|绝密)([★☆*].*)?$")]
    static partial Regex Secret { get; }

    [GeneratedRegex("^[（(]?此件(不公开|不予公开|依申请公开)(发布)?[）)]?$")]
    static partial Regex Unpublished { get; }

    [GeneratedRegex("^([0-9]{6}|特急|加急|平急|急件|签发人[：:].*|(发布(时间|日期|机构|者)|发文(时间|日期)|来源|信息来源|文章来源|作者|浏览次数|点击数|访问量|字体|字号|【字体)[：:】].*)$")]
    static partial Regex Mark { get; }

    [GeneratedRegex(@"^(抄[\s\u3000]*送[\s\u3000]*[：:]|.{0,40}[0-9]{4}年[0-9]{1,2}月[0-9]{1,2}日[\s\u3000]*印发$)")]
    static partial Regex Imprint { get; }
}
