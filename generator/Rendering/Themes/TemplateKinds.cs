using PublicitySite.Diagnostics;

namespace PublicitySite.Rendering;

/// <summary>Kinds of findings about a theme.</summary>
static class TemplateKinds
{
    internal static readonly FindingKind NoTheme = Error("PS0501", "主题里没有模板", "Theme without templates");
    internal static readonly FindingKind NoLayout = Error("PS0502", "缺少版式文件", "Layout missing");
    internal static readonly FindingKind TagNotClosed = Error("PS0503", "标记没有结束", "Tag not closed");
    internal static readonly FindingKind BlockMismatch = Error("PS0504", "块的开头和结尾不配对", "Block and end do not match");
    internal static readonly FindingKind NotSupported = Error("PS0505", "不支持的写法", "Not supported");
    internal static readonly FindingKind UnknownMember = Error("PS0506", "页面没有这一项", "Unknown member");
    internal static readonly FindingKind UnknownPartial = Error("PS0507", "没有这个部件", "Unknown partial");
    internal static readonly FindingKind UnknownHelper = Error("PS0508", "没有这个指令", "Unknown helper");
    internal static readonly FindingKind UnknownAsset = Error("PS0509", "没有这个资源文件", "Unknown asset");
    internal static readonly FindingKind NoCollection = Error("PS0510", "不是列表", "Not a collection");
    internal static readonly FindingKind NotPrintable = Error("PS0511", "不能直接输出", "Not printable");
    internal static readonly FindingKind RawText = Error("PS0512", "未转义的文字", "Text printed unescaped");
    internal static readonly FindingKind EscapedHtml = Error("PS0513", "网页片段被转义", "Markup printed escaped");
    internal static readonly FindingKind MayBeAbsent = Error("PS0514", "可能为空", "May be absent");
    internal static readonly FindingKind Hidden = Error("PS0515", "被块参数遮住", "Hidden by a block parameter");
    internal static readonly FindingKind Unused = new("PS0516", Severity.Warning, new("没有用到的模板", "Unused template"));
    internal static readonly FindingKind OutOfContext = Error("PS0517", "此处没有这个上下文", "No such context here");
    internal static readonly FindingKind AttributeWithoutQuotes = Error("PS0518", "属性值没有引号", "Attribute without quotes");
    internal static readonly FindingKind AssetCycle = Error("PS0519", "资源文件互相引用", "Assets refer to each other in a circle");

    static FindingKind Error(string code, string chinese, string english) => new(code, Severity.Error, new(chinese, english));
}
