using PublicitySite.Diagnostics;

namespace PublicitySite.Reading.Tables;

/// <summary>What may be wrong with a table file before its columns are looked at.</summary>
static class TableDiagnostics
{
    static readonly DiagnosticDescriptor UnreadableKind = new("PS0201", Severity.Error, new("工作簿打不开", "Unreadable workbook"));

    static readonly DiagnosticDescriptor ProtectedKind = new("PS0202", Severity.Error, new("工作簿加了密码", "Workbook with a password"));

    static readonly DiagnosticDescriptor EmptyKind = new("PS0203", Severity.Error, new("表格是空的", "Empty table"));

    static readonly DiagnosticDescriptor QuotesKind = new("PS0204", Severity.Error, new("表格中的引号不成对", "Quotes out of pair"));

    static readonly DiagnosticDescriptor SheetsKind = new("PS0205", Severity.Error, new("多个工作表有内容", "Several worksheets"));

    internal static readonly DiagnosticDescriptor HiddenRowKind = new("PS0206", Severity.Error, new("有隐藏的行", "Hidden row"));

    static readonly DiagnosticDescriptor SeparatorKind = new("PS0207", Severity.Error, new("各列没有用逗号分隔", "Columns not separated by commas"));

    static readonly DiagnosticDescriptor TooWideKind = new("PS0208", Severity.Error, new("这一行比表头多出内容", "Row wider than the headers"));

    internal static readonly DiagnosticDescriptor FormulaKind = new("PS0209", Severity.Error, new("公式没有得出结果", "Formula without a result"));

    internal static Diagnostic FailedFormula(SourceLocation location, string value) => FormulaKind.At(
        location,
        value is ""
            ? new("这一格的公式没有算出结果。", "The formula of this cell has no result.")
            : new($"这一格的公式出错（{value}）。", $"The formula of this cell failed ({value})."),
        new("把公式改为直接填写的文字（复制后“选择性粘贴”为“数值”）。", "Replace the formula by its text (paste it as a value)."));

    internal static Diagnostic UnreadableWorkbook(string file) => UnreadableKind.At(
        SourceLocation.OfFile(file),
        new("这个工作簿打不开，文件可能已损坏，或者不是真正的 Excel 文件。", "This workbook cannot be opened: it is damaged, or no Excel file at all."),
        new("用 Excel 或 WPS 打开，另存为“Excel 工作簿（*.xlsx）”后替换。", "Open it in a spreadsheet program and save it as an Excel workbook (*.xlsx)."));

    internal static Diagnostic Protected(string file) => ProtectedKind.At(
        SourceLocation.OfFile(file),
        new("这个工作簿设置了打开密码，无法读取。", "This workbook is protected by a password."),
        new("取消密码后再保存。", "Remove the password and save it again."));

    internal static Diagnostic Empty(string file) => EmptyKind.At(
        SourceLocation.OfFile(file),
        new("这个表格里没有人员：要有一行表头，下面每人一行。", "This table names nobody: it needs a row of headers, and one row for each person below."),
        new("补上人员后再试。", "Add the people."));

    internal static Diagnostic BadQuotes(SourceLocation location, bool unclosed) => QuotesKind.At(
        location,
        unclosed
            ? new("从这一行起，有一个英文双引号没有配对，后面的内容都混在了一起。", "A double quote that begins in this row is never closed.")
            : new("这一行里的英文双引号不成对。", "The double quotes of this row are out of pair."),
        new(
            "内容中的引号请改为中文引号“”，或者用 Excel、WPS 打开后重新另存为 CSV。",
            "Use curly quotes inside a text, or save the CSV again from a spreadsheet program."));

    internal static Diagnostic SeveralSheets(string file, IEnumerable<string> sheets) => SheetsKind.At(
        SourceLocation.OfFile(file),
        new($"有多个工作表有内容：{string.Join('、', sheets)}，不能确定哪一个是名单。", $"Several worksheets hold something: {string.Join(", ", sheets)}."),
        new("只保留名单所在的一个工作表，删去其他工作表。", "Keep the one with the list and delete the others."));

    internal static Diagnostic HiddenRow(SourceLocation location) => HiddenRowKind.At(
        location,
        new("这一行被隐藏或筛选掉了，但里面有内容。", "This row is hidden or filtered out, yet it holds something."),
        new("要公布的，取消隐藏和筛选；不公布的，删除整行。", "Show it if it is to be published, otherwise delete the row."));

    internal static Diagnostic NoCommas(SourceLocation location) => SeparatorKind.At(
        location,
        new("表头只有一列，各列之间好像不是英文逗号。", "There is one header only; the columns seem to be parted by something else than commas."),
        new("在 Excel 或 WPS 中另存为“CSV（逗号分隔）”，或者保存为 list.xlsx。", "Save it as CSV (comma delimited), or as list.xlsx."));

    internal static Diagnostic TooWide(SourceLocation location, string found) => TooWideKind.At(
        location,
        new($"“{found}”在表头没有对应的列。", $"'{found}' stands in a column without a header."),
        new("检查这一行是否多了一个逗号或一格；内容里的英文逗号要改为中文逗号。", "Look for one comma or cell too many; use full-width commas inside a text."));
}
