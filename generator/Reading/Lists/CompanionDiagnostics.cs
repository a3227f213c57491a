using PublicitySite.Diagnostics;

namespace PublicitySite.Reading.Lists;

/// <summary>What may be wrong with the summaries and photos of a list.</summary>
static class CompanionDiagnostics
{
    static readonly DiagnosticDescriptor SummaryOfNobodyKind = new("PS0180", Severity.Error, new("事迹简介没有对应的人", "Summary of nobody"));

    static readonly DiagnosticDescriptor PhotoOfNobodyKind = new("PS0181", Severity.Error, new("照片没有对应的人", "Photo of nobody"));

    static readonly DiagnosticDescriptor NoSummaryKind = new("PS0182", Severity.Warning, new("缺少事迹简介", "No summary"));

    static readonly DiagnosticDescriptor EmptySummaryKind = new("PS0183", Severity.Error, new("事迹简介是空的", "Empty summary"));

    static readonly DiagnosticDescriptor MarkupKind = new("PS0184", Severity.Error, new("事迹简介只写正文", "Summary with more than text"));

    static readonly DiagnosticDescriptor PhotoFormatKind = new("PS0185", Severity.Error, new("照片格式不对", "Wrong format of a photo"));

    static readonly DiagnosticDescriptor TwoPhotosKind = new("PS0186", Severity.Error, new("一人有两张照片", "Two photos of one person"));

    internal static Diagnostic SummaryOfNobody(string file, string number, string? nearest) => SummaryOfNobodyKind.At(
        SourceLocation.OfFile(file),
        new($"名单里没有编号“{number}”，这份事迹简介没有对应的人。", $"Nobody in the list has the number '{number}' of this summary."),
        Rename(nearest, ".md"));

    internal static Diagnostic PhotoOfNobody(string file, string number, string? nearest) => PhotoOfNobodyKind.At(
        SourceLocation.OfFile(file),
        new($"名单里没有编号“{number}”，这张照片没有对应的人。", $"Nobody in the list has the number '{number}' of this photo."),
        Rename(nearest, ".jpg"));

    /// <summary>An approved list may go out before its summaries are written.</summary>
    internal static bool IsNoSummary(Diagnostic diagnostic) => diagnostic.Code == NoSummaryKind.Code;

    internal static Diagnostic NoSummary(SourceLocation location, string number, string name) => NoSummaryKind.At(
        location,
        new($"名单已经公布，但{number}号{name}还没有事迹简介。", $"The list is approved, yet {name} (number {number}) has no summary."),
        new($"补上文件 summaries/{number}.md，500字左右。", $"Add summaries/{number}.md, about 500 characters."));

    internal static Diagnostic EmptySummary(string file) => EmptySummaryKind.At(
        SourceLocation.OfFile(file),
        new("这份事迹简介是空的。", "This summary is empty."),
        new("补上500字左右的事迹；暂时没有的，先删除这个文件。", "Write about 500 characters, or delete the file for now."));

    internal static Diagnostic SummaryFrontMatter(SourceLocation location) => MarkupKind.At(
        location,
        new("事迹简介不需要开头的“---”和各项设置。", "A summary has no front matter."),
        new("删去两行“---”和它们之间的内容，只留正文。", "Delete the two lines '---' and what stands between them."));

    internal static Diagnostic SummaryHeading(SourceLocation location) => MarkupKind.At(
        location,
        new("事迹简介里不用标题，这一行以“#”开头。", "A summary has no headings; this line begins with '#'."),
        new("改为普通段落。", "Make it a paragraph."));

    internal static Diagnostic PhotoFormat(string file) => PhotoFormatKind.At(
        SourceLocation.OfFile(file),
        new(
            "照片应当是 JPG 或 PNG，并且扩展名（小写的 .jpg 或 .png）与内容一致。",
            "A photo is JPEG or PNG, and its ending (.jpg or .png, lower case) says which."),
        new("用看图软件打开，另存为 JPG，命名为“编号.jpg”，例如 001.jpg。", "Save it as JPEG and name it by the number, such as 001.jpg."));

    internal static Diagnostic TwoPhotos(string file, string number) => TwoPhotosKind.At(
        SourceLocation.OfFile(file),
        new($"{number}号已经有一张照片。", $"Number {number} has a photo already."),
        new("每人只留一张。", "Keep one of them."));

    static LocalizedText Rename(string? nearest, string ending) => nearest is null
        ? new(
            "文件按编号命名，例如“001”；人员已不在名单的，删除这个文件。",
            "Name the file by the number, such as 001, or delete it if the person is not in the list.")
        : new($"是不是“{nearest}{ending}”？人员已不在名单的，删除这个文件。", $"Did you mean '{nearest}{ending}'? Delete it if the person is not in the list.");
}
