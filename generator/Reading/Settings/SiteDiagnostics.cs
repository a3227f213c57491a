using PublicitySite.Diagnostics;
using PublicitySite.Formats.Text;

namespace PublicitySite.Reading.Settings;

/// <summary>What may be wrong with <c>site.yaml</c>.</summary>
static class SiteDiagnostics
{
    static readonly DiagnosticDescriptor NoSiteFileKind = new("PS0140", Severity.Error, new("没有 site.yaml", "no site.yaml"));

    static readonly DiagnosticDescriptor NoThemeKind = new("PS0141", Severity.Error, new("没有这个主题", "no such theme"));

    static readonly DiagnosticDescriptor HostNameKind = new("PS0142", Severity.Error, new("域名写法不对", "wrong host name"));

    static readonly DiagnosticDescriptor SlashKind = new("PS0143", Severity.Error, new("网址应以“/”结尾", "address without closing slash"));

    static readonly DiagnosticDescriptor CharacterKind = new(
        "PS0195",
        Severity.Error,
        new("笔画应当逐字填写", "strokes of more than one character"));

    static readonly DiagnosticDescriptor StrokesKind = new("PS0196", Severity.Error, new("笔画写法不对", "wrong strokes"));

    static readonly DiagnosticDescriptor PatternKind = new("PS0197", Severity.Error, new("索引号格式写法不对", "wrong pattern of index numbers"));

    static readonly DiagnosticDescriptor ExampleKind = new(
        "PS0198",
        Severity.Error,
        new("索引号示例不合格式", "example of an index number does not fit"));

    static readonly DiagnosticDescriptor FriendlyHostKind = new("PS0162", Severity.Error, new("友好域名写法不对", "wrong friendly host"));

    static readonly DiagnosticDescriptor FriendlyTwiceKind = new("PS0163", Severity.Warning, new("友好域名重复", "friendly host twice"));

    internal static Diagnostic NoFriendlyHost(SourceLocation location, string found) => FriendlyHostKind.At(
        location,
        new($"“friendly-hosts”的每一项是一个域名，这里是“{found}”。", $"Each item of 'friendly-hosts' is the name of a host; '{found}' was found."),
        new(
            "只写域名，不写 https://、端口、路径和“*”，例如“rst.example.cn”；它下面的所有域名也包括在内。",
            "Write the name alone, without https://, port, path or '*', such as 'rst.example.cn'; it stands for all hosts below it, too."));

    internal static Diagnostic FriendlyAlready(SourceLocation location, string found, string known) => FriendlyTwiceKind.At(
        location,
        new($"“{found}”已经包括在前面的“{known}”里。", $"'{found}' is in '{known}' above already."),
        new("删去这一项。", "Delete it."));

    internal static Diagnostic NoSiteFile(string file) => NoSiteFileKind.At(
        SourceLocation.OfFile(file),
        new("网站文件夹里没有 site.yaml。", "The site folder has no site.yaml."),
        new(
            "请在网站文件夹中运行，或者用 --site 指明网站文件夹；新建网站时，先复制一份示例的 site.yaml。",
            "Run in the site folder, or name it with --site; for a new site begin with a copy of the sample's site.yaml."));

    internal static Diagnostic NoTheme(SourceLocation location, string theme, IReadOnlyCollection<string> themes) => NoThemeKind.At(
        location,
        new($"themes 文件夹里没有主题“{theme}”。", $"There is no theme '{theme}' in the folder themes."),
        themes.Count == 0
            ? new("请从程序的示例中复制 themes 文件夹。", "Copy the folder themes from the sample site.")
            : Suggestions.For(theme, themes));

    internal static Diagnostic NoBareHostName(SourceLocation location, string found) => HostNameKind.At(
        location,
        new($"“domain”只写域名，这里是“{found}”。", $"'domain' is the host name alone; '{found}' was found."),
        new("去掉 https:// 和斜杠，例如“domain: rsj.example.gov.cn”。", "Leave out https:// and slashes: 'domain: rsj.example.gov.cn'."));

    internal static Diagnostic NoClosingSlash(SourceLocation location, string found) => SlashKind.At(
        location,
        new($"“base-url”应当以“/”结尾，这里是“{found}”。", $"'base-url' should end with '/'; '{found}' was found."),
        new($"写成“base-url: {found}/”。", $"Write it as 'base-url: {found}/'."));

    internal static Diagnostic NotOneCharacter(SourceLocation location, string found) => CharacterKind.At(
        location,
        new($"“strokes”的每一项是一个汉字，这里是“{found}”。", $"Each key of 'strokes' is one character; '{found}' was found."),
        new("一个字写一项，例如“𠮷: \"121251\"”。", "Write one key for each character, such as 𠮷 with \"121251\"."));

    internal static Diagnostic NotStrokes(SourceLocation location, string character, string found) => StrokesKind.At(
        location,
        new($"“{character}”的笔画只能用数字 1 至 5，这里是“{found}”。", $"The strokes of '{character}' are digits from 1 to 5; '{found}' was found."),
        new(
            "按笔顺每笔写一个数字：1 横（提）、2 竖、3 撇、4 点（捺）、5 折，例如“𠮷: \"121251\"”。",
            "Write a digit for each stroke in the order of writing: 1 横 (提), 2 竖, 3 撇, 4 点 (捺), 5 折, such as \"121251\" for 𠮷."));

    internal static Diagnostic NoPattern(SourceLocation location, string found) => PatternKind.At(
        location,
        new($"“pattern”不是可用的正则表达式，这里是“{found}”。", $"'pattern' is no regular expression that can be used; '{found}' was found."),
        new(
            "括号要成对，不能用反向引用和环视；八位日期、连字符、六位流水号写成“'[0-9]{8}-[0-9]{6}'”。",
            "Close all brackets, and use no back references and look-arounds; eight digits, a hyphen and six digits are "
                + "'[0-9]{8}-[0-9]{6}'."));

    internal static Diagnostic ExampleDoesNotFit(SourceLocation location, string found, string pattern) => ExampleKind.At(
        location,
        new($"示例“{found}”不符合格式“{pattern}”。", $"The example '{found}' does not fit '{pattern}'."),
        new("格式说的是整个索引号；请改正 pattern 或者 example。", "The pattern is of the whole index number; mend it or the example."));
}
