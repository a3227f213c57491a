using PublicitySite.Diagnostics;
using PublicitySite.Files;
using PublicitySite.Formats.Text;
using PublicitySite.Model;

namespace PublicitySite.Reading.Tables;

/// <summary>What may be wrong with the headers of a list.</summary>
static class ColumnDiagnostics
{
    static readonly DiagnosticDescriptor UnknownKind = new("PS0210", Severity.Error, new("不认识的列", "Unknown column"));

    static readonly DiagnosticDescriptor PrivateKind = new("PS0211", Severity.Error, new("不得公布的个人信息", "Private column"));

    static readonly DiagnosticDescriptor MissingKind = new("PS0212", Severity.Error, new("缺少必需的列", "Missing column"));

    static readonly DiagnosticDescriptor DuplicateKind = new("PS0213", Severity.Error, new("同一列出现两次", "Duplicate column"));

    static readonly DiagnosticDescriptor NotFirstKind = new("PS0214", Severity.Error, new("表头不在第一行", "Headers not in the first row"));

    static readonly DiagnosticDescriptor PersonalKind = new(
        "PS0225",
        Severity.Error,
        new("没有写明可以公开的个人情况", "Personal column that the scheme does not make public"));

    internal static Diagnostic Unknown(SourceLocation location, string header) => UnknownKind.At(
        location,
        new($"不认识“{OneLine(header)}”这一列。", $"Unknown column '{OneLine(header)}'."),
        Suggestions.For(PersonColumns.Normalise(header), PersonColumns.Headers));

    internal static Diagnostic Private(SourceLocation location, string header) => PrivateKind.At(
        location,
        new(
            $"“{OneLine(header)}”这一列属于个人信息，不得公布，因此停止生成网站。",
            $"The column '{OneLine(header)}' holds personal data that must not be published; nothing is built."),
        new(
            "从表格中删除整列（不要只隐藏），保存后重试。原始表格请存放在网站文件夹以外。",
            "Delete the whole column (do not just hide it). Keep the original table outside the site folder."));

    internal static Diagnostic Personal(SourceLocation location, string header, string name, string scheme) => PersonalKind.At(
        location,
        new(
            $"“{OneLine(header)}”属于个人情况，选拔项目“{scheme}”没有写明可以公开。",
            $"The column '{OneLine(header)}' is about the person, and the scheme '{scheme}' does not make it public."),
        new(
            $"不公开的，从表格中删除整列；确需公开的，在 {ContentPaths.Scheme(scheme)} 中写明理由：“personal-fields: [{{field: {name}, reason: 理由}}]”。",
            $"Delete the whole column, or name it with a reason in {ContentPaths.Scheme(scheme)}: 'personal-fields: [{{field: {name}, "
                + $"reason: …}}]'."));

    internal static Diagnostic Missing(SourceLocation location, PersonColumn column) => MissingKind.At(
        location,
        new($"表头里缺少“{column}”这一列。", $"The column '{column}' is missing."),
        column == PersonColumns.Number
            ? new(
                "加一列“编号”，按文本填写 001、002……每人一个，公布以后不再改。",
                "Add a column 编号 with 001, 002 … as text, one for each person, never changed once published.")
            : new($"加一列“{column}”，逐行填写。", $"Add a column '{column}' and fill it in every row."));

    internal static Diagnostic Duplicate(SourceLocation location, string header, string name) => DuplicateKind.At(
        location,
        new($"“{OneLine(header)}”与前面的一列都表示“{name}”。", $"'{OneLine(header)}' and a column before it both mean '{name}'."),
        new("只保留一列。", "Keep one of the two."));

    internal static Diagnostic HeadersNotFirst(SourceLocation location) => NotFirstKind.At(
        location,
        new("表头在这一行，上面还有标题或其他内容。", "The headers stand in this row, below a title or other lines."),
        new("删除上面的各行，让表头成为第一行；标题写在 list.yaml 的“title”里。", "Delete the rows above; the title goes into 'title' of list.yaml."));

    static string OneLine(string header) => header.ReplaceLineEndings("");
}
