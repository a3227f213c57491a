using PublicitySite.Diagnostics;

namespace PublicitySite.Rendering.Themes;

/// <summary>Findings about what a template makes of the values of its page.</summary>
static class ValueDiagnostics
{
    internal static Diagnostic UnknownMember(SourceLocation location, string name, string owner, string? nearest) => TemplateKinds.UnknownMember.At(
        location,
        new($"{owner} 没有名为“{name}”的项。", $"{owner} has no member '{name}'."),
        TemplateDiagnostics.Nearest(nearest, new($"请写 {owner} 已有的项，区分大小写。", $"Write a member of {owner}; case matters.")));

    internal static Diagnostic NoCollection(SourceLocation location, string path, string type) => TemplateKinds.NoCollection.At(
        location,
        new($"#each 需要一个列表，“{path}”是 {type}。", $"#each needs a collection; '{path}' is {type}."),
        new("单个的项请用 #with 或 #if。", "Use #with or #if for a single value."));

    internal static Diagnostic NotPrintable(SourceLocation location, string path, string type) => TemplateKinds.NotPrintable.At(
        location,
        new($"“{path}”是 {type}，不能直接输出；只能输出文字和整数。", $"'{path}' is {type} and cannot be printed; only text and whole numbers can."),
        new("列表请用 #each，记录请写出其中的项，是非请用 #if。", "Use #each for a collection, name a member of a record, ask a yes or no with #if."));

    internal static Diagnostic RawText(SourceLocation location, string path) => TemplateKinds.RawText.At(
        location,
        new(
            $"“{path}”不是网页片段，用三重大括号会不经转义输出，不安全。",
            $"'{path}' is no markup: in three braces it would be printed unescaped, which is not safe."),
        new($"请写 {{{{{path}}}}}。", $"Write {{{{{path}}}}}."));

    internal static Diagnostic EscapedHtml(SourceLocation location, string path) => TemplateKinds.EscapedHtml.At(
        location,
        new($"“{path}”是网页片段，要用三重大括号输出。", $"'{path}' is markup and needs three braces."),
        new($"请写 {{{{{{{path}}}}}}}。", $"Write {{{{{{{path}}}}}}}."));

    internal static Diagnostic MayBeAbsent(SourceLocation location, string path, string absent) => TemplateKinds.MayBeAbsent.At(
        location,
        new($"“{path}”用到的“{absent}”可能为空。", $"'{path}' uses '{absent}', which may be absent."),
        new($"请放在 {{{{#if {absent}}}}} … {{{{/if}}}} 里面。", $"Put it inside {{{{#if {absent}}}}} … {{{{/if}}}}."));

    internal static Diagnostic Hidden(SourceLocation location, string path, string parameter) => TemplateKinds.Hidden.At(
        location,
        new(
            $"“{path}”被外层的块参数“{parameter}”遮住（块参数不区分大小写）。",
            $"'{path}' is hidden by the block parameter '{parameter}' (case does not matter there)."),
        new("请给块参数换一个名称。", "Give the block parameter another name."));

    internal static Diagnostic OutOfContext(SourceLocation location, string path) => TemplateKinds.OutOfContext.At(
        location,
        new($"“{path}”在此处没有意义。", $"'{path}' means nothing here."),
        new(
            "@index、@first、@last 只能用在 #each 里面；../ 不能超出本模板；@partial-block 只能用在以 {{#> 部件}} 引用的部件里；其余只有 @root。",
            "@index, @first, @last belong inside #each; ../ must not leave the template; @partial-block belongs in a partial that is "
                + "used as {{#> partial}}; beside these there is @root."));
}
