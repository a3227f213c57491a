using PublicitySite.Diagnostics;

namespace PublicitySite.Rendering.Themes;

/// <summary>Findings about how a template is written.</summary>
static class TemplateDiagnostics
{
    internal static Diagnostic TagNotClosed(SourceLocation location, string closing) => TemplateKinds.TagNotClosed.At(
        location,
        new($"这个标记没有用 {closing} 结束。", $"This tag is not closed by {closing}."),
        new($"请在标记的末尾补上 {closing}。", $"Write {closing} at the end of the tag."));

    internal static Diagnostic BlockNotClosed(SourceLocation location, string opening, string name) => TemplateKinds.BlockMismatch.At(
        location,
        new($"{opening} 没有结尾。", $"{opening} is not closed."),
        new($"请在它的内容之后写 {{{{/{name}}}}}。", $"Write {{{{/{name}}}}} behind its content."));

    internal static Diagnostic ClosedByOther(SourceLocation location, string closing, string name, int line) => TemplateKinds.BlockMismatch.At(
        location,
        new($"此处应为第 {line} 行 {name} 的结尾，实际写的是 {closing}。", $"Expected the end of {name} from line {line}, found {closing}."),
        new($"请写 {{{{/{name}}}}}。", $"Write {{{{/{name}}}}}."));

    internal static Diagnostic NothingToClose(SourceLocation location, string tag) => TemplateKinds.BlockMismatch.At(
        location,
        new($"{tag} 没有对应的块。", $"{tag} belongs to no block."),
        new("请删去它，或者补上块的开头。", "Remove it, or write the beginning of its block."));

    internal static Diagnostic NotSupported(SourceLocation location, string construct) => TemplateKinds.NotSupported.At(
        location,
        new($"模板不支持这种写法：{construct}", $"Templates do not support this: {construct}"),
        new(
            "可以写 {{名称}}、{{{网页片段}}}、{{#if}}、{{#unless}}、{{#each}}、{{#with}}、{{else}}、{{else if}}、{{> 部件}}、{{#> 部件}}、"
                + "{{asset \"文件\"}} 和 {{!-- 注释 --}}。",
            "Write {{Name}}, {{{Markup}}}, {{#if}}, {{#unless}}, {{#each}}, {{#with}}, {{else}}, {{else if}}, {{> partial}}, {{#> partial}}, "
                + "{{asset \"file\"}} and {{!-- comments --}}."));

    internal static Diagnostic UnknownHelper(SourceLocation location, string name) => TemplateKinds.UnknownHelper.At(
        location,
        new($"没有名为“{name}”的指令。", $"There is no helper '{name}'."),
        new("块有 #if、#unless、#each、#with；指令有 asset。", "The blocks are #if, #unless, #each and #with; the helper is asset."));

    internal static Diagnostic AttributeWithoutQuotes(SourceLocation location, string name) => TemplateKinds.AttributeWithoutQuotes.At(
        location,
        new($"{name} 用作属性值，但没有加引号，内容可能破坏网页。", $"{name} is an attribute's value without quotes: its text could break the page."),
        new($"请写 =\"{{{{{name}}}}}\"。", $"Write =\"{{{{{name}}}}}\"."));

    internal static Diagnostic NoTheme(string name) => TemplateKinds.NoTheme.At(
        SourceLocation.OfFile("site.yaml"),
        new($"没有找到主题“{name}”：文件夹 themes/{name}/layouts/ 中没有模板。", $"Theme '{name}' was not found: themes/{name}/layouts/ has no templates."),
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

    internal static LocalizedText Nearest(string? nearest, LocalizedText otherwise) =>
        nearest is null ? otherwise : new($"是不是想写“{nearest}”？", $"Did you mean '{nearest}'?");
}
