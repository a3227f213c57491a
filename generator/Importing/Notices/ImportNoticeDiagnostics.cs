using PublicitySite.Diagnostics;

namespace PublicitySite.Importing.Notices;

/// <summary>Why a file is not imported as a notice.</summary>
static class ImportNoticeDiagnostics
{
    static readonly DiagnosticDescriptor DamagedKind = Error("PS0950", "文件打不开", "file cannot be opened");
    static readonly DiagnosticDescriptor LockedKind = Error("PS0951", "文件有密码或者是旧格式", "file with a password or of an old format");
    static readonly DiagnosticDescriptor UnknownKind = Error("PS0952", "不能导入这种文件", "file of a kind that is not imported");
    static readonly DiagnosticDescriptor NoIdKind = Error("PS0953", "没有写通知的文件名", "notice without an id");
    static readonly DiagnosticDescriptor SecretKind = Error("PS0954", "文件不能公开", "document that must not be published");
    static readonly DiagnosticDescriptor NoTextKind = Error("PS0955", "没有找到标题或者正文", "no title or text found");

    internal static Diagnostic Damaged(string file) => DamagedKind.At(
        SourceLocation.OfFile(file),
        new("文件已经损坏，读不出来。", "The file is damaged and cannot be read."),
        new("请用 Word 或 WPS 打开，另存为 docx 以后再导入。", "Open it in a word processor, save it as docx and import that."));

    internal static Diagnostic Locked(string file) => LockedKind.At(
        SourceLocation.OfFile(file),
        new("文件设了密码，或者是旧格式（.doc、.wps），读不出来。", "The file has a password, or an old format (.doc, .wps); it cannot be read."),
        new(
            "请用 Word 或 WPS 打开，去掉密码，另存为 docx 以后再导入。",
            "Open it in a word processor, take the password off, save it as docx and import that."));

    internal static Diagnostic UnknownType(string file) => UnknownKind.At(
        SourceLocation.OfFile(file),
        new("这不是 Word 文件（docx），也不是网页（html）。", "This is neither a Word file (docx) nor a web page (html)."),
        new("请另存为 docx 或者 html 以后再导入。", "Save it as docx or html and import that."));

    internal static Diagnostic NoId(string file, string suggested) => NoIdKind.At(
        SourceLocation.OfFile(file),
        new(
            "还没有给通知起文件名。文件名是网址的一部分，只用小写字母、数字和短横线，不能从标题自动生成。",
            "The notice has no id yet. It becomes part of the address: small letters, digits and hyphens; it is never made from a title."),
        new($"请加上 --id，例如 --id {suggested}。", $"Add --id, for example --id {suggested}."));

    internal static Diagnostic Secret(string file) => SecretKind.At(
        SourceLocation.OfFile(file),
        new("文件标有密级，或者注明不公开，不能导入。", "The document is marked as secret or as not to be published."),
        new(
            "涉密文件不得上网。确实可以公开的，请先按规定办理，并在原文件中去掉标注。",
            "Secret documents must not go online. If it may be published, have the mark removed first."));

    internal static Diagnostic NoText(string file) => NoTextKind.At(
        SourceLocation.OfFile(file),
        new("文件里没有找到标题或者正文。", "No title or no text was found in the file."),
        new(
            "请检查文件：第一段应当是标题，后面是正文；只有图片的扫描件不能导入。",
            "The first paragraph has to be the title, followed by the text; scanned pages cannot be imported."));

    static DiagnosticDescriptor Error(string code, string chinese, string english) => new(code, Severity.Error, new(chinese, english));
}
