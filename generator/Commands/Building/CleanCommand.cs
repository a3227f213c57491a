using System.CommandLine;
using PublicitySite.Cleaning;
using PublicitySite.Commands.Cli;
using PublicitySite.Diagnostics;
using PublicitySite.Formats.Json;
using PublicitySite.Writing;

namespace PublicitySite.Commands.Building;

/// <summary><c>publicity clean FILE</c>: a copy of a docx, xlsx or picture with what it shows and nothing else.</summary>
static class CleanCommand
{
    internal static Command Create(CommandContext context)
    {
        var file = new Argument<string>(new LocalizedText("文件", "file").In(context.Language))
        {
            Description = new LocalizedText("要清理的 docx、xlsx、jpg 或 png 文件", "a docx, xlsx, jpg or png").In(context.Language),
        };
        var output = new Option<string?>("--output")
        {
            Description = new LocalizedText("副本的文件名，默认在原文件旁边加 .clean", "where the copy goes; default: beside the file, with .clean")
                .In(context.Language),
            HelpName = new LocalizedText("文件", "file").In(context.Language),
        };
        var json = Options.Json(context.Language);
        var command = new Command("clean", new LocalizedText("生成一份不带隐藏内容的文件副本", "Make a copy of a file without anything hidden")
            .In(context.Language)) { file, output, json };
        command.SetAction(given => Run(given.GetRequiredValue(file), given.GetValue(output), given.GetValue(json), context));
        return command;
    }

    static int Run(string path, string? output, bool json, CommandContext context)
    {
        var file = CopiedFile.Read(path);
        if (file.Value is null)
            return context.Refuse(file.Diagnostics, json);
        var copy = CleanCopy.Make(file.Value);
        if (copy.Bytes is not { } bytes)
            return context.Refuse([CleanDiagnostics.Impossible(path, copy.Fault)], json);
        var target = output ?? Path.ChangeExtension(path, $".clean{Path.GetExtension(path)}");
        if (CopiedFile.Write(target, bytes) is { } fault)
            return context.Refuse([fault], json);
        context.Terminal.Output.WriteLine(json ? CleanReport.Json(target, copy) : CleanReport.Text(target, copy, context.Language));
        return ExitCode.Clean;
    }
}

/// <summary>Why a file cannot be cleaned.</summary>
static class CleanDiagnostics
{
    static readonly DiagnosticDescriptor ImpossibleKind = new("PS0810", Severity.Error, new("不能清理这个文件", "a file that cannot be cleaned"));

    internal static Diagnostic Impossible(string path, CleaningFault fault)
    {
        var (why, help) = Reason(fault);
        return ImpossibleKind.At(SourceLocation.OfFile(path), new($"没有生成副本：{why.Chinese}。", $"No copy was made: {why.English}."), help);
    }

    static (LocalizedText Why, LocalizedText Help) Reason(CleaningFault fault) => fault switch
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
        CleaningFault.None or CleaningFault.UnknownType => (
            new("只能清理 docx、xlsx、jpg 和 png", "only docx, xlsx, jpg and png can be cleaned"),
            new(
                "PDF 请在原文件中清除文档属性后重新导出；其他文件请另存为上述格式。",
                "For a PDF, clear the properties of the original and export it again; save others in one of these formats.")),
    };
}

/// <summary>Tells what a clean copy was made without.</summary>
static class CleanReport
{
    internal static string Text(string target, CleanCopy copy, Language language) => string.Join(
        '\n',
        [
            new LocalizedText($"已生成 {target}", $"Made {target}").In(language),
            .. copy.Removed.Select(removed => $"  {Name(removed.Kind).In(language)} {removed.Count}"),
            .. copy.Removed.IsEmpty
                ? [new LocalizedText("原文件没有需要清除的内容。", "There was nothing to take out.").In(language)]
                : Array.Empty<string>(),
            new LocalizedText("请打开副本核对，再用它替换原文件。", "Look at the copy before you put it in the file's place.").In(language),
        ]);

    internal static string Json(string target, CleanCopy copy) => PlainJson.Line(
        new CleanJson(target, new(copy.Removed.Select(removed => KeyValuePair.Create($"{removed.Kind}", removed.Count)))));

    /// <param name="File">The copy.</param>
    /// <param name="Removed">How many of each kind.</param>
    sealed record CleanJson(string File, OrderedDictionary<string, int> Removed);

    static LocalizedText Name(Removal kind) => kind switch
    {
        Removal.Properties => new("清除文档属性", "properties removed:"),
        Removal.Comments => new("清除批注", "parts with comments removed:"),
        Removal.TrackedChanges => new("接受修订", "tracked changes accepted:"),
        Removal.HiddenText => new("删除隐藏文字", "pieces of hidden text removed:"),
        Removal.HiddenSheets => new("删除隐藏工作表", "hidden sheets removed:"),
        Removal.HiddenCells => new("清空隐藏行列中的单元格", "cells in hidden rows and columns emptied:"),
        Removal.LeftoverTexts => new("清除残留文字", "leftover texts removed:"),
        Removal.Formulas => new("公式改为数值", "formulas turned into their values:"),
        Removal.ExternalLinks => new("断开外部链接", "links to other files cut:"),
        Removal.EmbeddedFiles => new("删除嵌入的文件", "embedded files removed:"),
        Removal.HiddenData => new("清除隐藏数据", "parts with hidden data removed:"),
        Removal.Macros => new("删除宏", "parts with macros removed:"),
        Removal.PictureMetadata => new("清除图片信息", "pictures stripped of metadata:"),
    };
}
