using System.Collections.Immutable;
using System.Globalization;
using PublicitySite.Chinese;
using PublicitySite.Diagnostics;
using PublicitySite.Model;

namespace PublicitySite.Importing.Lists;

/// <summary>What is told of an import besides its diagnostics: everything that was not taken, and why.</summary>
static class ImportNotes
{
    /// <summary>Where the headers were found, and which columns and rows were left.</summary>
    internal static IEnumerable<LocalizedText> OfOriginal(SourceWorkbook original, SourceColumns columns, SourceRows rows)
    {
        var (line, sheet) = (original.Table.Rows[original.Headers.First].Cells[0].Line, original.Table.Sheet);
        yield return sheet is null
            ? new($"表头在第{line}行。", $"The headers stand in row {line}.")
            : new($"工作表“{sheet}”，表头在第{line}行。", $"Worksheet '{sheet}', headers in row {line}.");
        OriginalColumn[] dropped = [.. columns.Dropped];
        if (dropped.Length > 0)
            yield return new(
                $"没有导入的列：{string.Join('、', dropped.Select(Chinese))}。",
                $"Columns not taken: {string.Join(", ", dropped.Select(English))}.");
        if (!rows.Skipped.IsEmpty)
            yield return new(
                $"跳过的行：{string.Join('；', Reasons(rows, Chinese))}。",
                $"Rows not taken: {string.Join("; ", Reasons(rows, English))}.");
    }

    /// <summary>What nobody sees of the original; what it says is not told.</summary>
    internal static IEnumerable<LocalizedText> OfUnseen(SourceWorkbook original) =>
        from diagnostic in original.Unseen
        group diagnostic by diagnostic.Descriptor into same
        let places = same.Select(diagnostic => diagnostic.Location.Cell is null
            ? diagnostic.Location.Sheet
            : $"{diagnostic.Location.Sheet}!{diagnostic.Location.Cell}").OfType<string>().ToArray()
        let shown = places.Length == 0 ? "" : string.Join('、', places.Take(10)) + (places.Length > 10 ? "……" : "")
        select new LocalizedText(
            $"原表看不见的内容：{same.Key.Title.Chinese}{(shown is "" ? "" : $"（{shown}）")}。原表在网站文件夹以外，不影响导入。",
            $"Unseen in the original: {same.Key.Title.English}{(shown is "" ? "" : $" ({shown})")}. It stays outside the site folder.");

    /// <summary>On which day ages were counted, and whose could not be.</summary>
    internal static IEnumerable<LocalizedText> OfAges(AgeRules rules, AgeDay day, int checkedPeople, ImmutableArray<string> unknown)
    {
        if (rules.Limits.IsEmpty)
        {
            yield return new("选拔项目没有年龄上限，年龄没有核对。", "The scheme has no limit of age; none was checked.");
            yield break;
        }

        yield return new(
            $"年龄算到{day.Day.Chinese}（{day.Reason.Chinese}），核对了{checkedPeople}人。",
            $"Ages are counted on {day.Day.Iso} ({day.Reason.English}); {checkedPeople} people were checked.");
        if (!unknown.IsEmpty)
            yield return new(
                $"年龄不能核对的{unknown.Length}人（没有身份证号和出生年月、写法不对，或者没有性别），请人工核对：{string.Join('、', unknown)}。",
                $"{unknown.Length} whose age cannot be checked (no or unreadable birth, or no gender): {string.Join(", ", unknown)}.");
    }

    /// <summary>Person by person, cell by cell.</summary>
    internal static IEnumerable<LocalizedText> OfChanges(ListChanges changes)
    {
        if (!changes.Added.IsEmpty)
            yield return new(
                $"新增{changes.Added.Length}人：{Names(changes.Added)}。",
                $"Added {changes.Added.Length}: {Names(changes.Added)}.");
        if (!changes.Removed.IsEmpty)
            yield return new(
                $"删去{changes.Removed.Length}人：{Names(changes.Removed)}。他们的编号不再给别人。",
                $"Removed {changes.Removed.Length}: {Names(changes.Removed)}. Their numbers are not given again.");
        if (!changes.Changed.IsEmpty)
        {
            var cells = string.Join('、', changes.Changed.Select(cell => $"{cell.Number}号{cell.Name}的{cell.Column}"));
            yield return new($"改动{changes.Changed.Length}处：{cells}。", $"Changed {changes.Changed.Length}: {cells}.");
        }

        if (changes.IsReordered)
            yield return new("人员的先后次序有变。", "The order of the people changed.");
    }

    static string Names(ImmutableArray<Honoree> people) => string.Join('、', people.Select(person => $"{person.Number}号{person.Name}"));

    static IEnumerable<string> Reasons(SourceRows rows, Func<SkipReason, string> name) =>
        from row in rows.Skipped
        group row.Line by row.Reason into same
        select string.Create(CultureInfo.InvariantCulture, $"{Lines([.. same])}（{name(same.Key)}）");

    /// <summary>第9—13、15行.</summary>
    static string Lines(ImmutableArray<int> lines)
    {
        var runs = lines
            .Index()
            .GroupBy(line => line.Item - line.Index, line => line.Item)
            .Select(run => run.First() == run.Last() ? $"{run.First()}" : $"{run.First()}—{run.Last()}");
        return $"第{string.Join('、', runs)}行";
    }

    static string Chinese(OriginalColumn column) => column.ShownHeader + column switch
    {
        { Reason: DropReason.Number } => "（名单另有编号）",
        { Reason: DropReason.Hidden } => "（隐藏的列）",
        { Reason: DropReason.Second } => "（与另一列重复）",
        { IsIdentity: true } or { IsBirth: true } => "（只用来核对）",
        _ => "",
    };

    static string English(OriginalColumn column) => column.ShownHeader + column switch
    {
        { Reason: DropReason.Number } => " (the list has its own)",
        { Reason: DropReason.Hidden } => " (hidden)",
        { Reason: DropReason.Second } => " (second of its kind)",
        { IsIdentity: true } or { IsBirth: true } => " (to check by only)",
        _ => "",
    };

    static string Chinese(SkipReason reason) => reason switch
    {
        SkipReason.AboveHeaders => "表头上面的标题等",
        SkipReason.Blank => "没有填写人员",
        SkipReason.Hidden => "隐藏的行",
        SkipReason.Footer => "填表人、备注、合计等",
        SkipReason.Section => "分段标题",
        SkipReason.HeadersAgain => "重复的表头",
        SkipReason.Example => "填写示例",
    };

    static string English(SkipReason reason) => reason switch
    {
        SkipReason.AboveHeaders => "above the headers",
        SkipReason.Blank => "nobody filled in",
        SkipReason.Hidden => "hidden",
        SkipReason.Footer => "who filled it in, remarks, sums",
        SkipReason.Section => "heading of a part",
        SkipReason.HeadersAgain => "the headers again",
        SkipReason.Example => "an example",
    };
}
