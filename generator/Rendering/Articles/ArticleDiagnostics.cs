using PublicitySite.Diagnostics;

namespace PublicitySite.Rendering.Articles;

/// <summary>Diagnostics about links and pictures in Markdown.</summary>
static class ArticleDiagnostics
{
    internal static readonly DiagnosticDescriptor UnsafeLinkKind = Error("PS0530", "不允许的链接", "Link not allowed");
    internal static readonly DiagnosticDescriptor LeavesSiteKind = Error("PS0531", "链接不在本站内", "Link leaves the site");
    internal static readonly DiagnosticDescriptor NoAltKind = Error("PS0532", "图片没有说明", "Picture without a description");
    internal static readonly DiagnosticDescriptor OutsidePictureKind = Error("PS0533", "图片不在本站", "Picture from elsewhere");
    internal static readonly DiagnosticDescriptor TooDeepKind = Error("PS0534", "嵌套过深", "Nested too deep");
    internal static readonly DiagnosticDescriptor PictureMissingKind = Error("PS0535", "找不到图片", "Picture missing");
    internal static readonly DiagnosticDescriptor NoAddressKind = Error("PS0536", "链接网址不完整", "Incomplete address of a link");

    internal static Diagnostic NoAddress(SourceLocation location, string address) => NoAddressKind.At(
        location,
        new($"链接地址“{address}”不是完整的网址。", $"'{address}' is not a whole address."),
        new("请写出完整的网址，例如 https://www.example.cn/。", "Write the whole address, such as https://www.example.cn/."));

    internal static Diagnostic UnsafeLink(SourceLocation location, string address) => UnsafeLinkKind.At(
        location,
        new($"链接地址“{address}”的类型不允许。", $"Links such as '{address}' are not allowed."),
        new(
            "请写 http://、https://、mailto:、tel: 开头的地址，或者本站内的相对路径。",
            "Write an address that begins with http://, https://, mailto: or tel:, or a relative path of this site."));

    internal static Diagnostic LeavesSite(SourceLocation location, string address) => LeavesSiteKind.At(
        location,
        new($"链接“{address}”指到了本站之外。", $"The link '{address}' leads out of the site."),
        new(
            "站内链接请写相对路径，例如 ../2019/luzhou-call.md；站外链接请写完整的 https:// 地址。",
            "Write a relative path inside the site, such as ../2019/luzhou-call.md; elsewhere, the whole https:// address."));

    internal static Diagnostic NoAlt(SourceLocation location, string address) => NoAltKind.At(
        location,
        new($"图片“{address}”没有文字说明。", $"The picture '{address}' has no description."),
        new($"请写 ![图片内容]({address})，方便看不到图片的人。", $"Write ![what it shows]({address}), for people who cannot see it."));

    internal static Diagnostic OutsidePicture(SourceLocation location, string address) => OutsidePictureKind.At(
        location,
        new($"图片“{address}”不在本站。", $"The picture '{address}' is not on this site."),
        new("请把图片放在文件旁边，写相对路径。", "Put the picture beside the file and write a relative path."));

    internal static Diagnostic PictureMissing(SourceLocation location, string address) => PictureMissingKind.At(
        location,
        new($"找不到图片“{address}”。", $"There is no picture '{address}'."),
        new("请把图片放在这篇通知旁边，文件名的大小写也要一致。", "Put it beside the notice; case matters."));

    internal static Diagnostic TooDeep(SourceLocation location) => TooDeepKind.At(
        location,
        new("列表或引用嵌套过深，无法处理。", "Lists or quotes are nested too deep."),
        new("请减少嵌套的层数。", "Use fewer levels."));

    static DiagnosticDescriptor Error(string code, string chinese, string english) => new(code, Severity.Error, new(chinese, english));
}
