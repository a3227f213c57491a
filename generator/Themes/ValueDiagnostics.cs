using PublicitySite.Diagnostics;

namespace PublicitySite.Themes;

/// <summary>Diagnostics about what a template makes of the values of its page.</summary>
static class ValueDiagnostics
{
    internal static Diagnostic UnknownMember(
        SourceLocation location, string name, string owner, string? nearest) => TemplateKinds.UnknownMember.At(
        location,
        new($"{owner} 没有名为“{name}”的项。", $"{owner} has no member '{name}'."),
        TemplateDiagnostics.Nearest(
            nearest,
            new($"请写 {owner} 已有的项，用小写字母和下划线。", $"Write a member of {owner}; in small letters and underscores.")));

    internal static Diagnostic NoCollection(SourceLocation location, string path, string type) => TemplateKinds.NoCollection.At(
        location,
        new($"此处需要一个列表，“{path}”是 {type}。", $"A collection is needed here; '{path}' is {type}."),
        new("单个的项请直接写出，或者用 if 判断。", "Name a single value as it is, or ask for it by if."));

    internal static Diagnostic NotPrintable(SourceLocation location, string path, string type) => TemplateKinds.NotPrintable.At(
        location,
        new($"“{path}”是 {type}，不能直接输出；只能输出文字和整数。", $"'{path}' is {type} and cannot be printed; only text and whole numbers can."),
        new("列表请用 for，记录请写出其中的项，是非请用 if。", "Use for with a collection, name a member of a record, ask a yes or no by if."));

    internal static Diagnostic OtherType(SourceLocation location, string path, string type, string wanted) => TemplateKinds.NotPrintable.At(
        location,
        new($"此处需要 {wanted}，“{path}”是 {type}。", $"{wanted} is needed here; '{path}' is {type}."),
        new("请写同一类的值：文字与文字、整数与整数。", "Write a value of the same type: text with text, whole numbers with whole numbers."));

    internal static Diagnostic MarkupAsText(SourceLocation location, string path) => TemplateKinds.EscapedHtml.At(
        location,
        new($"“{path}”是网页片段，不能与文字连接或比较。", $"'{path}' is markup and cannot be joined to text or compared with it."),
        new($"请单独输出：{{{{ {path} }}}}。", $"Print it alone: {{{{ {path} }}}}."));

    internal static Diagnostic AlwaysTrue(SourceLocation location, string path, string type) => TemplateKinds.NotSupported.At(
        location,
        new(
            $"“{path}”是 {type}，这个判断总是成立：Scriban 中只有 false 和空值不成立。",
            $"'{path}' is {type}, so this always holds: in Scriban only false and null do not."),
        new("列表和文字请写 … .size > 0，整数请写 … > 0。", "Write … .size > 0 for a collection or a text, … > 0 for a number."));

    internal static Diagnostic MayBeAbsent(SourceLocation location, string path, string absent) => TemplateKinds.MayBeAbsent.At(
        location,
        new($"“{path}”用到的“{absent}”可能为空。", $"'{path}' uses '{absent}', which may be absent."),
        new($"请放在 {{{{ if {absent} }}}} … {{{{ end }}}} 里面。", $"Put it inside {{{{ if {absent} }}}} … {{{{ end }}}}."));

    internal static Diagnostic Hidden(SourceLocation location, string name) => TemplateKinds.Hidden.At(
        location,
        new($"“{name}”在此处已经有别的意思，会被遮住。", $"'{name}' means something here already, which would be hidden."),
        new("请换一个名称。", "Choose another name."));

    internal static Diagnostic OutOfContext(SourceLocation location, string path) => TemplateKinds.OutOfContext.At(
        location,
        new($"“{path}”在此处没有意义。", $"'{path}' means nothing here."),
        new(
            "for.index、for.first、for.last 只能用在 for 里面；$名称 只能用在得到它的部件里；$$ 只能用在以 wrap 引用的部件里。",
            "for.index, for.first, for.last belong inside for; $name belongs in a partial that is given it; $$ belongs in a partial "
                + "that is "
                + "used by wrap."));
}
