using PublicitySite.Chinese;
using PublicitySite.Diagnostics;
using PublicitySite.Files;

namespace PublicitySite.Reading.Notices;

/// <summary>What may be wrong with a notice beyond its keys.</summary>
static class NoticeDiagnostics
{
    static readonly DiagnosticDescriptor NoFrontMatterKind = new("PS0150", Severity.Error, new("缺少文件头", "No front matter"));

    static readonly DiagnosticDescriptor UnclosedKind = new("PS0151", Severity.Error, new("文件头没有结束", "Front matter without an end"));

    static readonly DiagnosticDescriptor EmptyBodyKind = new("PS0152", Severity.Error, new("没有正文", "No text"));

    static readonly DiagnosticDescriptor FolderKind = new("PS0153", Severity.Error, new("年份文件夹不对", "Folder of another year"));

    static readonly DiagnosticDescriptor AttachmentMissingKind = new("PS0154", Severity.Error, new("找不到附件", "Attachment missing"));

    static readonly DiagnosticDescriptor AttachmentNameKind = new(
        "PS0155",
        Severity.Error,
        new("附件文件名不能用作网址", "Name of an attachment unfit for an address"));

    static readonly DiagnosticDescriptor UnreferencedKind = new("PS0156", Severity.Warning, new("文件没有列为附件", "File is no attachment"));

    static readonly DiagnosticDescriptor RedirectKind = new("PS0157", Severity.Error, new("旧地址写法不对", "Wrong former address"));

    static readonly DiagnosticDescriptor Sha256Kind = new("PS0158", Severity.Error, new("附件的校验码写法不对", "Wrong checksum of an attachment"));

    internal static Diagnostic NotASha256(SourceLocation location) => Sha256Kind.At(
        location,
        new("“sha256”应当是 64 个字符的校验码，只有数字和小写字母 a–f。", "'sha256' has to be 64 hexadecimal digits."),
        new("请把检查提示中给出的校验码原样粘贴到这里。", "Copy the SHA-256 from the message of the check as it is."));

    internal static Diagnostic NoFrontMatter(SourceLocation location) => NoFrontMatterKind.At(
        location,
        new("文件开头没有“---”，读不到标题和日期。", "The file does not begin with '---': there is no title and no date to read."),
        new(
            "第一行写“---”，接着每行一项（title、kind、issuers、issued、published 等），再写一行“---”，然后是正文。",
            "Begin with a line '---', then one key a line (title, kind, issuers, issued, published …), another '---', and then the text."));

    internal static Diagnostic UnclosedFrontMatter(SourceLocation location) => UnclosedKind.At(
        location,
        new("文件头只有开头的“---”，没有结束的“---”。", "The front matter begins with '---' and never ends."),
        new("在最后一项之后单独写一行“---”，正文从下一行开始。", "Put a line '---' after the last key; the text begins below it."));

    internal static Diagnostic EmptyBody(SourceLocation location) => EmptyBodyKind.At(
        location,
        new("文件头下面没有正文。", "There is no text below the front matter."),
        new(
            "补上正文；已撤回的，写“withdrawn: {date: 日期, reason: 原因}”。",
            "Write the text, or 'withdrawn: {date: …, reason: …}' if it was withdrawn."));

    internal static Diagnostic WrongFolder(SourceLocation location, string folder, DateOnly published) => FolderKind.At(
        location,
        new(
            $"发布日期是{published.Chinese}，文件却放在“{folder}”文件夹里。",
            $"It was published on {published.Iso}, yet it stands in the folder '{folder}'."),
        new(
            $"把文件和它的附件移到 {ContentPaths.NoticeFolder(published.Iso[..4])}，或者改正发布日期。",
            $"Move it with its attachments to {ContentPaths.NoticeFolder(published.Iso[..4])}, or correct the date."));

    internal static Diagnostic AttachmentMissing(
        SourceLocation location, string name, string folder, string? nearest) => AttachmentMissingKind.At(
        location,
        new($"找不到附件“{name}”。", $"There is no attachment '{name}'."),
        nearest is null
            ? new($"把附件文件放到 {folder}/，与通知在同一个文件夹。", $"Put the file into {folder}/, beside the notice.")
            : new($"是不是“{nearest}”？附件要放在 {folder}/，大小写也要一致。", $"Did you mean '{nearest}'? Attachments stand in {folder}/; case matters."));

    internal static Diagnostic AttachmentName(SourceLocation location, string name) => AttachmentNameKind.At(
        location,
        new(
            $"附件文件名“{name}”会用在网址里，只能用小写英文字母、数字、“-”和扩展名。",
            $"'{name}' becomes an address; only a-z, 0-9, '-' and the ending may stand in it."),
        new(
            "改名为例如“luzhou-call-annex1.docx”；中文名称写在“title”里。",
            "Rename it, for example 'luzhou-call-annex1.docx'; its title goes into 'title'."));

    internal static Diagnostic Unreferenced(string file) => UnreferencedKind.At(
        SourceLocation.OfFile(file),
        new("没有通知把这个文件列为附件，它不会发布。", "No notice names this file as an attachment; it will not be published."),
        new("在通知的“attachments”里列出它，或者把它移走。", "Name it in the notice's 'attachments', or move it away."));

    internal static Diagnostic BadRedirect(SourceLocation location, string found) => RedirectKind.At(
        location,
        new($"旧地址“{found}”的写法不对，或者就是本页现在的地址。", $"'{found}' is no former address, or it is the present one."),
        new(
            "写网站内的旧地址，不带域名和开头的斜杠，例如“notices/2019/old.html”。",
            "Write the former address within the site, without host and leading slash: 'notices/2019/old.html'."));
}
