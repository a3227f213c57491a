using PublicitySite.Cleaning;
using PublicitySite.Diagnostics;

namespace PublicitySite.Commands;

/// <summary>Why a file cannot be cleaned.</summary>
static class CleanFindings
{
    static readonly FindingKind ImpossibleKind = new("PS0810", Severity.Error, new("不能清理这个文件", "a file that cannot be cleaned"));

    internal static Diagnostic Impossible(string path, CleaningFault fault)
    {
        var (why, help) = Reason(fault);
        return ImpossibleKind.At(Place.OfFile(path), new($"没有生成副本：{why.Chinese}。", $"No copy was made: {why.English}."), help);
    }

    static (Wording Why, Wording Help) Reason(CleaningFault fault) => fault switch
    {
        CleaningFault.Damaged => (
            new("文件已损坏", "the file is damaged"),
            new("请用 Word、Excel、WPS 或看图软件打开，另存一份再试。", "Open it, save it under another name, and try again.")),
        CleaningFault.OldOrEncrypted => (
            new("文件是旧格式（doc、xls、wps、et），或者设有密码", "it is of an old format (doc, xls, wps, et), or has a password"),
            new("请打开后去掉密码，另存为 docx 或 xlsx，再试。", "Open it, take the password off, save it as docx or xlsx, and try again.")),
        CleaningFault.TooLarge => (
            new("文件解压后过大", "the file is too large when unpacked"),
            new("请删去其中不需要的图片和内容。", "Delete pictures and content that are not needed.")),
        _ => (
            new("只能清理 docx、xlsx、jpg 和 png", "only docx, xlsx, jpg and png can be cleaned"),
            new("PDF 请在原文件中清除文档属性后重新导出；其他文件请另存为上述格式。", "For a PDF, clear the properties of the original and export it again; save others in one of these formats.")),
    };
}
