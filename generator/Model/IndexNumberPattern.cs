using System.Text.RegularExpressions;

namespace PublicitySite.Model;

/// <summary>What an 索引号 of the site looks like.</summary>
/// <param name="Whole">Matches a whole one, in linear time.</param>
/// <param name="Example">One that is right, to be shown.</param>
sealed record IndexNumberPattern(Regex Whole, string Example)
{
    /// <summary>
    /// That of 政府信息公开目录系统实施指引（试行）: the organ's code of 9 characters, or its 统一社会信用代码 of 18, the year and five digits.
    /// </summary>
    internal static IndexNumberPattern Standard { get; } = new(
        WholeOf(@"([0-9A-Z]{9}|[0-9A-Z]{18})/[0-9]{4}-[0-9]{5}"),
        "000014349/2017-00110");

    /// <summary>Throws where the text is no pattern, or one that cannot be matched in linear time.</summary>
    internal static Regex WholeOf(string pattern)
    {
        // Alone first: in brackets, a)(b would become a pattern.
        var alone = new Regex(pattern, RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);
        return new($@"\A(?:{alone})\z", alone.Options);
    }

    internal bool Fits(string number) => Whole.IsMatch(number);
}
