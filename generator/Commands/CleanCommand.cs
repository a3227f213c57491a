using System.Collections.Immutable;
using System.CommandLine;
using PublicitySite.Cleaning;
using PublicitySite.Diagnostics;
using PublicitySite.Writing;

namespace PublicitySite.Commands;

/// <summary><c>publicity clean FILE</c>: a copy of a docx, xlsx or picture with what it shows and nothing else.</summary>
static class CleanCommand
{
    internal static Command Create(Terminal terminal, Language language)
    {
        var file = new Argument<string>(new Wording("文件", "file").In(language))
        {
            Description = new Wording("要清理的 docx、xlsx、jpg 或 png 文件", "a docx, xlsx, jpg or png").In(language),
        };
        var output = new Option<string?>("--output")
        {
            Description = new Wording("副本的文件名，默认在原文件旁边加 .clean", "where the copy goes; default: beside the file, with .clean").In(language),
            HelpName = new Wording("文件", "file").In(language),
        };
        var json = Options.Json(language);
        var command = new Command("clean", new Wording("生成一份不带隐藏内容的文件副本", "Make a copy of a file without anything hidden").In(language)) { file, output, json };
        command.SetAction(given => Run(given.GetRequiredValue(file), given.GetValue(output), given.GetValue(json), terminal, language));
        return command;
    }

    static int Run(string path, string? output, bool json, Terminal terminal, Language language)
    {
        var file = CopiedFile.Read(path);
        if (file.Value is null)
            return Refuse(file.Findings, json, terminal, language);
        var copy = CleanCopy.Of(file.Value);
        if (copy.Bytes is not { } bytes)
            return Refuse([CleanFindings.Impossible(path, copy.Fault)], json, terminal, language);
        var target = output ?? Path.ChangeExtension(path, $".clean{Path.GetExtension(path)}");
        if (CopiedFile.Write(target, bytes) is { } fault)
            return Refuse([fault], json, terminal, language);
        terminal.Output.WriteLine(json ? CleanReport.Json(target, copy) : CleanReport.Text(target, copy, language));
        return ExitCode.Clean;
    }

    static int Refuse(ImmutableArray<Diagnostic> findings, bool json, Terminal terminal, Language language)
    {
        terminal.Output.WriteLine(json
            ? FindingJson.Object(writer => writer.WriteFindings(findings, language))
            : string.Join('\n', findings.Select(finding => FindingText.Of(finding, language))));
        return ExitCode.Stopped;
    }
}
