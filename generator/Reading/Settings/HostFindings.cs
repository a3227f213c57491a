using PublicitySite.Diagnostics;

namespace PublicitySite.Reading;

/// <summary>What may be wrong with the section <c>host</c> of <c>site.yaml</c>.</summary>
static class HostFindings
{
    static readonly FindingKind IncludeKind = new("PS0164", Severity.Error, new("SSI 语句写法不对", "wrong SSI line"));

    static readonly FindingKind FileKind = new("PS0165", Severity.Error, new("找不到门户的页头或页尾文件", "no such file of the host portal"));

    internal static Diagnostic NoInclude(Place place, string key, string found) => IncludeKind.At(
        place,
        new($"“{key}”不是可用的 SSI 语句：“{found}”。", $"'{key}' is no SSI line that can be used: '{found}'."),
        new(
            "写成“<!--#include virtual=\"/common/header.html\" -->”，地址从门户网站的根目录写起。",
            "Write '<!--#include virtual=\"/common/header.html\" -->', with the address from the root of the portal."));

    internal static Diagnostic NoFile(Place place, string key, string path, IReadOnlyCollection<string> files) => FileKind.At(
        place,
        new($"“{key}”所说的文件“{path}”不在 content/host 文件夹里。", $"The file '{path}' of '{key}' is not in the folder content/host."),
        files.Count == 0
            ? new(
                "把门户的页头、页尾存成 content/host/header.html、content/host/footer.html，或者写 SSI 语句。",
                "Put the portal's header and footer into content/host/header.html and content/host/footer.html, or write an SSI line.")
            : Suggestions.For(path, files));
}
