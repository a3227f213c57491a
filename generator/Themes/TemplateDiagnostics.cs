using PublicitySite.Diagnostics;
using PublicitySite.Files;

namespace PublicitySite.Themes;

/// <summary>Diagnostics about how a template is written.</summary>
static class TemplateDiagnostics
{
    internal static Diagnostic TagNotClosed(SourceLocation location) => TemplateKinds.TagNotClosed.At(
        location,
        new("这个标记没有用 }} 结束。", "This tag is not closed by }}."),
        new("请在标记的末尾补上 }}。", "Write }} at the end of the tag."));

    internal static Diagnostic BlockNotClosed(SourceLocation location, string word) => TemplateKinds.BlockMismatch.At(
        location,
        new($"{word} 没有结尾。", $"'{word}' is not closed."),
        new("请在它的内容之后写 {{ end }}。", "Write {{ end }} behind its content."));

    internal static Diagnostic NothingToClose(SourceLocation location, string word) => TemplateKinds.BlockMismatch.At(
        location,
        new($"{word} 没有对应的块。", $"'{word}' belongs to no block."),
        new("请删去它，或者补上块的开头。", "Remove it, or write the beginning of its block."));

    internal static Diagnostic NotUnderstood(SourceLocation location, string reason) => TemplateKinds.NotSupported.At(
        location,
        new($"Scriban 读不懂这里的写法：{reason}", $"Scriban does not understand this: {reason}"),
        Written);

    internal static Diagnostic NotSupported(SourceLocation location, string construct) => TemplateKinds.NotSupported.At(
        location, new($"模板不支持这种写法：{construct}", $"Templates do not support this: {construct}"), Written);

    internal static Diagnostic IncludesItself(SourceLocation location, string name) => TemplateKinds.NotSupported.At(
        location,
        new($"部件“{name}”引用了自己。", $"The partial '{name}' includes itself."),
        new("请去掉其中一处引用；多层的内容请用 for 列出。", "Remove one of the includes; use for to list what has several levels."));

    internal static Diagnostic TooDeep(SourceLocation location) => TemplateKinds.NotSupported.At(
        location,
        new("嵌套过深，模板无法处理。", "Nested too deep for a template."),
        new("请把里层移到部件中，或者减少层数。", "Move the inner levels to partials, or have fewer of them."));

    internal static Diagnostic Fails(SourceLocation location, string reason) => TemplateKinds.NotSupported.At(
        location,
        new($"模板运行到这里出错：{reason}", $"The template fails here: {reason}"),
        new("请改正这里的写法；嵌套的循环请减少次数。", "Write this otherwise; let nested loops have fewer rounds."));

    internal static Diagnostic UnknownFunction(SourceLocation location, string name, string? nearest) => TemplateKinds.UnknownFunction.At(
        location,
        new($"没有名为“{name}”的函数。", $"There is no function '{name}'."),
        Nearest(nearest, new($"可用的函数有 {Functions}。", $"The functions are {Functions}.")));

    internal static Diagnostic ThreeBraces(SourceLocation location) => TemplateKinds.RawText.At(
        location,
        new("Scriban 没有三重大括号，文字不能不经转义就输出。", "Scriban has no tags in three braces; text cannot be printed unescaped."),
        new("请写两重大括号：文字自动转义，网页片段原样输出。", "Write two braces: text is escaped, markup is printed as it is."));

    internal static Diagnostic AttributeWithoutQuotes(SourceLocation location, string name) => TemplateKinds.AttributeWithoutQuotes.At(
        location,
        new($"{name} 用作属性值，但没有加引号，内容可能破坏网页。", $"{name} is an attribute's value without quotes: its text could break the page."),
        new($"请写 =\"{{{{ {name} }}}}\"。", $"Write =\"{{{{ {name} }}}}\"."));

    internal static Diagnostic NoTheme(string name) => TemplateKinds.NoTheme.At(
        SourceLocation.OfFile(ContentPaths.SiteSettings),
        new(
            $"没有找到主题“{name}”：文件夹 {ContentPaths.Theme(name)}layouts/ 中没有模板。",
            $"Theme '{name}' was not found: {ContentPaths.Theme(name)}layouts/ has no templates."),
        new("请在 site.yaml 的 theme 一项写 themes/ 下已有的文件夹名。", "Let theme in site.yaml name a folder of themes/."));

    internal static Diagnostic NoLayout(string path) => TemplateKinds.NoLayout.At(
        SourceLocation.OfFile(path),
        new($"主题缺少版式文件 {path}。", $"The theme lacks the layout {path}."),
        new("请补上这个文件；每种页面都要有自己的版式。", "Add the file; each kind of page has a layout."));

    internal static Diagnostic Unused(string path) => TemplateKinds.Unused.At(
        SourceLocation.OfFile(path),
        new("没有任何页面用到这个模板。", "No page uses this template."),
        new("请删去它，或者检查引用它的名称是否写错。", "Remove it, or see whether its name is misspelt where it should be used."));

    internal static Diagnostic UnknownPartial(SourceLocation location, string name, string? nearest) => TemplateKinds.UnknownPartial.At(
        location,
        new($"partials 文件夹中没有部件“{name}”。", $"There is no partial '{name}'."),
        Nearest(nearest, new("请先在 partials 文件夹中建立这个文件。", "Add the file to partials first.")));

    internal static Diagnostic UnknownAsset(SourceLocation location, string name, string? nearest) => TemplateKinds.UnknownAsset.At(
        location,
        new($"assets 文件夹中没有文件“{name}”。", $"There is no file '{name}' in assets."),
        Nearest(nearest, new("请先把文件放进 assets 文件夹。", "Put the file into assets first.")));

    internal static Diagnostic AssetCycle(SourceLocation location, string name) => TemplateKinds.AssetCycle.At(
        location,
        new($"样式表经由“{name}”引用到了自己。", $"The style sheet refers to itself by way of '{name}'."),
        new("请去掉其中一处引用。", "Remove one of the references."));

    static string Functions => "include, " + string.Join(", ", BuiltIns.All.Keys.Order(StringComparer.Ordinal));

    static LocalizedText Written => new(
        "可以写 {{ 名称 }}、if、else、for、case、capture、赋值、{{ include '部件' 名称: 值 }}、{{ wrap include '部件' }}、{{ $$ }}、"
            + $"比较、&&、||、!、? :、+、管道，以及函数 {Functions}。",
        "Write {{ name }}, if, else, for, case, capture, assignments, {{ include 'partial' name: value }}, {{ wrap include "
            + "'partial' }}, {{ $$ }}, "
            + $"comparisons, &&, ||, !, ? :, +, pipes, and the functions {Functions}.");

    internal static LocalizedText Nearest(string? nearest, LocalizedText otherwise) =>
        nearest is null ? otherwise : new($"是不是想写“{nearest}”？", $"Did you mean '{nearest}'?");
}
