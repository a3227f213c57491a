using PublicitySite.Diagnostics;

namespace PublicitySite.Checking.Attachments;

/// <summary>What attachments carry beyond what they show. What it says is never repeated.</summary>
static class TraceDiagnostics
{
    static readonly DiagnosticDescriptor Properties = Error("PS0655", "附件属性中有姓名或单位", "names in the properties of an attachment");
    static readonly DiagnosticDescriptor Comments = Error("PS0656", "附件中有批注", "comments in an attachment");
    static readonly DiagnosticDescriptor Changes = Error("PS0657", "附件中有修订痕迹", "tracked changes in an attachment");
    static readonly DiagnosticDescriptor HiddenText = Error("PS0658", "附件中有隐藏文字", "hidden text in an attachment");
    static readonly DiagnosticDescriptor HiddenSheet = Error("PS0659", "附件中有隐藏工作表", "hidden sheet in an attachment");
    static readonly DiagnosticDescriptor HiddenCells = Error("PS0660", "附件中有隐藏的行或列", "hidden rows or columns in an attachment");
    static readonly DiagnosticDescriptor External = Error("PS0661", "附件链接到外部文件", "attachment that draws on other files");
    static readonly DiagnosticDescriptor Embedded = Error("PS0662", "附件中嵌有其他文件", "files embedded in an attachment");
    static readonly DiagnosticDescriptor HiddenData = Error("PS0663", "附件中有隐藏数据", "hidden data in an attachment");
    static readonly DiagnosticDescriptor Macros = Error("PS0664", "附件中有宏", "macros in an attachment");
    static readonly DiagnosticDescriptor Location = Error("PS0665", "图片带有拍摄地点", "picture with the place it was taken");
    static readonly DiagnosticDescriptor Author = Error("PS0666", "图片带有作者或设备编号", "picture with its author or device");

    internal static Diagnostic Of(Trace trace, SourceLocation location, string source)
    {
        var (descriptor, found) = Named(trace);
        return descriptor.At(location, new($"{found.Chinese}，会随文件一起公开。", $"{found.English}; it would go out with the file."), Cure(source));
    }

    static (DiagnosticDescriptor Kind, LocalizedText Found) Named(Trace trace) => trace switch
    {
        Trace.Properties => (Properties, new("文件属性里有作者、最后保存人或单位", "The file's properties name its author, who saved it last, or an office")),
        Trace.Comments => (Comments, new("文件中有批注", "There are comments")),
        Trace.TrackedChanges => (Changes, new("文件中有修订痕迹，删掉的文字仍在里面", "There are tracked changes: deleted text is still in it")),
        Trace.HiddenText => (HiddenText, new("文件中有隐藏文字", "There is hidden text")),
        Trace.HiddenSheet => (HiddenSheet, new("这张工作表是隐藏的", "This sheet is hidden")),
        Trace.HiddenRows => (HiddenCells, new("从这里起有隐藏的行", "Rows are hidden, this one first")),
        Trace.HiddenColumns => (HiddenCells, new("从这里起有隐藏的列", "Columns are hidden, this one first")),
        Trace.ExternalLinks => (External, new("文件链接到外部的文件、模板或数据", "It draws on files, templates or data elsewhere, and names where they lie")),
        Trace.EmbeddedFiles => (Embedded, new("文件中嵌有其他文件，可以整个打开", "Other files are embedded, and can be opened whole")),
        Trace.HiddenData => (HiddenData, new("文件中有看不到的数据（透视表缓存、自定义数据、关闭的图层等）", "There is data that nobody sees (caches of pivot tables, custom data, layers that are switched off)")),
        Trace.Macros => (Macros, new("文件中有宏", "There are macros")),
        Trace.PictureLocation => (Location, new("图片中记有拍摄地点（GPS）", "The picture tells where it was taken (GPS)")),
        _ => (Author, new("图片中记有作者或设备编号", "The picture names its author or the device")),
    };

    static LocalizedText Cure(string source) => Path.GetExtension(source).ToLowerInvariant() switch
    {
        ".docx" or ".xlsx" or ".jpg" or ".jpeg" or ".png" => new(
            $"请运行 publicity clean {source}，核对生成的副本，再用它替换原文件。",
            $"Run 'publicity clean {source}', look at the copy that it makes, and put it in the file's place."),
        ".zip" => new(
            "请解压后对里面的文件运行 publicity clean，再重新打包；也可以把各个文件分别列为附件。",
            "Unpack it, run 'publicity clean' on the file, and pack it again; or attach the files one by one."),
        ".xls" => new(
            "请另存为 xlsx，再运行 publicity clean；或者另存为 csv 发布。",
            "Save it as xlsx and run 'publicity clean', or publish it as csv."),
        _ => new(
            "请在原文件中删除这些内容（PDF 请清除文档属性后重新导出），再替换附件。",
            "Remove it in the original (for a PDF, clear the document's properties and export again), and replace the attachment."),
    };

    static DiagnosticDescriptor Error(string code, string chinese, string english) => new(code, Severity.Error, new(chinese, english));
}
