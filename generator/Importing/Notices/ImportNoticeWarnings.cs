using PublicitySite.Diagnostics;

namespace PublicitySite.Importing.Notices;

/// <summary>What the import of a notice was not sure of in the text.</summary>
static class ImportNoticeWarnings
{
    static readonly DiagnosticDescriptor DroppedKind = Hint("PS0959", "没有收进正文的内容", "left out of the text");
    static readonly DiagnosticDescriptor AnnexKind = Warning("PS0960", "附件还没有附上", "annex not attached yet");
    static readonly DiagnosticDescriptor AnnexMadeKind = Hint("PS0961", "附件已另存为单独文件", "annex saved as a file of its own");
    static readonly DiagnosticDescriptor NoDescriptionKind = Warning("PS0962", "导入的图片没有说明", "imported picture without a description");
    static readonly DiagnosticDescriptor PictureKind = Warning("PS0963", "图片没有导入", "picture not imported");
    static readonly DiagnosticDescriptor TableKind = Hint("PS0964", "表格有改动", "table changed");
    static readonly DiagnosticDescriptor UnshownKind = Warning("PS0965", "修订、批注或者隐藏文字", "tracked changes, comments or hidden text");
    static readonly DiagnosticDescriptor BoxKind = Warning("PS0966", "文本框的位置不确定", "place of a text box unsure");
    static readonly DiagnosticDescriptor ItemsKind = Warning("PS0967", "分不清是标题还是列项", "headings or items");
    static readonly DiagnosticDescriptor LinkKind = Hint("PS0971", "链接没有保留", "link not kept");

    internal static ImportWarning Dropped(string what) => new(
        DroppedKind,
        new($"没有收进正文：“{what}”。", $"Left out of the text: '{what}'."),
        new("红头、份号、签发人、版记等不放在网页上；如果是正文，请补上。", "Heads and imprints do not go on the page; add it if it belongs to the text."));

    internal static ImportWarning AnnexMissing(int number, string title) => new(
        AnnexKind,
        new($"附件{number}“{title}”还没有附上。", $"Annex {number} '{title}' is not attached yet."),
        new("请把附件另存为单独的文件，放到通知旁边，并写进 attachments。", "Save it as a file beside the notice and name it in 'attachments'."));

    internal static ImportWarning AnnexInText(int number, string title) => new(
        AnnexKind,
        new($"附件{number}“{title}”留在正文里。", $"Annex {number} '{title}' is kept in the text."),
        new(
            "请把它另存为单独的文件，放到通知旁边，写进 attachments，再从正文中删去。",
            "Save it as a file beside the notice, name it in 'attachments', and take it out of the text."));

    internal static ImportWarning AnnexMade(string file, string title) => new(
        AnnexMadeKind,
        new($"附件“{title}”已另存为 {file}。", $"The annex '{title}' is saved as {file}."),
        new("请打开核对：内容是否完整，标题是否与附件说明一致。", "Open it and see that it is complete."));

    internal static ImportWarning NoDescription(string file) => new(
        NoDescriptionKind,
        new($"图片 {file} 没有说明，暂时写成“图”和序号。", $"The picture {file} has no description; a number stands for it."),
        new("请在方括号里写明图片的内容，方便看不到图片的人。", "Write in the brackets what it shows."));

    internal static ImportWarning PictureFormat() => new(
        PictureKind,
        new("这里的图片格式不能在网页上使用，或者图片已经损坏，没有导入。", "A picture here is damaged or of a format that pages cannot show; it was not taken."),
        new(
            "请在 Word 中另存为 png 或者 jpg，放到通知旁边，再写 ![图片内容](文件名)。",
            "Save it as png or jpg beside the notice and write ![what it shows](file)."));

    internal static ImportWarning PictureElsewhere(string address) => new(
        PictureKind,
        new($"网页上的图片“{address}”没有导入。", $"The picture '{address}' of the page was not taken."),
        new("请把图片保存到通知旁边，再写 ![图片内容](文件名)。", "Save it beside the notice and write ![what it shows](file)."));

    internal static ImportWarning TableInTable() => new(
        TableKind,
        new("表格里还套着表格，内层表格的文字已并入单元格。", "A table stands within this table; its text is part of the cell."),
        new("请核对这张表格。", "Check this table."));

    internal static ImportWarning CellLines(int cells) => new(
        TableKind,
        new($"这张表格有{cells}个单元格分成几段，已合成一段。", $"{cells} cells of this table had several paragraphs and have one now."),
        new("请核对这张表格。", "Check this table."));

    internal static ImportWarning Tracked(int inserted, int deleted) => new(
        UnshownKind,
        new(
            $"文件带有修订：{inserted}处插入已采用，{deleted}处删除的文字没有导入。",
            $"The document has tracked changes: {inserted} insertions were taken, {deleted} deletions were not."),
        new("请核对是不是定稿。", "Check that it is the final text."));

    internal static ImportWarning Unshown(string what, string english, int count) => new(
        UnshownKind,
        new($"有{count}处{what}没有导入。", $"{count} {english} were not taken."),
        new("请核对是不是定稿。", "Check that it is the final text."));

    internal static ImportWarning TextBox() => new(
        BoxKind,
        new("这段文字来自文本框，放在这里不一定对。", "This text was in a text box; its place here may be wrong."),
        new("请核对它的位置，不需要的话就删去。", "Move it or take it out."));

    internal static ImportWarning ItemsOrHeadings(string text) => new(
        ItemsKind,
        new($"“{text}”和后面几行连在一起，按列项处理，没有当作标题。", $"'{text}' and the lines below it are taken for items, not for headings."),
        new("如果是标题，请在前面加 ## 或者 ###。", "Put ## or ### before them if they are headings."));

    internal static ImportWarning LinkDropped(string text, string address) => new(
        LinkKind,
        new($"“{text}”的链接“{address}”只在原来的地方有用，没有保留。", $"The link '{address}' of '{text}' works only where it was; it is not kept."),
        new("需要的话，请改写为完整的 https:// 地址，或者把文件作为附件。", "Write the whole https:// address, or attach the file."));

    static DiagnosticDescriptor Warning(string code, string chinese, string english) => new(code, Severity.Warning, new(chinese, english));

    static DiagnosticDescriptor Hint(string code, string chinese, string english) => new(code, Severity.Information, new(chinese, english));
}
