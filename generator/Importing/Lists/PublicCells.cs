using System.Collections.Immutable;
using System.Text.RegularExpressions;
using PublicitySite.Diagnostics;
using PublicitySite.Model;
using PublicitySite.Reading.Tables;

namespace PublicitySite.Importing.Lists;

/// <summary>The cells of a person that go into the list, in the form that a list has them; the rest of the row is forgotten here.</summary>
sealed partial class PublicCells(SourceWorkbook original, SourceColumns columns)
{
    readonly List<Diagnostic> diagnostics = [];

    /// <summary>Cells that could not be taken.</summary>
    internal IEnumerable<Diagnostic> Diagnostics => diagnostics;

    /// <summary>One for each column that is taken, in their order, each at its place in the original.</summary>
    internal ImmutableArray<TableCell> Take(SourcePerson person, EligibilityEvidence facts) =>
    [
        .. from column in columns.All
           where column.Reason == DropReason.None
           let field = column.Field
           where field is not null
           let cell = column.Index < person.Row.Cells.Length ? person.Row.Cells[column.Index] : person.Row.Cells[^1] with { Text = "" }
           select cell with { Text = Text(field, cell, Joined(person, column, field), facts) },
    ];

    // What goes on below a person are honours that did not fit into one cell.
    static string Joined(SourcePerson person, OriginalColumn column, PersonColumn field) => field.Form == CellForm.Items
        ? string.Join('\n', person.More.Prepend(person.Row).Select(row => SourceColumns.Text(row, column)).Distinct(StringComparer.Ordinal))
        : SourceColumns.Text(person.Row, column);

    string Text(PersonColumn field, TableCell cell, string text, EligibilityEvidence facts) => field.Form switch
    {
        CellForm.Name => CellText.Name(text),
        CellForm.Items => HonourItems.Separate(text),
        CellForm.Level => QualificationLevel.Clean(text),
        CellForm.Gender => Fit(field, cell, text, GenderOf(text), new("性别只写“男”或者“女”。", "It is 男 or 女.")),
        CellForm.Rank =>
            Fit(field, cell, text, RankForm.Match(text).Groups[1].Value, new("推荐排序只写从 1 开始的整数。", "It is a whole number from 1.")),
        CellForm.Month =>
            Fit(field, cell, text, facts.BirthMonth?.ToString() ?? "", new("出生年月写成“1985年3月”或者“1985-03”。", "Write it as 1985-03.")),
        CellForm.Number or CellForm.Line => CellText.OneLine(text),
        _ => throw new InvalidOperationException($"No such form of cells: {field.Form}."),
    };

    string Fit(PersonColumn field, TableCell cell, string text, string taken, LocalizedText rule)
    {
        if (text is not "" && taken is "")
            diagnostics.Add(SourceWorkbookDiagnostics.Unfit(original.Table.PlaceOf(cell), field.Header, rule));
        return taken;
    }

    internal static string GenderOf(string text) => text.TrimEnd('性') is "男" or "女" ? text[..1] : "";

    [GeneratedRegex(@"^第?([1-9]\d{0,2})(?:名|位)?(?:\.0)?$", RegexOptions.CultureInvariant)]
    static partial Regex RankForm { get; }
}

/// <summary>主要荣誉 one by one: forms part them by line breaks, semicolons or 、, and number them.</summary>
static partial class HonourItems
{
    const string Opening = "“《（(〔[【「‘\"";

    const string Closing = "”》）)〕]】」’\"";

    /// <summary>Parted by <c>；</c>, as a list has them.</summary>
    internal static string Separate(
        string text) => string.Join('；', Parts(text).Select(Plain).Where(part => part is not ("" or "无" or "/" or "-" or "—")));

    /// <summary>Marks within quotes and brackets part nothing.</summary>
    static IEnumerable<string> Parts(string text)
    {
        var (start, depth) = (0, 0);
        for (var at = 0; at < text.Length; at++)
        {
            var mark = text[at];
            if (mark is '\n' or '；' or ';' || (mark is '、' && depth <= 0))
            {
                yield return text[start..at];
                (start, depth) = (at + 1, 0);
            }
            else if (Opening.Contains(mark, StringComparison.Ordinal) && !(mark == '"' && depth > 0))
            {
                depth++;
            }
            else if (Closing.Contains(mark, StringComparison.Ordinal))
            {
                depth--;
            }
        }

        yield return text[start..];
    }

    static string Plain(string part) => Ordinal.Replace(part.Trim(), "").Trim().TrimEnd('。', '，', ',', '.', '、').Trim();

    [GeneratedRegex(@"^(?:[（(]\d{1,2}[)）]|\d{1,2}(?:[.．)）](?!\d)|(?=$))|[①-⑳])\s*", RegexOptions.CultureInvariant)]
    static partial Regex Ordinal { get; }
}

/// <summary>职业资格等级 out of 现职业资格及取得时间: the level without date and certificate, the highest where several are given.</summary>
static partial class QualificationLevel
{
    // Highest first.
    static readonly string[] Levels = ["首席技师", "特级技师", "高级技师", "技师", "高级工", "中级工", "初级工", "学徒工"];

    /// <summary>Empty where nothing but marks for nothing is left.</summary>
    internal static string Clean(string text)
    {
        var plain = Number.Replace(
            Date.Replace(string.Concat(text.Where(character => character is '\n' || !char.IsWhiteSpace(character))), "\n"),
            "\n");
        var parts = Brackets.Replace(plain, "\n")
            .Split(['\n', '、', '，', ',', '；', ';', '/', '／'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var levels = parts.Select(LevelOf).OfType<string>().ToArray();
        if (levels.Length > 0)
            return levels.MinBy(level => Array.IndexOf(Levels, level)) ?? "";
        return Nothing.IsMatch(plain) ? "" : string.Concat(plain.Split('\n')).TrimEnd('，', ',', '；', ';', '、', '：', ':');
    }

    // 高级技师 ends in 技师, too: the longest is looked for. 高级工程师 is no level.
    static string? LevelOf(
        string part) => Levels.Where(level => part.EndsWith(level, StringComparison.Ordinal)).MaxBy(level => level.Length);

    [GeneratedRegex(@"[（(\[【]?(?:于)?(?:19|20)\d{2}(?:年(?:\d{1,2}月(?:\d{1,2}日?)?)?|[.．\-/／]\d{1,2}(?:[.．\-/／]\d{1,2})?月?|\d{4}|\d{2})?"
        + @"(?:取得|获得|获取|获|评定|发证|颁发|认定)?[)）\]】]?", RegexOptions.CultureInvariant)]
    static partial Regex Date { get; }

    [GeneratedRegex(@"(?:证书)?(?:编号|证号|号码|证书号)?[:：]?[A-Za-z]{0,2}\d{6,}[A-Za-z]?", RegexOptions.CultureInvariant)]
    static partial Regex Number { get; }

    [GeneratedRegex(@"[（(\[【][^）)\]】\n]*[）)\]】]?|(?:取得|获得)(?:时间)?[:：]?$", RegexOptions.CultureInvariant)]
    static partial Regex Brackets { get; }

    [GeneratedRegex(@"^[\s无/／\-—－–、。，（）()]*$", RegexOptions.CultureInvariant)]
    static partial Regex Nothing { get; }
}
