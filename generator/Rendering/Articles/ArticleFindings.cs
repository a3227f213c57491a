using PublicitySite.Diagnostics;

namespace PublicitySite.Rendering;

/// <summary>Findings about links and pictures in Markdown.</summary>
static class ArticleFindings
{
    internal static readonly FindingKind UnsafeLinkKind = Error("PS0530", "不允许的链接", "Link not allowed");
    internal static readonly FindingKind LeavesSiteKind = Error("PS0531", "链接不在本站内", "Link leaves the site");
    internal static readonly FindingKind NoAltKind = Error("PS0532", "图片没有说明", "Picture without a description");
    internal static readonly FindingKind OutsidePictureKind = Error("PS0533", "图片不在本站", "Picture from elsewhere");
    internal static readonly FindingKind TooDeepKind = Error("PS0534", "嵌套过深", "Nested too deep");
    internal static readonly FindingKind PictureMissingKind = Error("PS0535", "找不到图片", "Picture missing");
    internal static readonly FindingKind NoAddressKind = Error("PS0536", "链接网址不完整", "Incomplete address of a link");

    internal static Diagnostic NoAddress(Place place, string address) => NoAddressKind.At(
        place,
        new($"链接地址“{address}”不是完整的网址。", $"'{address}' is not a whole address."),
        new("请写出完整的网址，例如 https://www.example.cn/。", "Write the whole address, such as https://www.example.cn/."));

    internal static Diagnostic UnsafeLink(Place place, string address) => UnsafeLinkKind.At(
        place,
        new($"链接地址“{address}”的类型不允许。", $"Links such as '{address}' are not allowed."),
        new(
            "请写 http://、https://、mailto:、tel: 开头的地址，或者本站内的相对路径。",
            "Write an address that begins with http://, https://, mailto: or tel:, or a relative path of this site."));

    internal static Diagnostic LeavesSite(Place place, string address) => LeavesSiteKind.At(
        place,
        new($"链接“{address}”指到了本站之外。", $"The link '{address}' leads out of the site."),
        new(
            "站内链接请写相对路径，例如 ../2019/luzhou-call.md；站外链接请写完整的 https:// 地址。",
            "Write a relative path inside the site, such as ../2019/luzhou-call.md; elsewhere, the whole https:// address."));

    internal static Diagnostic NoAlt(Place place, string address) => NoAltKind.At(
        place,
        new($"图片“{address}”没有文字说明。", $"The picture '{address}' has no description."),
        new($"请写 ![图片内容]({address})，方便看不到图片的人。", $"Write ![what it shows]({address}), for people who cannot see it."));

    internal static Diagnostic OutsidePicture(Place place, string address) => OutsidePictureKind.At(
        place,
        new($"图片“{address}”不在本站。", $"The picture '{address}' is not on this site."),
        new("请把图片放在文件旁边，写相对路径。", "Put the picture beside the file and write a relative path."));

    internal static Diagnostic PictureMissing(Place place, string address) => PictureMissingKind.At(
        place,
        new($"找不到图片“{address}”。", $"There is no picture '{address}'."),
        new("请把图片放在这篇通知旁边，文件名的大小写也要一致。", "Put it beside the notice; case matters."));

    internal static Diagnostic TooDeep(Place place) => TooDeepKind.At(
        place,
        new("列表或引用嵌套过深，无法处理。", "Lists or quotes are nested too deep."),
        new("请减少嵌套的层数。", "Use fewer levels."));

    static FindingKind Error(string code, string chinese, string english) => new(code, Severity.Error, new(chinese, english));
}
