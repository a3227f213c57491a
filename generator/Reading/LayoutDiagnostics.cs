using PublicitySite.Diagnostics;

namespace PublicitySite.Reading;

/// <summary>What may be wrong with the files and folders of a site, whatever they hold.</summary>
static class LayoutDiagnostics
{
    static readonly DiagnosticDescriptor NameKind = new("PS0144", Severity.Error, new("文件名不能用作网址", "name unfit for an address"));

    static readonly DiagnosticDescriptor UnusedKind = new("PS0145", Severity.Warning, new("文件没有用到", "unused file"));

    static readonly DiagnosticDescriptor MisplacedKind = new("PS0146", Severity.Error, new("文件放错了位置", "misplaced file"));

    static readonly DiagnosticDescriptor FolderKind = new("PS0147", Severity.Error, new("找不到网站文件夹", "no site folder"));

    static readonly DiagnosticDescriptor UnreadableKind = new("PS0148", Severity.Error, new("文件读不出来", "unreadable file"));

    static readonly DiagnosticDescriptor LinkKind = new("PS0149", Severity.Error, new("是链接而不是文件", "link instead of a file"));

    internal static Diagnostic BadName(string file, string name) => NameKind.At(
        SourceLocation.OfFile(file),
        new($"名称“{name}”会用在网址里，只能用小写英文字母、数字和“-”。", $"'{name}' becomes an address; only a-z, 0-9 and '-' may stand in it."),
        new("改成这样的名称，例如“luzhou-2019”。公布以后不要再改。", "Rename it, for example 'luzhou-2019', and never change it once published."));

    internal static Diagnostic Unused(string file) => UnusedKind.At(
        SourceLocation.OfFile(file),
        new("这个文件没有被用到，不会发布。", "This file is not used and will not be published."),
        new("如果不需要，请把它移出 content 文件夹；如果需要，请核对文件名和位置。", "Move it out of the folder content, or check its name and place."));

    internal static Diagnostic Misplaced(string file) => MisplacedKind.At(
        SourceLocation.OfFile(file),
        new("这个文件不在该放的位置，或者文件名不对，因此没有读取。", "This file is not where it belongs, or not named as it should be, and was not read."),
        new(
            "通知放在 content/notices/年份/名称.md，名单放在 content/honorees/批次/，选拔项目放在 content/schemes/名称.yaml，日历放在 content/calendar/年份.yaml。",
            "Notices belong in content/notices/YEAR/ID.md, lists in content/honorees/ID/, schemes in content/schemes/ID.yaml, calendars "
                + "in content/calendar/YEAR.yaml."));

    internal static Diagnostic NoFolder(string folder) => FolderKind.At(
        SourceLocation.OfFile(folder),
        new($"没有“{folder}”这个文件夹。", $"There is no folder '{folder}'."),
        new("请核对 --site 后面的路径。", "Check the path after --site."));

    internal static Diagnostic Unreadable(string file) => UnreadableKind.At(
        SourceLocation.OfFile(file),
        new("这个文件读不出来，可能正被其他程序打开，或者没有读取权限。", "This file cannot be read: another program may hold it open, or permission is missing."),
        new("关闭正在使用它的程序（如 Excel、WPS）后重试。", "Close the program that uses it and try again."));

    internal static bool IsUnreadable(Diagnostic diagnostic) => diagnostic.Descriptor == UnreadableKind;

    internal static Diagnostic Link(string file) => LinkKind.At(
        SourceLocation.OfFile(file),
        new("这是一个链接（快捷方式），没有读取。", "This is a link; it was not followed."),
        new("用文件或文件夹本身代替链接。", "Put the file or folder itself in its place."));
}
