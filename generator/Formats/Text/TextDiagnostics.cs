using PublicitySite.Diagnostics;

namespace PublicitySite.Formats.Text;

/// <summary>What may be wrong with the characters of a text file.</summary>
static class TextDiagnostics
{
    static readonly DiagnosticDescriptor Encoding = new("PS0101", Severity.Error, new("文件编码不对", "wrong text encoding"));

    internal static readonly DiagnosticDescriptor DamagedKind = new("PS0102", Severity.Error, new("文件中有损坏的字符", "damaged character"));

    internal static Diagnostic NotUtf8(string file) => Encoding.At(
        SourceLocation.OfFile(file),
        new("这个文件不是 UTF-8 编码，其中的汉字无法可靠地读出。", "This file is not UTF-8; its text cannot be read reliably."),
        new("用记事本打开，选“文件”→“另存为”，“编码”选 UTF-8，保存后重试。", "Open it in an editor and save it with the encoding UTF-8."));

    internal static Diagnostic NotUtf8OrGb18030(string file) => Encoding.At(
        SourceLocation.OfFile(file),
        new("这个表格文件既不是 UTF-8 编码，也不是 GB18030 编码。", "This table is neither UTF-8 nor GB18030."),
        new(
            "在 Excel 或 WPS 中打开，另存为“CSV UTF-8（逗号分隔）”，或者直接保存为 list.xlsx。",
            "Save it from the spreadsheet as 'CSV UTF-8 (comma delimited)', or keep it as list.xlsx."));

    internal static Diagnostic DamagedCharacter(SourceLocation location, char character) => DamagedKind.At(
        location,
        new(
            $"这里有一个损坏的或看不见的控制字符（U+{(int)character:X4}）。",
            $"There is a damaged or invisible control character (U+{(int)character:X4}) here."),
        new(
            "文件可能曾用错误的编码保存过：请从原稿重新录入这一处，再存为 UTF-8。",
            "The file was probably saved in a wrong encoding once: enter this part again from the original and save as UTF-8."));
}
