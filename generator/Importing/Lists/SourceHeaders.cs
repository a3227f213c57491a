using System.Text.RegularExpressions;
using PublicitySite.Model;
using PublicitySite.Reading.Tables;

namespace PublicitySite.Importing.Lists;

/// <summary>
/// Headers of the forms that nominators fill in. They say more than those of a list may: 现职业资格及取得时间 holds a level and a
/// date, of which a list takes the level.
/// </summary>
static partial class SourceHeaders
{
    /// <summary>The column of a list that a header stands for; null where it is none.</summary>
    internal static PersonColumn? Column(string header)
    {
        var name = PersonColumns.Normalise(header);
        return PersonColumns.FindInForm(name)
            ?? (DateBehind.Match(name) is { Success: true, Index: > 0 and var end } ? PersonColumns.FindInForm(name[..end]) : null);
    }

    /// <summary>It is a header: of a list's column, or of one that is never public.</summary>
    internal static bool IsKnown(string header) => Column(header) is not null || PrivateHeaders.Contains(header);

    /// <summary>身份证号, and not its address or its last day.</summary>
    internal static bool IsIdentity(string header) => header.Contains("身份", StringComparison.Ordinal) && !NotTheNumber.IsMatch(header);

    /// <summary>出生年月, 出生日期, 生日; not the place.</summary>
    internal static bool IsBirth(string header) => BirthWord.IsMatch(header);

    [GeneratedRegex("（?(?:及|和|与|/|含)(?:其)?(?:取得|获得|获取|发证|评定|授予)(?:证书)?(?:时间|日期|年月)）?$", RegexOptions.CultureInvariant)]
    static partial Regex DateBehind { get; }

    [GeneratedRegex("有效|到期|地址|住址|类[型别]|复印|[正反]面|照片", RegexOptions.CultureInvariant)]
    static partial Regex NotTheNumber { get; }

    [GeneratedRegex(@"出\s*生(?!\s*地)|生\s*日", RegexOptions.CultureInvariant)]
    static partial Regex BirthWord { get; }
}
