using PublicitySite.Diagnostics;

namespace PublicitySite.Checking.Attachments;

/// <summary>What can be wrong with attachments and pictures. Places are in the site folder: there the file is put right.</summary>
static class AttachmentDiagnostics
{
    static readonly DiagnosticDescriptor UnreadableKind = new("PS0650", Severity.Error, new("附件无法检查", "file that cannot be checked"));
    static readonly DiagnosticDescriptor OtherFileKind = new("PS0651", Severity.Error, new("人工检查的不是这个文件", "another file was reviewed"));

    // PS0652 and PS0653 stood for personal data in attachments, until it got the codes that it has in every other file
    // (PS0620 to PS0629). They are not used again.

    /// <summary>Nobody can say what it holds, and no review of it is stated.</summary>
    internal static Diagnostic CannotBeRead(SourceLocation location, Unreadable reason, string source, string sha256) => UnreadableKind.At(
        location,
        new($"无法检查其中有没有个人信息：{Reason(reason).Chinese}。", $"Nobody can say what is in it: {Reason(reason).English}."),
        new(
            $"请改用 docx、xlsx、pdf（带文字）或 csv。确需发布的，由专人逐页看过后，在通知中“{source}”这一附件下写：reviewed: {{sha256: {sha256}, date: 检查日期, reason: 原因}}。",
            $"Publish a docx, xlsx, pdf with text or csv. If it must go out, have a person look through it, and write below the attachment '{source}' of the notice: reviewed: {{sha256: {sha256}, date: …, reason: …}}."));

    internal static Diagnostic AnotherFile(SourceLocation location, string source, string sha256) => OtherFileKind.At(
        location,
        new($"“{source}”在人工检查之后又改过，与写明的 sha256 不符。", $"'{source}' is not the file that was reviewed: its SHA-256 is another."),
        new($"请重新检查这个文件，再把 sha256 改为 {sha256}，并更新检查日期。", $"Review it again, then write sha256: {sha256} and the new date."));

    static LocalizedText Reason(Unreadable reason) => reason switch
    {
        Unreadable.UnknownType => new("不认识这种文件", "its type is unknown"),
        Unreadable.Damaged => new("文件已损坏", "it is damaged"),
        Unreadable.Encrypted => new("文件设有密码", "it is protected by a password"),
        Unreadable.TooLarge => new("解压后过大", "it is too large when unpacked"),
        Unreadable.TooDeep => new("压缩包嵌套过深", "archives lie too deep in archives"),
        Unreadable.NoTool => new("本机没有安装读取 PDF 的程序（poppler-utils）", "the programs that read PDF (poppler-utils) are not installed"),
        Unreadable.TooSlow => new("读取超时", "reading it takes too long"),
        _ => new("只有图像，没有文字", "it has pictures of pages only, no text"),
    };
}
