using PublicitySite.Diagnostics;

namespace PublicitySite.Themes;

/// <summary>Kinds of diagnostics about a theme.</summary>
static class TemplateKinds
{
    internal static readonly DiagnosticDescriptor NoTheme = Error("PS0501", "主题里没有模板", "Theme without templates");
    internal static readonly DiagnosticDescriptor NoLayout = Error("PS0502", "缺少版式文件", "Layout missing");
    internal static readonly DiagnosticDescriptor TagNotClosed = Error("PS0503", "标记没有结束", "Tag not closed");
    internal static readonly DiagnosticDescriptor BlockMismatch = Error("PS0504", "块的开头和结尾不配对", "Block and end do not match");
    internal static readonly DiagnosticDescriptor NotSupported = Error("PS0505", "不支持的写法", "Not supported");
    internal static readonly DiagnosticDescriptor UnknownMember = Error("PS0506", "页面没有这一项", "Unknown member");
    internal static readonly DiagnosticDescriptor UnknownPartial = Error("PS0507", "没有这个部件", "Unknown partial");
    internal static readonly DiagnosticDescriptor UnknownFunction = Error("PS0508", "没有这个函数", "Unknown function");
    internal static readonly DiagnosticDescriptor UnknownAsset = Error("PS0509", "没有这个资源文件", "Unknown asset");
    internal static readonly DiagnosticDescriptor NoCollection = Error("PS0510", "不是列表", "Not a collection");
    internal static readonly DiagnosticDescriptor NotPrintable = Error("PS0511", "不能直接输出", "Not printable");
    internal static readonly DiagnosticDescriptor RawText = Error("PS0512", "未转义的文字", "Text printed unescaped");
    internal static readonly DiagnosticDescriptor EscapedHtml = Error("PS0513", "网页片段当作文字", "Markup used as text");
    internal static readonly DiagnosticDescriptor MayBeAbsent = Error("PS0514", "可能为空", "May be absent");
    internal static readonly DiagnosticDescriptor Hidden = Error("PS0515", "名称被遮住", "Name hidden");
    internal static readonly DiagnosticDescriptor Unused = new("PS0516", Severity.Warning, new("没有用到的模板", "Unused template"));
    internal static readonly DiagnosticDescriptor OutOfContext = Error("PS0517", "此处没有这个上下文", "No such context here");
    internal static readonly DiagnosticDescriptor AttributeWithoutQuotes = Error("PS0518", "属性值没有引号", "Attribute without quotes");
    internal static readonly DiagnosticDescriptor AssetCycle = Error("PS0519", "资源文件互相引用", "Assets refer to each other in a circle");

    static DiagnosticDescriptor Error(string code, string chinese, string english) => new(code, Severity.Error, new(chinese, english));
}
