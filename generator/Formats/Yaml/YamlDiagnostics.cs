using PublicitySite.Diagnostics;

namespace PublicitySite.Formats.Yaml;

/// <summary>
/// What may be wrong with a YAML file whatever its keys are; faults of its syntax stand in <see cref="SyntaxDiagnostics"/>.
/// </summary>
static class YamlDiagnostics
{
    static readonly DiagnosticDescriptor AnchorOrTagKind = new("PS0112", Severity.Error, new("不支持的 YAML 写法", "unsupported YAML"));

    static readonly DiagnosticDescriptor DuplicateKeyKind = new("PS0113", Severity.Error, new("同一项写了两次", "duplicate key"));

    static readonly DiagnosticDescriptor EmptyKind = new("PS0114", Severity.Error, new("文件没有内容", "empty file"));

    static readonly DiagnosticDescriptor ShapeKind = new("PS0115", Severity.Error, new("整体结构不对", "wrong overall shape"));

    internal static Diagnostic AnchorOrTag(SourceLocation location) => AnchorOrTagKind.At(
        location,
        new("这里以“&”“*”或“!”开头，这是本程序不使用的 YAML 写法。", "An anchor, alias or tag begins here; these are not used."),
        new(
            "如果它是文字的一部分，请给整个内容加上英文双引号；否则直接写出内容。",
            "Put the value in double quotes if it is plain text; otherwise write the value itself."));

    internal static Diagnostic DuplicateKey(SourceLocation location, string key, int firstLine) => DuplicateKeyKind.At(
        location,
        new($"“{key}”写了两次，第一次在第 {firstLine} 行。", $"'{key}' is written twice; the first is on line {firstLine}."),
        new("只保留正确的一处，删去另一处。", "Keep the right one and delete the other."));

    internal static Diagnostic Empty(SourceLocation location) => EmptyKind.At(
        location,
        new("这里没有任何内容。", "There is nothing here."),
        new(
            "按格式说明填写“项: 内容”；如果不需要这个文件，请删除它。",
            "Fill it with 'key: value' lines as the content format says, or delete the file."));

    internal static Diagnostic NotKeysAndValues(SourceLocation location) => ShapeKind.At(
        location,
        new("这里应当是一行行的“项: 内容”。", "Lines of the form 'key: value' belong here."),
        new(
            "例如“title: 关于开展首席技师选拔的通知”，英文冒号后留一个空格。",
            "For example 'title: Selection of chief technicians': a colon and a space after each key."));

    internal static Diagnostic SecondDocument(SourceLocation location) => ShapeKind.At(
        location,
        new("这里多了一行“---”，它后面的内容不会被读取。", "There is one '---' too many; what follows would not be read."),
        new("删去这一行“---”。", "Delete this '---'."));

    internal static Diagnostic KeyIsNoText(SourceLocation location) => ShapeKind.At(
        location,
        new("冒号前面应当是一个项的名称。", "The name of a key belongs before the colon."),
        new("写成“项: 内容”。", "Write it as 'key: value'."));

    internal static Diagnostic TooDeep(SourceLocation location) => ShapeKind.At(
        location,
        new("这里的层次太深了。", "This is nested too deeply."),
        new("对照格式说明，检查缩进和括号。", "Check indentation and brackets against the content format."));
}
