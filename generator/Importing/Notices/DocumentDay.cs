using System.Text.RegularExpressions;
using PublicitySite.Chinese;

namespace PublicitySite.Importing.Notices;

/// <summary>A line that is nothing but a date: 2026年11月20日, 二〇二六年十一月二十日, （2026年11月20日）, 2026-11-20.</summary>
static partial class DocumentDay
{
    internal static DateOnly? Find(string text) =>
        Form.Match(CleanText.Unstretched(text.Trim()).Replace(" ", "", StringComparison.Ordinal)) is { Success: true } found
            ? CivilDate.Guess(found.Groups[1].Value)
            : null;

    [GeneratedRegex("^[（(]?([^年./-]{4}[年./-][^月./-]{1,2}[月./-][^日）)]{1,3}日?)[）)]?$")]
    static partial Regex Form { get; }
}
