using System.CommandLine;
using PublicitySite.Commands.Cli;
using PublicitySite.Commands.Lists;
using PublicitySite.Diagnostics;
using PublicitySite.Editing;
using PublicitySite.Importing.Notices;
using PublicitySite.Model;
using PublicitySite.Writing;

namespace PublicitySite.Commands.Importing;

/// <summary><c>publicity import notice</c>: a Word file or old web page to a notice.</summary>
static class ImportNoticeCommand
{
    internal static Command Create(CommandContext context)
    {
        var file = Original(context.Language);
        var kind = Kind(context.Language);
        var id = Options.Text(
            "--id",
            new("通知的文件名，例如 luzhou-call；默认用原文件的名称", "id of the notice, such as luzhou-call; default: the name of the file"),
            new("文件名", "id"),
            context.Language);
        var published = Options.Date(
            "--published",
            new("发布日期，默认为今天，旧网页按网页上的日期", "day of publication; default: today, or the day that the page tells"),
            context.Language);
        var scheme = Options.Text("--scheme", new("选拔项目，例如 luzhou", "the scheme, such as luzhou"), new("项目", "scheme"), context.Language);
        var list = Options.Text(
            "--list",
            new("名单文件夹的名称，例如 luzhou-2026", "folder of the list, such as luzhou-2026"),
            new("名称", "name"),
            context.Language);
        var options = new ChangeOptions(context.Language);
        var command = new Command("notice", new LocalizedText("从 Word 文件或者旧网页导入通知", "Import a notice from a Word file or an old web page")
            .In(context.Language)) { file, kind, id, published, scheme, list };
        options.AddTo(command);
        command.SetAction(given => new ChangeWorkflow(options, context).Run(given, site => Plan(
            given.GetRequiredValue(file),
            order => order with
            {
                Id = given.GetValue(id),
                Kind = given.GetValue(kind),
                Published = given.GetValue(published),
                Scheme = given.GetValue(scheme),
                List = given.GetValue(list),
            },
            site)));
        return command;
    }

    static Option<string?> Kind(Language language) => Options.Text(
        "--kind",
        new("通知的种类，默认按标题判断", "kind of the notice; default: told by its title"),
        new("种类", "kind"),
        language)
        .Accepting(
            value => ContentWords.NoticeKinds.Meaning(value) is not null,
            new("只能是 notice、announcement、policy 或 decision", "has to be notice, announcement, policy or decision"),
            language);

    static Argument<string> Original(Language language) => new(new LocalizedText("文件", "file").In(language))
    {
        Description = new LocalizedText("Word 文件（docx）或者旧网页（html）", "a Word file (docx) or an old web page (html)").In(language),
    };

    static Result<SiteEdit> Plan(string path, Func<NoticeImportRequest, NoticeImportRequest> say, SiteSnapshot site)
    {
        var file = CopiedFile.Read(path);
        if (file.Value is not { } bytes)
            return new(null, file.Diagnostics);
        var order = new NoticeImportRequest { File = Path.GetFileName(path), Bytes = bytes, Beside = address => Beside(path, address) };
        return NoticeImport.Plan(say(order), site.Sources, site.Content, site.Today);
    }

    /// <summary>A picture that was saved with a page; null where it was not.</summary>
    static ReadOnlyMemory<byte>? Beside(string page, string address) =>
        CopiedFile.Read(Path.Join(Path.GetDirectoryName(page), Uri.UnescapeDataString(address.Split('?', '#')[0]))).Value is { } bytes
            ? bytes
            : null;
}
