using PublicitySite.Diagnostics;

namespace PublicitySite.Writing;

/// <summary>The diagnostics about the output folder, PS07xx.</summary>
static class WritingDiagnostics
{
    internal static readonly DiagnosticDescriptor ForeignFolderKind =
        new("PS0701", Severity.Error, new("输出文件夹里有别的文件", "The output folder holds files of somebody else"));

    internal static readonly DiagnosticDescriptor ManifestDamagedKind =
        new("PS0702", Severity.Error, new("输出文件夹的清单已损坏", "The manifest of the output folder is damaged"));

    internal static readonly DiagnosticDescriptor MisplacedFolderKind =
        new("PS0703", Severity.Error, new("输出文件夹的位置不对", "The output folder is in the wrong place"));

    internal static readonly DiagnosticDescriptor PathUnusableKind =
        new("PS0704", Severity.Error, new("文件路径不能使用", "A path cannot be written"));

    internal static readonly DiagnosticDescriptor PathsCollideKind =
        new("PS0705", Severity.Error, new("两个文件争用一个路径", "Two files want one path"));

    internal static readonly DiagnosticDescriptor StrangersRemovedKind =
        new("PS0706", Severity.Warning, new("移除了不属于网站的文件", "Files that are not of the site were removed"));

    internal static readonly DiagnosticDescriptor DiskFaultKind =
        new("PS0707", Severity.Error, new("无法写入输出文件夹", "The output folder cannot be written"));

    internal static readonly DiagnosticDescriptor DiskFullKind =
        new("PS0708", Severity.Error, new("磁盘空间不足", "The disk is full"));

    internal static readonly DiagnosticDescriptor OldSiteLeftKind =
        new("PS0709", Severity.Warning, new("旧网站的文件夹没有删掉", "The folder of the old site is left over"));

    internal static readonly DiagnosticDescriptor PutBackKind =
        new("PS0710", Severity.Warning, new("恢复了上一次的网站", "The last site was put back"));

    internal static readonly DiagnosticDescriptor NotAFolderKind =
        new("PS0711", Severity.Error, new("输出位置是一个文件", "The output is a file"));

    internal static readonly DiagnosticDescriptor NoSuchFileKind =
        new("PS0712", Severity.Error, new("找不到文件", "No such file"));

    internal static readonly DiagnosticDescriptor ChangedMeanwhileKind =
        new("PS0713", Severity.Error, new("文件刚刚被别人改过", "A file was changed in the meantime"));

    internal static readonly DiagnosticDescriptor SourcesNotWrittenKind =
        new("PS0714", Severity.Error, new("无法写入网站文件夹", "The site folder cannot be written"));

    internal static readonly DiagnosticDescriptor FolderTooLargeKind =
        new("PS0715", Severity.Error, new("文件夹过大", "A folder is too large"));

    internal static Diagnostic FolderTooLarge(string folder) => FolderTooLargeKind.At(
        SourceLocation.OfFile(folder),
        new("文件夹里的文件太多或者太大，没有读取。", "There are too many files in the folder, or too large ones; it was not read."),
        new("请核对是不是拿错了文件夹；没有拿错的，分成几个文件夹导入。", "See whether it is the right folder; if so, import it in parts."));

    internal static Diagnostic ChangedMeanwhile(string path) => ChangedMeanwhileKind.At(
        SourceLocation.OfFile(path),
        new(
            "程序读过之后，这个文件又被改动过。为免覆盖别人的改动，什么也没有写。",
            "The file was changed after it was read. Nothing was written, so that nobody's work is lost."),
        new("请保存并关闭正在编辑它的程序，再运行一次。", "Save it, close the program that edits it, and run the command again."));

    internal static Diagnostic SourcesNotWritten(string folder, string reason) => SourcesNotWrittenKind.At(
        SourceLocation.OfFile(folder),
        new(
            $"无法写入网站文件夹“{folder}”，资料没有改动。系统的说明：{reason}",
            $"The site folder '{folder}' cannot be written; its files are as they were. The system says: {reason}"),
        new("请检查文件夹是否有写入权限、磁盘是否已满、文件是否正在被 Excel 等程序打开，再运行一次。", "See whether the folder may be written, the disk is full, or Excel or "
            + "another program has the file open; then run the command again."));

    internal static Diagnostic NoSuchFile(string path) => NoSuchFileKind.At(
        SourceLocation.OfFile(path),
        new($"找不到文件“{path}”。", $"There is no file '{path}'."),
        new("请检查文件名和所在的文件夹；文件名中有空格的，两边加引号。", "Check its name and folder; put quotes around a name with blanks."));

    internal static Diagnostic NotAFolder(string path) => NotAFolderKind.At(
        SourceLocation.OfFile(path),
        new($"“{path}”是一个文件，不能作为输出文件夹。", $"'{path}' is a file and cannot be the output folder."),
        new("请用 --output 另外指定一个文件夹。", "Give a folder with --output."));

    internal static Diagnostic ForeignFolder(string folder) => ForeignFolderKind.At(
        SourceLocation.OfFile(folder),
        new(
            $"输出文件夹“{folder}”不是空的，也不是本程序生成的（里面没有 {Manifest.FileName}）。为免误删文件，没有写入。",
            $"The output folder '{folder}' is not empty and was not made by this program (it has no {Manifest.FileName}). Nothing was "
                + $"written, so that nothing is lost."),
        new(
            "请用 --output 另外指定一个空文件夹或尚不存在的文件夹；如果确认里面的文件都不要了，请先把它们移走。",
            "Give another folder with --output, an empty or a new one; if nothing in this one is needed, move it away first."));

    internal static Diagnostic ManifestDamaged(SourceLocation location) => ManifestDamagedKind.At(
        location,
        new(
            "这份清单不是本程序写的，或者写好以后被改动过，因此无法判断文件夹里的文件是不是网站的。没有写入。",
            "This manifest was not written by this program, or was changed since; so it cannot be told which files of the folder are the "
                + "site's. Nothing was written."),
        new(
            "请核对 --output 指定的文件夹是否正确；如果正确，请把整个文件夹移走或删除，然后重新生成。",
            "See whether --output names the right folder; if it does, move the whole folder away or delete it, and build again."));

    internal static Diagnostic MisplacedFolder(string folder, string site) => MisplacedFolderKind.At(
        SourceLocation.OfFile(folder),
        new(
            $"输出文件夹“{folder}”会覆盖网站的原始资料（网站文件夹是“{site}”）。没有写入。",
            $"The output folder '{folder}' would overwrite the sources of the site (the site folder is '{site}'). Nothing was written."),
        new(
            "输出文件夹不能是网站文件夹本身或它的上级，也不能在 content、themes 里面。请用 --output 指定别的文件夹，例如 public。",
            "It can be neither the site folder nor a folder around it, nor lie in content or themes. Give another one with --output, such "
                + "as public."));

    internal static Diagnostic PathUnusable(string path) => PathUnusableKind.At(
        SourceLocation.OfFile(path),
        new($"路径“{path}”不能作为网站文件的路径。", $"'{path}' cannot be the path of a file of the site."),
        new(
            $"路径要在输出文件夹之内，用“/”分隔，每一段不能为空，不超过255字节，不能以“.”或空格结尾，不能含 \\ : * ? \" < > | 等字符，也不能是 {Manifest.FileName}。",
            $"A path stays inside the output folder; its parts are joined by '/', none is empty, longer than 255 bytes, ends with '.' or "
                + $"a space, or holds \\ : "
                + $"* ? \" < > |; and {Manifest.FileName} is taken."));

    internal static Diagnostic PathsCollide(string path, string other) => PathsCollideKind.At(
        SourceLocation.OfFile(path),
        new(
            $"“{path}”与“{other}”不能同时存在：两者相同、只有大小写不同，或一个是文件而另一个是文件夹。",
            $"'{path}' and '{other}' cannot both exist: they are equal, differ in case only, or one is a file and the other a folder."),
        new("请给其中一个改名；文件名一律用小写字母、数字和“-”。", "Rename one of them; use lower-case letters, digits and '-' only."));

    internal static Diagnostic StrangersRemoved(string folder, IReadOnlyList<string> paths) => StrangersRemovedKind.At(
        SourceLocation.OfFile(folder),
        new(
            $"输出文件夹里有 {paths.Count} 个不是本程序写的文件，新网站里不再有它们：{Listed(paths, "、")}",
            $"The output folder held {paths.Count} file(s) that this program did not write; the new site is without "
                + $"them: {Listed(paths, ", ")}"),
        new(
            "需要随网站发布的文件，请放进主题的 assets 文件夹或作为通知的附件，不要直接放进输出文件夹。",
            "What is to be published belongs into the theme's assets or among the attachments of a notice, not into the output folder."));

    internal static Diagnostic DiskFault(string folder, string reason) => DiskFaultKind.At(
        SourceLocation.OfFile(folder),
        new(
            $"无法写入输出文件夹“{folder}”，已发布的网站没有改动。系统的说明：{reason}",
            $"The output folder '{folder}' cannot be written; the published site is as it was. The system says: {reason}"),
        new(
            "请检查文件夹及其上级是否存在、是否有写入权限、是否被别的程序占用；输出文件夹本身不能是磁盘的挂载点。",
            "See whether it and the folder around it exist, may be written and are not in use; it cannot itself be the mount point of "
                + "a disk."));

    internal static Diagnostic DiskFull(string folder) => DiskFullKind.At(
        SourceLocation.OfFile(folder),
        new(
            $"磁盘空间不足，无法写入输出文件夹“{folder}”，已发布的网站没有改动。",
            $"The disk is full: the output folder '{folder}' cannot be written; the published site is as it was."),
        new(
            "请腾出空间后重新生成；生成时新旧两个网站会短暂并存。",
            "Make room and build again; for a moment the old and the new site stand side by side."));

    internal static Diagnostic OldSiteLeft(string folder, string reason) => OldSiteLeftKind.At(
        SourceLocation.OfFile(folder),
        new(
            $"新网站已经发布，但旧网站的文件夹“{folder}”没有删掉。系统的说明：{reason}",
            $"The new site is published, but the folder '{folder}' of the old one could not be deleted. The system says: {reason}"),
        new("可以手工删除它；下一次生成时程序也会再试。", "It can be deleted by hand; the next build tries again, too."));

    internal static Diagnostic PutBack(string folder) => PutBackKind.At(
        SourceLocation.OfFile(folder),
        new(
            $"上一次生成在切换时中断，输出文件夹“{folder}”不见了；已把当时的旧网站放回原处。",
            $"The last build was interrupted as it switched: the output folder '{folder}' was gone; the site of then was put back."),
        new("不需要做什么；本次生成会照常进行。", "Nothing needs to be done; this build goes on as usual."));

    static string Listed(IReadOnlyList<string> paths, string separator) =>
        string.Join(separator, paths.Take(5)) + (paths.Count > 5 ? " …" : "");
}
