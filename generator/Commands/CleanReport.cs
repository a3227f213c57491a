using PublicitySite.Cleaning;
using PublicitySite.Diagnostics;

namespace PublicitySite.Commands;

/// <summary>Tells what a clean copy was made without.</summary>
static class CleanReport
{
    internal static string Text(string target, CleanCopy copy, Language language) => string.Join(
        '\n',
        [
            new Wording($"已生成 {target}", $"Made {target}").In(language),
            .. copy.Removed.Select(removed => $"  {Name(removed.Kind).In(language)} {removed.Count}"),
            .. copy.Removed.IsEmpty ? [new Wording("原文件没有需要清除的内容。", "There was nothing to take out.").In(language)] : Array.Empty<string>(),
            new Wording("请打开副本核对，再用它替换原文件。", "Look at the copy before you put it in the file's place.").In(language),
        ]);

    internal static string Json(string target, CleanCopy copy) => FindingJson.Object(json =>
    {
        json.WriteString("file", target);
        json.WriteStartObject("removed");
        foreach (var (kind, count) in copy.Removed)
            json.WriteNumber(Key(kind), count);
        json.WriteEndObject();
    });

    /// <summary><c>hiddenSheets</c>: the same in both languages.</summary>
    static string Key(Removal kind)
    {
        var name = kind.ToString();
        return char.ToLowerInvariant(name[0]) + name[1..];
    }

    static Wording Name(Removal kind) => kind switch
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
        _ => new("清除图片信息", "pictures stripped of metadata:"),
    };
}
