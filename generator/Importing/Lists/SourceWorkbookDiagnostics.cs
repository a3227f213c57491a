using PublicitySite.Diagnostics;
using PublicitySite.Reading.Tables;

namespace PublicitySite.Importing.Lists;

/// <summary>Why the people of an original cannot be taken. Nothing that stands in its cells is repeated.</summary>
static class SourceWorkbookDiagnostics
{
    static readonly DiagnosticDescriptor HeadersKind = new("PS0900", Severity.Error, new("找不到表头", "no row of headers"));

    static readonly DiagnosticDescriptor SheetKind = new("PS0901", Severity.Error, new("要指明工作表", "which worksheet"));

    static readonly DiagnosticDescriptor ColumnKind = new("PS0902", Severity.Error, new("原表缺少必需的列", "column missing in the original"));

    static readonly DiagnosticDescriptor NamelessKind = new("PS0903", Severity.Error, new("这一行没有姓名", "row without a name"));

    static readonly DiagnosticDescriptor TwiceKind = new("PS0904", Severity.Error, new("原表中同一人选重复", "person twice in the original"));

    static readonly DiagnosticDescriptor UnfitKind = new("PS0905", Severity.Warning, new("内容不合这一列的要求，没有导入", "cell not taken"));

    internal static Diagnostic NoHeaders(Table table) => HeadersKind.At(
        table.Rows.IsEmpty
            ? SourceLocation.OfFile(table.File)
            : new SourceLocation { File = table.File, Sheet = table.Sheet, Cell = table.Sheet is null ? null : "A1" },
        new("这个表格里找不到表头：没有一行既有“姓名”，又有“工作单位”等其他列的名称。", "No row of this table has the headers: 姓名, 工作单位 and others."),
        new(
            "请用汇总表（一人一行）导入，表头要有姓名、工作单位、职业（工种）；CSV 要用英文逗号分隔。一人一张的申报表不能导入。",
            "Import a summary table, one row a person, with the headers 姓名, 工作单位, 职业（工种）; a CSV is parted by commas."));

    internal static Diagnostic SeveralSheets(string file, IEnumerable<string> sheets) => SheetKind.At(
        SourceLocation.OfFile(file),
        new($"有几个工作表都像名单：{string.Join('、', sheets)}。", $"Several worksheets look like a list: {string.Join(", ", sheets)}."),
        new("加上 --sheet 工作表名称，写明导入哪一个。", "Say which with --sheet NAME."));

    internal static Diagnostic NoSuchSheet(string file, string name, IEnumerable<string> sheets) => SheetKind.At(
        SourceLocation.OfFile(file),
        new(
            $"没有工作表“{name}”，有内容的工作表是：{string.Join('、', sheets)}。",
            $"There is no worksheet '{name}'; those that hold anything are: {string.Join(", ", sheets)}."),
        new("--sheet 后面照工作表标签的名称写。", "Write the name as on its tab."));

    internal static Diagnostic MissingColumn(SourceLocation location, string name, bool isHidden) => ColumnKind.At(
        location,
        isHidden
            ? new($"“{name}”这一列被隐藏了，隐藏的列不导入。", $"The column '{name}' is hidden, and hidden columns are not taken.")
            : new($"表头里没有“{name}”这一列。", $"The headers have no column '{name}'."),
        isHidden
            ? new("取消隐藏后再导入。", "Show it and import again.")
            : new($"在原表里加上“{name}”一列，或者把意思相同的那一列改成这个名称。", $"Add the column '{name}', or give that name to the one that means it."));

    internal static Diagnostic Nameless(SourceLocation location) => NamelessKind.At(
        location,
        new("这一行有内容，但“姓名”是空的。", "This row holds something, yet its 姓名 is empty."),
        new("补上姓名；不是人员的，删除整行。", "Fill in the name, or delete the row if it is no person."));

    internal static Diagnostic Twice(SourceLocation location, string name, int firstLine) => TwiceKind.At(
        location,
        new($"“{name}”和第{firstLine}行的姓名、工作单位都相同。", $"'{name}' has the name and the employer of row {firstLine}."),
        new("删去重复的一行；如果是同一单位的两个同名的人，请在工作单位中写明部门加以区别。", "Delete one of them; if they are two people, add the department to the employer."));

    internal static Diagnostic Unfit(SourceLocation location, string column, LocalizedText rule) => UnfitKind.At(
        location,
        new($"这一格不能作为“{column}”导入，已经留空。", $"This cell cannot be taken as '{column}'; it was left empty."),
        new($"{rule.Chinese}改好后再导入一次。", $"{rule.English} Mend it and import again."));
}
