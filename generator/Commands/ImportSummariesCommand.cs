using System.CommandLine;
using PublicitySite.Diagnostics;
using PublicitySite.Importing;
using PublicitySite.Writing;

namespace PublicitySite.Commands;

/// <summary><c>publicity import summaries</c>: summaries and photos that were handed in, brought to the people of a list.</summary>
static class ImportSummariesCommand
{
    internal static Command Create(Terminal terminal, Clock clock, Language language)
    {
        var path = new Argument<string>(new Wording("文件夹或压缩包", "folder-or-zip").In(language))
        {
            Description = new Wording(
                "放着事迹简介（docx、txt、md）和照片（jpg、png）的文件夹或 zip，文件名写“单位+姓名”",
                "a folder or zip with summaries (docx, txt, md) and photos (jpg, png), named by employer and person").In(language),
        };
        var list = new Option<string>("--list")
        {
            Description = new Wording("名单文件夹的名称，例如 luzhou-2026", "name of the list's folder, such as luzhou-2026").In(language),
            HelpName = new Wording("名单", "list").In(language),
            Required = true,
        };
        var options = new EditOptions(language);
        var command = new Command("summaries", new Wording("导入事迹简介和照片", "Import summaries and photos").In(language)) { path, list };
        options.AddTo(command);
        command.SetAction(given => new EditRun(options, terminal, clock, language).Of(given, site =>
        {
            var handedIn = Read(given.GetRequiredValue(path));
            return handedIn.Value is { } files
                ? SummaryImport.Of(site.Sources, site.Content, given.GetRequiredValue(list), files)
                : new(null, handedIn.Findings);
        }));
        return command;
    }

    static Read<HandedIn> Read(string path)
    {
        if (OriginalsFolder.IsFolder(path))
        {
            var folder = OriginalsFolder.Read(path, name => HandedInKinds.Of(name) != HandedInKind.Other);
            return new(folder.Value is { } tree ? HandedIn.Of(tree.Files) : null, folder.Findings);
        }

        var file = CopiedFile.Read(path);
        return file.Value is { } bytes ? HandedIn.OfFile(path, bytes) : new(null, file.Findings);
    }
}
