using System.CommandLine;
using PublicitySite.Commands.Cli;
using PublicitySite.Commands.Lists;
using PublicitySite.Diagnostics;
using PublicitySite.Importing.Summaries;
using PublicitySite.Writing;

namespace PublicitySite.Commands.Importing;

/// <summary><c>publicity import summaries</c>: summaries and photos that were handed in, brought to the people of a list.</summary>
static class ImportSummariesCommand
{
    internal static Command Create(CommandContext context)
    {
        var path = new Argument<string>(new LocalizedText("文件夹或压缩包", "folder-or-zip").In(context.Language))
        {
            Description = new LocalizedText(
                "放着事迹简介（docx、txt、md）和照片（jpg、png）的文件夹或 zip，文件名写“单位+姓名”",
                "a folder or zip with summaries (docx, txt, md) and photos (jpg, png), named by employer and person").In(context.Language),
        };
        var list = new Option<string>("--list")
        {
            Description = new LocalizedText("名单文件夹的名称，例如 luzhou-2026", "name of the list's folder, such as luzhou-2026")
                .In(context.Language),
            HelpName = new LocalizedText("名单", "list").In(context.Language),
            Required = true,
        };
        var options = new ChangeOptions(context.Language);
        var command = new Command(
            "summaries",
            new LocalizedText("导入事迹简介和照片", "Import summaries and photos").In(context.Language)) { path, list };
        options.AddTo(command);
        command.SetAction(given => new ChangeWorkflow(options, context).Run(given, site =>
        {
            var submission = Read(given.GetRequiredValue(path));
            return submission.Value is { } files
                ? SummaryImport.Plan(site.Sources, site.Content, given.GetRequiredValue(list), files)
                : new(null, submission.Diagnostics);
        }));
        return command;
    }

    static Result<Submission> Read(string path)
    {
        if (OriginalsFolder.IsFolder(path))
        {
            var folder = OriginalsFolder.Read(path, name => SubmissionKinds.Of(name) != SubmissionKind.Other);
            return new(folder.Value is { } tree ? Submission.Sort(tree.Files) : null, folder.Diagnostics);
        }

        var file = CopiedFile.Read(path);
        return file.Value is { } bytes ? Submission.OfFile(path, bytes) : new(null, file.Diagnostics);
    }
}
