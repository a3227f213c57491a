using PublicitySite.Diagnostics;

namespace PublicitySite.Reading.Tables;

/// <summary>What a workbook may carry unseen. What it says is never repeated.</summary>
static class HiddenDiagnostics
{
    internal static readonly DiagnosticDescriptor ColumnKind = new("PS0227", Severity.Error, new("有隐藏的列", "Hidden column"));

    internal static readonly DiagnosticDescriptor SheetKind = new("PS0228", Severity.Error, new("有隐藏的工作表", "Hidden worksheet"));

    static readonly DiagnosticDescriptor CommentKind = new("PS0229", Severity.Error, new("单元格有批注", "Comment on a cell"));

    static readonly DiagnosticDescriptor OutsideKind = new("PS0230", Severity.Error, new("引用了其他工作簿", "Link to another workbook"));

    static readonly DiagnosticDescriptor EmbeddedKind = new("PS0231", Severity.Error, new("工作簿里嵌入了其他文件", "Embedded file"));

    static readonly DiagnosticDescriptor CacheKind = new("PS0232", Severity.Error, new("有数据透视表的缓存", "Cache of a pivot table"));

    static readonly DiagnosticDescriptor UnseenKind = new("PS0233", Severity.Error, new("文字与底色相同，看不见", "Text in the colour of its ground"));

    static readonly DiagnosticDescriptor PropertiesKind = new(
        "PS0234",
        Severity.Information,
        new("文件属性里有人名或单位", "Names in the file's properties"));

    static readonly DiagnosticDescriptor TooLargeKind = new("PS0235", Severity.Error, new("工作簿过大", "Workbook too large"));

    internal static readonly DiagnosticDescriptor OldKind = new(
        "PS0243",
        Severity.Warning,
        new("旧格式的工作簿不能全部检查", "Workbook of the old kind cannot be checked in full"));

    static readonly LocalizedText AsValues = new(
        "选中有公式的格子，复制后“选择性粘贴”为“数值”；再在“数据→编辑链接”中断开链接，在“公式→名称管理器”中删除多余的名称。",
        "Paste the formulas as values, then break the links (Data, Edit links) and delete such names (Formulas, Name manager).");

    internal static Diagnostic Column(SourceLocation location) => ColumnKind.At(
        location,
        new("这一列被隐藏了（或者列宽为 0），但里面有内容。", "This column is hidden, or of no width, yet it holds something."),
        new("取消隐藏看一看：要公布的保持显示；不公布的，删除整列，不要只隐藏。", "Show it and look: what is not to be published is deleted, not hidden."));

    internal static Diagnostic Sheet(SourceLocation location, string sheet) => SheetKind.At(
        location,
        new($"工作表“{sheet}”被隐藏了，但里面有内容。", $"The worksheet '{sheet}' is hidden, yet it holds something."),
        new(
            "右击任意工作表标签，选“取消隐藏”，然后删除它。列表里看不到的，把名单复制到一个新建的工作簿里保存。",
            "Show it (right-click a tab, Unhide) and delete it; if it is not offered there, copy the list into a new workbook."));

    internal static Diagnostic Comment(SourceLocation location) => CommentKind.At(
        location,
        new("这一格有批注（备注），里面可能有不公开的内容。", "This cell has a comment or note, which may tell what is not public."),
        new("右击这一格，选“删除批注”；全部删除可以用“审阅→删除”。", "Delete it (Review, Delete)."));

    internal static Diagnostic FormulaOutside(SourceLocation location) => OutsideKind.At(
        location,
        new("这一格的公式引用了其他工作簿，那个工作簿的数据会一起存在这个文件里。", "This formula refers to another workbook, whose data is stored in this file too."),
        AsValues);

    internal static Diagnostic LinkOutside(SourceLocation location, string target) => OutsideKind.At(
        location,
        new($"这个工作簿链接着“{target}”，那里的数据会一起存在这个文件里。", $"This workbook is linked to '{target}', whose data is stored in it too."),
        AsValues);

    internal static Diagnostic NameOutside(SourceLocation location, string name) => OutsideKind.At(
        location,
        new($"名称“{name}”指向其他工作簿。", $"The defined name '{name}' refers to another workbook."),
        AsValues);

    internal static Diagnostic Connection(SourceLocation location) => OutsideKind.At(
        location,
        new("这个工作簿带有外部数据连接。", "This workbook has a connection to outside data."),
        new("在“数据→连接”中删除连接后保存。", "Delete it (Data, Connections)."));

    internal static Diagnostic Embedded(SourceLocation location, string? sheet) => EmbeddedKind.At(
        location,
        sheet is null
            ? new("这个工作簿里嵌入了其他文件或者宏。", "Other files or macros are embedded in this workbook.")
            : new($"工作表“{sheet}”里嵌入了其他文件或控件。", $"A file or control is embedded in the worksheet '{sheet}'."),
        new("删除嵌入的对象；找不到的，把名单复制到一个新建的工作簿里保存。", "Delete it, or copy the list into a new workbook."));

    internal static Diagnostic PivotCache(SourceLocation location) => CacheKind.At(
        location,
        new("这个工作簿里有数据透视表，它的缓存里存着原始数据，即使原始数据已经删除。", "This workbook holds a pivot table, whose cache keeps the data that it was made from."),
        new("删除数据透视表，只留名单；或者把名单复制到一个新建的工作簿里保存。", "Delete the pivot table, or copy the list into a new workbook."));

    internal static Diagnostic Unseen(SourceLocation location) => UnseenKind.At(
        location,
        new(
            "这一格有内容，但文字颜色与底色相同（或者格式是“;;;”），看不见。",
            "This cell holds something in the colour of its ground, or in a format that shows nothing."),
        new(
            "全选后把字体颜色改为“自动”、填充改为“无”，看清内容：不公布的删除。",
            "Select all, make the font automatic and the fill none, and delete what is not to be published."));

    internal static Diagnostic Properties(SourceLocation location, IEnumerable<string> names) => PropertiesKind.At(
        location,
        new($"文件属性里填有：{string.Join('、', names)}。", "The file's properties name an author, the last editor or a company."),
        new("名单只公布表格内容，文件属性不会公布；要清除，可运行 publicity clean。", "Properties of a list are not published; 'publicity clean' takes them out."));

    internal static Diagnostic OldWorkbook(string file) => OldKind.At(
        SourceLocation.OfFile(file),
        new(
            "这是旧格式（xls）的工作簿，里面的批注、链接、嵌入文件和看不见的文字检查不到。",
            "This workbook is of the old kind (xls): its comments, links, embedded files and unseen text cannot be checked."),
        new("用 Excel 或 WPS 打开，另存为“Excel 工作簿（*.xlsx）”后替换。", "Open it in a spreadsheet program and save it as an Excel workbook (*.xlsx)."));

    internal static Diagnostic TooLarge(string file) => TooLargeKind.At(
        SourceLocation.OfFile(file),
        new("这个工作簿展开以后太大，没有读取。", "This workbook is too large when unpacked; it was not read."),
        new(
            "删除表格右边和下边多余的空行空列；或者把名单复制到一个新建的工作簿里保存。",
            "Delete the empty rows and columns around the table, or copy the list into a new workbook."));
}
