using System.Text;
using PublicitySite.Diagnostics;

namespace PublicitySite.Checking;

/// <summary>What can be wrong with the finished site, as a visitor would find it. Places are in the output, not in the content.</summary>
static class OutputDiagnostics
{
    static readonly DiagnosticDescriptor SameAddress = new("PS0601", Severity.Error, new("两个文件地址相同", "two files at one address"));
    static readonly DiagnosticDescriptor DeadLink = new("PS0602", Severity.Error, new("站内链接失效", "dead internal link"));
    static readonly DiagnosticDescriptor DeadAnchor = new("PS0603", Severity.Error, new("页内锚点失效", "dead anchor"));
    static readonly DiagnosticDescriptor SameId = new("PS0604", Severity.Error, new("页面元素id重复", "duplicate id"));
    static readonly DiagnosticDescriptor Missing = new("PS0605", Severity.Error, new("页面缺少必备内容", "required part missing"));
    static readonly DiagnosticDescriptor RootLink = new("PS0606", Severity.Error, new("站内链接不是相对地址", "internal link is not relative"));
    static readonly DiagnosticDescriptor Unbalanced = new("PS0607", Severity.Error, new("页面标签不配对", "unbalanced markup"));
    static readonly DiagnosticDescriptor Inline = new("PS0608", Severity.Error, new("页面含有内联脚本或样式", "inline script or style"));
    static readonly DiagnosticDescriptor NoAlternative = new("PS0609", Severity.Error, new("图片缺少替代文字", "image without alternative text"));
    static readonly DiagnosticDescriptor ForeignHost = new("PS0610", Severity.Error, new("页面从其他网站加载文件", "file loaded from another host"));
    static readonly DiagnosticDescriptor NoNotice = new("PS0611", Severity.Error, new("站外链接没有离站提示", "link to another site without notice"));

    internal static Diagnostic WithoutNotice(PagePlace at, string address) => NoNotice.At(
        at.Location,
        new($"链接“{address}”直接离开本站，没有经过离站提示。", $"The link '{address}' leaves the site without a notice on the way."),
        new(
            "请不要在主题模板中直接写站外网址；确属本单位或者上级单位网站的，把域名列入 site.yaml 的 friendly-hosts。",
            "Write no address of another site into templates; if it is a site of your own body, name its host in friendly-hosts of "
                + "site.yaml."));

    static readonly DiagnosticDescriptor HostElement = new(
        "PS0612",
        Severity.Error,
        new("门户页头页尾中有不能用的标签", "element that a host's header or footer cannot have"));

    static readonly DiagnosticDescriptor HostAddress = new(
        "PS0613",
        Severity.Error,
        new("门户页头页尾中有相对地址", "relative address in a host's header or footer"));

    internal static Diagnostic NotInHost(PagePlace at, string element) => HostElement.At(
        at.Location,
        new($"门户的页头、页尾里不能有 {element} 标签。", $"A header or footer of the host portal cannot have {element}."),
        new(
            "只保留页头或者页尾自己的一段；整页的框架、标题和 main 由本站的页面提供，样式写入门户的 css 文件。",
            "Keep the header or footer alone: the page brings its own frame, heading and main; styles belong into the portal's "
                + "style sheet."));

    internal static Diagnostic RelativeInHost(PagePlace at, string address) => HostAddress.At(
        at.Location,
        new($"地址“{address}”是相对地址，在不同层级的页面上会指向不同的地方。", $"'{address}' is a relative address: it leads elsewhere from each folder of pages."),
        new(
            "写从门户根目录起的路径，例如“/common/logo.png”，或者完整的 https:// 地址。",
            "Write the path from the root of the portal, such as '/common/logo.png', or the whole https:// address."));

    internal static Diagnostic TwoFiles(string path) => SameAddress.At(
        SourceLocation.OfFile(path),
        new($"有两个文件都要写到“{path}”。", $"Two files would be written to '{path}'."),
        new(
            "请检查名单编号、通知文件名、附件名和 redirect-from 是否重复。",
            "Check the ids of lists and notices, names of attachments and redirect-from for duplicates."));

    internal static Diagnostic LinkToNothing(PagePlace at, string target) => DeadLink.At(
        at.Location,
        new($"链接“{target}”指向的页面或文件不存在。", $"The link '{target}' leads to nothing."),
        new("请检查正文中的链接地址，或确认所链接的通知、名单是否已发布。", "Check the address in the text, and that the notice or list it leads to is published."));

    internal static Diagnostic AnchorToNothing(PagePlace at, string target) => DeadAnchor.At(
        at.Location,
        new($"链接“{target}”指向的位置在该页面中不存在。", $"The place that the link '{target}' leads to is not on that page."),
        new("请检查链接中“#”后面的部分。", "Check the part behind '#'."));

    internal static Diagnostic IdTwice(PagePlace at, string id) => SameId.At(
        at.Location,
        new($"同一页面中 id “{id}”出现了两次。", $"The id '{id}' stands twice on the page."),
        new("请修改主题模板，使每个 id 在页面中唯一。", "Change the theme so that every id is unique on its page."));

    internal static Diagnostic PartMissing(string path, string part) => Missing.At(
        SourceLocation.OfFile(path),
        new($"页面缺少{part}，或该项为空、重复。", $"The page lacks {part}, or it is empty or stands there twice."),
        new("请检查 site.yaml 中的对应内容和主题模板。", "Check site.yaml and the theme's templates."));

    internal static Diagnostic LinkFromRoot(PagePlace at, string target) => RootLink.At(
        at.Location,
        new($"链接“{target}”以“/”开头，网站放在子目录中时会失效。", $"The link '{target}' begins with '/': it breaks when the site lies in a sub-folder."),
        new("请改用相对地址，例如“../notices/2019/luzhou-call.html”。", "Write it relative to the page, e.g. '../notices/2019/luzhou-call.html'."));

    internal static Diagnostic TagsDoNotMatch(PagePlace at, string opened, string closed) => Unbalanced.At(
        at.Location,
        new($"标签不配对：此处关闭的是 {closed}，应先关闭 {opened}。", $"Tags do not match: {closed} is closed here while {opened} is open."),
        new("请检查主题模板中的标签是否成对。", "Check that the tags in the theme's templates come in pairs."));

    internal static Diagnostic NeverClosed(PagePlace at, string opened) => Unbalanced.At(
        at.Location,
        new($"标签不配对：页面到此结束，但 {opened} 没有关闭。", $"Tags do not match: the page ends here while {opened} is open."),
        new("请检查主题模板中的标签是否成对。", "Check that the tags in the theme's templates come in pairs."));

    internal static Diagnostic InlineCode(PagePlace at, string attribute) => Inline.At(
        at.Location,
        new($"页面中使用了“{attribute}”，不符合网站内容安全策略。", $"'{attribute}' is used, which the site's content security policy forbids."),
        new("请把样式写入 css 文件，把脚本写入 js 文件。", "Move styles into a style sheet and scripts into a script file."));

    internal static Diagnostic ImageWithoutText(PagePlace at, string source) => NoAlternative.At(
        at.Location,
        new($"图片“{source}”没有替代文字。", $"The image '{source}' has no alternative text."),
        new(
            "正文中的图片请写成“![说明文字](文件名)”；装饰性图片在模板中写 alt=\"\"。",
            "Write '![what it shows](file)' in texts; alt=\"\" on decoration in templates."));

    internal static Diagnostic FromOtherHost(PagePlace at, string source) => ForeignHost.At(
        at.Location,
        new($"页面要从其他网站加载“{source}”。", $"The page would load '{source}' from another host."),
        new("请把文件放到本站（附件目录或主题的 assets 目录）后再引用。", "Put the file into this site (beside the notice, or into the theme's assets)."));
}

/// <summary>A byte of a page; its line and column are counted only when a diagnostic needs them.</summary>
readonly record struct PagePlace(string Path, ReadOnlyMemory<byte> Bytes, int Offset)
{
    internal SourceLocation Location
    {
        get
        {
            var before = Bytes.Span[..Offset];
            var line = before.Count((byte)'\n') + 1;
            var lineStart = before.LastIndexOf((byte)'\n') + 1;
            return SourceLocation.At(Path, line, Encoding.UTF8.GetCharCount(before[lineStart..]) + 1);
        }
    }
}
