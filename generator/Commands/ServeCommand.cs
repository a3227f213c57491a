using System.CommandLine;
using PublicitySite.Diagnostics;
using PublicitySite.Serving;

namespace PublicitySite.Commands;

/// <summary><c>publicity serve</c>: the site and the desk in a browser on this machine, built anew whenever a file is saved.</summary>
static class ServeCommand
{
    const int UsualPort = 5080;

    internal static Command Create(Terminal terminal, Clock clock, Language language)
    {
        var (site, output, today, port) = (Options.Site(language), Options.Output(language), Options.Today(language), Port(language));
        var command = new Command("serve", new Wording("在本机预览网站，保存后自动刷新", "Preview the site on this machine, with live reload").In(language)) { site, output, today, port };
        command.SetAction((given, ending) => Run(
            new(given.GetRequiredValue(site), given.GetRequiredValue(output), given.GetValue(today), clock),
            given.GetRequiredValue(port),
            terminal,
            language,
            ending));
        return command;
    }

    static Option<string> Port(Language language)
    {
        var option = new Option<string>("--port")
        {
            Description = new Wording("端口，默认为 5080", "the port; default: 5080").In(language),
            HelpName = new Wording("端口", "port").In(language),
            DefaultValueFactory = _ => $"{UsualPort}",
        };
        return option.Accepting(value => ushort.TryParse(value, out _), new("要写 1 到 65535 之间的数", "has to be a number from 1 to 65535"), language);
    }

    static async Task<int> Run(PreviewSource source, string port, Terminal terminal, Language language, CancellationToken ending)
    {
        if (!SourceWatch.IsThere(source.Site))
            return Refuse(source.Build().Findings, terminal, language);
        var preview = new Preview();
        if (await Start(new(preview, source.Published, source.PublishedFile), int.Parse(port, System.Globalization.CultureInfo.InvariantCulture)) is not { } server)
            return Refuse([ServeFindings.PortInUse(port)], terminal, language);
        await using (server)
        {
            terminal.Output.WriteLine(Welcome(server.Address.Port).In(language));
            await Follow(source, preview, server, terminal, language, ending);
        }

        return ExitCode.Clean;
    }

    static async Task<PreviewServer?> Start(PreviewAnswers answers, int port)
    {
        try
        {
            return await PreviewServer.Start(answers, port);
        }
        catch (IOException)
        {
            return null;
        }
    }

    /// <summary>Until somebody ends it; a fault of the program in a build ends it too.</summary>
    static async Task Follow(
        PreviewSource source, Preview preview, PreviewServer server, Terminal terminal, Language language, CancellationToken ending)
    {
        using var over = CancellationTokenSource.CreateLinkedTokenSource(ending);
        var rebuilds = new Rebuilds(source.Build, built => Take(built, preview, terminal, language), pausing => Task.Delay(Rebuilds.Pause, pausing));
        using var watch = Watch(source.Site, rebuilds, terminal, language);
        var building = Task.Run(() => rebuilds.Run(over.Token), CancellationToken.None);
        await Task.WhenAny(server.WaitForEnd(over.Token), building);
        await over.CancelAsync();
        await building.ContinueWith(
            ended => ended.IsFaulted ? Task.FromException(ended.Exception.GetBaseException()) : Task.CompletedTask, TaskScheduler.Default).Unwrap();
    }

    static SourceWatch? Watch(string site, Rebuilds rebuilds, Terminal terminal, Language language)
    {
        try
        {
            return new(site, rebuilds.Ask);
        }
        catch (IOException fault)
        {
            terminal.Error.WriteLine(FindingText.Of(ServeFindings.CannotWatch(site, fault.Message), language));
            return null;
        }
    }

    static void Take(PreviewBuild built, Preview preview, Terminal terminal, Language language)
    {
        preview.Take(built);
        foreach (var finding in built.Findings.Where(finding => finding.Severity == Severity.Error))
            terminal.Output.WriteLine(FindingText.Of(finding, language));
        terminal.Output.WriteLine(Outcome(built).In(language));
    }

    static Wording Outcome(PreviewBuild built) => built.Stopped
        ? new("资料有错误，网页没有更新。", "There are errors; the pages stay as they were.")
        : new($"已生成，共 {built.Files.Length} 个文件。", $"Built: {built.Files.Length} files.");

    static Wording Welcome(int port) => new(
        $"预览：http://localhost:{port}/\n工作台：http://localhost:{port}{PreviewAnswers.Folder}\n保存文件后网页自动刷新。按 Ctrl+C 结束。",
        $"Preview: http://localhost:{port}/\nDesk: http://localhost:{port}{PreviewAnswers.Folder}\nPages follow when files are saved. Ctrl+C ends it.");

    static int Refuse(IEnumerable<Diagnostic> findings, Terminal terminal, Language language)
    {
        terminal.Output.WriteLine(string.Join('\n', findings.Select(finding => FindingText.Of(finding, language))));
        return ExitCode.Stopped;
    }
}
