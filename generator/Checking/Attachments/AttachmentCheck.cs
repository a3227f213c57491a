using System.Collections.Immutable;
using System.Security.Cryptography;
using PublicitySite.Checking.Privacy;
using PublicitySite.Diagnostics;
using PublicitySite.Files;
using PublicitySite.Formats.Images;
using PublicitySite.Formats.Pdf;
using PublicitySite.Privacy;

namespace PublicitySite.Checking.Attachments;

/// <summary>Looks into every file that goes out as it came in: attachments, portraits, pictures of texts.</summary>
static class AttachmentCheck
{
    /// <param name="files">The finished site; those that the program made itself are passed over.</param>
    /// <param name="reviews">What people have looked through.</param>
    /// <param name="contacts">What may be published.</param>
    /// <param name="pdfTools">What reads PDF.</param>
    internal static ImmutableArray<Diagnostic> Run(
        ImmutableArray<OutputFile> files, ImmutableArray<Review> reviews, PublishedContacts contacts, PdfTools pdfTools)
    {
        var copies = files.Where(file => file.Source is not null).ToArray();
        if (copies.Length == 0)
            return [];
        var looks = new (ImmutableArray<Diagnostic> Diagnostics, ImmutableArray<LocatedPersonalData> PersonalDataCollector)[copies.Length];
        Parallel.For(0, copies.Length, place => looks[place] = LookInto(copies[place], reviews, contacts, pdfTools));
        return [
            .. looks.SelectMany(look => look.Diagnostics),
            .. PrivacyDiagnostics.Report(looks.SelectMany(look => look.PersonalDataCollector)),
        ];
    }

    static (ImmutableArray<Diagnostic> Diagnostics, ImmutableArray<LocatedPersonalData> PersonalDataCollector) LookInto(
        OutputFile file, ImmutableArray<Review> reviews, PublishedContacts contacts, PdfTools pdfTools)
    {
        var source = file.Source ?? file.Path;
        var contents = InnerFile.Read(source, file.Bytes, pdfTools);
        return (
            [
                .. Unread(file, source, contents, reviews),
                .. contents.Traces.Select(trace => TraceDiagnostics.Of(trace.Trace, trace.Place, source)),
            ],
            [.. PersonalDataIn(contents, file.Path, contacts)]);
    }

    /// <summary>A review stands for what no program can read. It stands for nothing else.</summary>
    static IEnumerable<Diagnostic> Unread(OutputFile file, string source, FileContents contents, ImmutableArray<Review> reviews)
    {
        var own = reviews.Where(review => review.Source == source).ToArray();
        // A picture that can be read goes out without its metadata: its sum is no longer that of the file that was looked through.
        if (contents.Unreadable.Count == 0 && (own is [] || PictureMetadata.IsPicture(file.Bytes.Span)))
            return [];
        var sha256 = Convert.ToHexStringLower(SHA256.HashData(file.Bytes.Span));
        return own is []
            ? contents.Unreadable
                .DistinctBy(unread => unread.Place)
                .Select(unread => AttachmentDiagnostics.CannotBeRead(unread.Place, unread.Reason, source, sha256))
            : own
                .Where(review => review.Sha256 != sha256)
                .Select(review => AttachmentDiagnostics.AnotherFile(review.Location, source, sha256));
    }

    static IEnumerable<LocatedPersonalData> PersonalDataIn(FileContents contents, string path, PublishedContacts contacts) =>
        from text in contents.Texts
        from hit in PersonalData.Find(text.Text)
        where !contacts.Allow(path, hit)
        select new LocatedPersonalData(text.PlaceAt(hit.Start), hit) { IsInAttachment = true };
}

/// <summary>Somebody has looked through a file and says so in the content.</summary>
/// <param name="Source">Its path in the site folder.</param>
/// <param name="Sha256">Of the file that was looked through.</param>
/// <param name="Location">Where this is stated.</param>
sealed record Review(string Source, string Sha256, SourceLocation Location);

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
            $"Publish a docx, xlsx, pdf with text or csv. If it must go out, have a person look through it, and write below the "
                + $"attachment '{source}' of the notice: reviewed: {{sha256: {sha256}, date: …, reason: …}}."));

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
        Unreadable.NoText => new("只有图像，没有文字", "it has pictures of pages only, no text"),
    };
}

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
        Trace.Properties =>
            (Properties, new("文件属性里有作者、最后保存人或单位", "The file's properties name its author, who saved it last, or an office")),
        Trace.Comments => (Comments, new("文件中有批注", "There are comments")),
        Trace.TrackedChanges => (Changes, new("文件中有修订痕迹，删掉的文字仍在里面", "There are tracked changes: deleted text is still in it")),
        Trace.HiddenText => (HiddenText, new("文件中有隐藏文字", "There is hidden text")),
        Trace.HiddenSheet => (HiddenSheet, new("这张工作表是隐藏的", "This sheet is hidden")),
        Trace.HiddenRows => (HiddenCells, new("从这里起有隐藏的行", "Rows are hidden, this one first")),
        Trace.HiddenColumns => (HiddenCells, new("从这里起有隐藏的列", "Columns are hidden, this one first")),
        Trace.ExternalLinks =>
            (External, new("文件链接到外部的文件、模板或数据", "It draws on files, templates or data elsewhere, and names where they lie")),
        Trace.EmbeddedFiles => (Embedded, new("文件中嵌有其他文件，可以整个打开", "Other files are embedded, and can be opened whole")),
        Trace.HiddenData => (HiddenData, new(
            "文件中有看不到的数据（透视表缓存、自定义数据、关闭的图层等）",
            "There is data that nobody sees (caches of pivot tables, custom data, layers that are switched off)")),
        Trace.Macros => (Macros, new("文件中有宏", "There are macros")),
        Trace.PictureLocation => (Location, new("图片中记有拍摄地点（GPS）", "The picture tells where it was taken (GPS)")),
        Trace.PictureAuthor => (Author, new("图片中记有作者或设备编号", "The picture names its author or the device")),
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
