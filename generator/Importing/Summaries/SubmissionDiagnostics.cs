using System.Collections.Immutable;
using PublicitySite.Cleaning;
using PublicitySite.Diagnostics;
using PublicitySite.Files;
using PublicitySite.Formats.Zip;
using PublicitySite.Model;

namespace PublicitySite.Importing.Summaries;

/// <summary>What may be wrong with summaries and photos that were handed in, PS0930 to PS0949.</summary>
static class SubmissionDiagnostics
{
    static readonly DiagnosticDescriptor UnpackedKind = new("PS0930", Severity.Error, new("压缩包打不开", "a zip that cannot be opened"));

    static readonly DiagnosticDescriptor NobodyKind = new("PS0931", Severity.Warning, new("文件没有对应的人", "a file that fits nobody"));

    static readonly DiagnosticDescriptor DoubtfulKind = new("PS0932", Severity.Warning, new("文件是谁的不能确定", "a file whose owner is in doubt"));

    static readonly DiagnosticDescriptor OtherKind = new(
        "PS0933",
        Severity.Warning,
        new("不能导入这种文件", "a kind of file that cannot be imported"));

    static readonly DiagnosticDescriptor UnreadKind = new("PS0934", Severity.Error, new("原稿打不开", "an original that cannot be opened"));

    static readonly DiagnosticDescriptor EmptyKind = new("PS0935", Severity.Error, new("原稿里没有文字", "an original without text"));

    static readonly DiagnosticDescriptor NoPhotoKind = new("PS0936", Severity.Error, new("照片打不开", "a photo that cannot be opened"));

    static readonly DiagnosticDescriptor PhotoSizeKind = new(
        "PS0937",
        Severity.Warning,
        new("照片的大小或比例不合适", "a photo of an unusual size or proportion"));

    static readonly DiagnosticDescriptor PrivateKind = new("PS0938", Severity.Warning, new("原稿里有个人信息", "personal data in an original"));

    static readonly DiagnosticDescriptor NothingKind = new("PS0939", Severity.Error, new("没有可以导入的文件", "nothing to import"));

    internal static Diagnostic Unpacked(string path, ZipFault fault)
    {
        var (why, help) = Reason(fault);
        return UnpackedKind.At(SourceLocation.OfFile(path), new($"没有导入：{why.Chinese}。", $"Nothing was imported: {why.English}."), help);
    }

    internal static Diagnostic Nobody(SourceFile file) => NobodyKind.At(
        SourceLocation.OfFile(file.Path),
        new("文件名里找不到名单上的姓名，这个文件没有导入。", "No name of the list stands in the name of this file; it was not imported."),
        new(
            "请把文件名改成“单位+姓名”，例如“示例酒业有限公司+王芳.docx”；姓名要与名单一致。",
            "Name it by employer and person, such as 示例酒业有限公司+王芳.docx, with the name as in the list."));

    internal static Diagnostic Doubtful(SourceFile file, ImmutableArray<Honoree> people) => DoubtfulKind.At(
        SourceLocation.OfFile(file.Path),
        new($"这个文件可能是{Listed(people)}的，不能确定，没有导入。", $"This file may be of {Listed(people)}; it was not imported."),
        new(
            "请在文件名里写明单位全称和一个人的姓名，例如“示例酒业有限公司+王芳.docx”；单位要与名单一致。",
            "Write the whole name of the employer and of one person in its name; the employer as in the list."));

    internal static Diagnostic Several(SourceFile file, Honoree person, string others) => DoubtfulKind.At(
        SourceLocation.OfFile(file.Path),
        new(
            $"{Named(person)}还有别的文件：{others}。不知道用哪一个，都没有导入。",
            $"There are other files of {Named(person)}: {others}. None of them was imported."),
        new("每人只留一份事迹简介、一张照片，把多余的移走，再运行一次。", "Leave one summary and one photo of each person, move the others away, and run it again."));

    internal static Diagnostic Other(SourceFile file) => OtherKind.At(
        SourceLocation.OfFile(file.Path),
        new("不能导入这种格式的文件，它被跳过了。", "Files of this kind cannot be imported; it was passed over."),
        new(
            "事迹简介请用 Word 或 WPS 另存为 docx（也可以是 txt、md），照片请另存为 jpg 或 png。",
            "Save a summary as docx (txt and md will do, too), a photo as jpg or png."));

    internal static Diagnostic Unread(SourceFile file, CleaningFault fault)
    {
        var (why, help) = Reason(fault, file.Bytes.Span);
        return UnreadKind.At(SourceLocation.OfFile(file.Path), new($"没有导入：{why.Chinese}。", $"Nothing was imported: {why.English}."), help);
    }

    internal static Diagnostic NotText(SourceFile file) => UnreadKind.At(
        SourceLocation.OfFile(file.Path),
        new("没有导入：这个文件不是文本，或者其中有损坏的字符。", "Nothing was imported: this is no text, or it has damaged characters."),
        new("请用记事本打开核对，另存为 UTF-8 编码，再试。", "Open it in an editor, save it as UTF-8, and try again."));

    internal static Diagnostic Empty(SourceFile file) => EmptyKind.At(
        SourceLocation.OfFile(file.Path),
        new("没有导入：这个文件里没有文字，可能只有图片或者文本框。", "Nothing was imported: there is no text in this file, perhaps only pictures or text boxes."),
        new("请把事迹写成正文，或者把这个文件移走，再运行一次。", "Write the summary as plain text, or move the file away, and run it again."));

    internal static Diagnostic NoPhoto(SourceFile file) => NoPhotoKind.At(
        SourceLocation.OfFile(file.Path),
        new("没有导入：这个文件不是 jpg 或 png 图片，或者已损坏。", "Nothing was imported: this is no jpg or png, or it is damaged."),
        new("请用看图软件打开，另存为 jpg，再试；打不开的，请重新拍照或扫描。", "Open it with an image viewer, save it as jpg, and try again."));

    internal static Diagnostic PhotoSize(SourceFile file, PhotoOriginal photo) => PhotoSizeKind.At(
        SourceLocation.OfFile(file.Path),
        new(
            $"照片宽{photo.Width}像素、高{photo.Height}像素，{(photo.IsLargeEnough ? "不是二寸照片的比例" : "太小")}。",
            $"The photo is {photo.Width} pixels wide and {photo.Height} "
                + $"high: {(photo.IsLargeEnough ? "not the proportion of 2 inches" : "too small")}."),
        new(
            $"请用二寸免冠照片：35×49毫米，宽413像素、高579像素左右（宽高比5∶7），不小于{PhotoOriginal.LeastWidth}×{PhotoOriginal.LeastHeight}像素。",
            $"Use a portrait of 2 inches: 35 by 49 mm, about 413 by 579 pixels (5:7), at least {PhotoOriginal.LeastWidth} "
                + $"by {PhotoOriginal.LeastHeight}."));

    internal static Diagnostic Private(SourceFile file, Honoree person) => PrivateKind.At(
        SourceLocation.OfFile(file.Path),
        new(
            $"这份{Named(person)}的原稿里好像有证件号码、电话、账号一类的个人信息。",
            $"This original of {Named(person)} seems to hold numbers of papers, telephones or accounts."),
        new("请打开原稿，删去这些号码，保存后再运行一次。", "Open it, delete these numbers, save it, and run this again."));

    internal static Diagnostic Nothing(string list) => NothingKind.At(
        SourceLocation.OfFile(list),
        new("没有找到事迹简介（docx、txt、md）或者照片（jpg、png）。", "There are no summaries (docx, txt, md) and no photos (jpg, png)."),
        new("请核对文件夹或者压缩包是不是拿错了。", "See whether this is the right folder or zip."));

    internal static string Named(Honoree person) => $"{person.Number} {person.Name}";

    static string Listed(
        ImmutableArray<Honoree> people) => string.Join('、', people.Select(person => $"{Named(person)}（{person.Employer}）"));

    static (LocalizedText Why, LocalizedText Help) Reason(ZipFault fault) => fault switch
    {
        ZipFault.Encrypted => (
            new("压缩包设有密码", "the zip has a password"),
            new("请先解压，再导入解压得到的文件夹。", "Unpack it first, and import the folder.")),
        ZipFault.TooLarge => (
            new("压缩包里的文件太多，或者解压后过大", "there are too many files in the zip, or too large ones"),
            new("请核对是不是拿错了文件；没有拿错的，分成几个压缩包导入。", "See whether it is the right file; if so, import it in parts.")),
        ZipFault.None or ZipFault.Damaged => (
            new("这个文件不是 zip 压缩包，或者已损坏", "this is no zip, or it is damaged"),
            new("rar、7z 请先解压，再导入解压得到的文件夹；zip 请重新压缩或重新下载。", "Unpack a rar or 7z first and import the folder; pack a zip again.")),
    };

    static (LocalizedText Why, LocalizedText Help) Reason(CleaningFault fault, ReadOnlySpan<byte> bytes) => fault switch
    {
        CleaningFault.OldOrEncrypted when bytes.IndexOf("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0"u8) >= 0 => (
            new("文件设有密码", "the file has a password"),
            new("请用 Word 或 WPS 打开，去掉打开密码，保存后再试。", "Open it, take the password off, save it, and try again.")),
        CleaningFault.OldOrEncrypted => (
            new("文件是旧格式（doc、wps），只是扩展名写成了 docx", "it is of an old format (doc, wps), whatever its ending says"),
            new("请用 Word 或 WPS 打开，另存为 docx，再试。", "Open it, save it as docx, and try again.")),
        CleaningFault.TooLarge => (
            new("文件解压后过大", "the file is too large when unpacked"),
            new("请删去其中不需要的图片，保存后再试。", "Delete pictures that are not needed, and try again.")),
        _ => (
            new("文件已损坏，或者不是 Word 文件", "the file is damaged, or no Word file"),
            new(
                "请用 Word 或 WPS 打开，另存为 docx，再试；打不开的，请向单位重新要一份。",
                "Open it, save it as docx, and try again; ask for another copy where that fails.")),
    };
}
