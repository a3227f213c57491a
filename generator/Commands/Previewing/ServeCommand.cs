using System.CommandLine;
using PublicitySite.Commands.Cli;
using PublicitySite.Diagnostics;
using PublicitySite.Model;
using PublicitySite.Reading;
using PublicitySite.Serving;
using PublicitySite.Writing;

namespace PublicitySite.Commands.Previewing;

/// <summary><c>publicity serve</c>: the site and the desk in a browser on this machine, built anew whenever a file is saved.</summary>
static class ServeCommand
{
    const int UsualPort = 5080;

    internal static Command Create(CommandContext context)
    {
        var (site, output, today, port) = (
            Options.Site(context.Language),
            Options.Output(context.Language),
            Options.Today(context.Language),
            Port(context.Language));
        var command = new Command("serve", new LocalizedText("在本机预览网站，保存后自动刷新", "Preview the site on this machine, with live reload")
            .In(context.Language)) { site, output, today, port };
        command.SetAction((given, ending) => Run(
            new(given.GetRequiredValue(site), given.GetRequiredValue(output), given.GetValue(today), context.Clock),
            given.GetRequiredValue(port),
            context,
            ending));
        return command;
    }

    static Option<string> Port(Language language)
    {
        var option = new Option<string>("--port")
        {
            Description = new LocalizedText("端口，默认为 5080", "the port; default: 5080").In(language),
            HelpName = new LocalizedText("端口", "port").In(language),
            DefaultValueFactory = _ => $"{UsualPort}",
        };
        return option.Accepting(
            value => ushort.TryParse(value, out _),
            new("要写 1 到 65535 之间的数", "has to be a number from 1 to 65535"),
            language);
    }

    static async Task<int> Run(PreviewSource source, string port, CommandContext context, CancellationToken ending)
    {
        if (!SourceWatch.IsThere(source.Site))
            return context.Refuse(source.Build().Diagnostics);
        var preview = new Preview();
        if (await Start(
            new(preview, source.Published, source.PublishedFile),
            int.Parse(port, System.Globalization.CultureInfo.InvariantCulture)) is not { } server)
            return context.Refuse([ServeDiagnostics.PortInUse(port)]);
        await using (server)
        {
            context.Terminal.Output.WriteLine(Welcome(server.Address.Port).In(context.Language));
            await Follow(source, preview, server, context, ending);
        }

        return ExitCode.Clean;
    }

    static async Task<PreviewServer?> Start(PreviewResponses answers, int port)
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
        PreviewSource source, Preview preview, PreviewServer server, CommandContext context, CancellationToken ending)
    {
        using var over = CancellationTokenSource.CreateLinkedTokenSource(ending);
        var rebuilds = new Rebuilds(source.Build, built => Take(built, preview, context), pausing => Task.Delay(Rebuilds.Pause, pausing));
        using var watch = Watch(source.Site, rebuilds, context);
        var building = Task.Run(() => rebuilds.Run(over.Token), CancellationToken.None);
        await Task.WhenAny(server.WaitForEnd(over.Token), building);
        await over.CancelAsync();
        await building.ContinueWith(
            ended => ended.IsFaulted
                ? Task.FromException(ended.Exception.GetBaseException())
                : Task.CompletedTask, TaskScheduler.Default).Unwrap();
    }

    static SourceWatch? Watch(string site, Rebuilds rebuilds, CommandContext context)
    {
        try
        {
            return new(site, rebuilds.Ask);
        }
        catch (IOException fault)
        {
            context.Terminal.Error.WriteLine(
                string.Join('\n', DiagnosticText.Each([ServeDiagnostics.CannotWatch(site, fault.Message)], context.Language)));
            return null;
        }
    }

    static void Take(PreviewBuild built, Preview preview, CommandContext context)
    {
        preview.Take(built);
        var errors = built.Diagnostics.Where(diagnostic => diagnostic.Severity == Severity.Error);
        foreach (var text in DiagnosticText.Each(errors, context.Language))
            context.Terminal.Output.WriteLine(text);
        context.Terminal.Output.WriteLine(Outcome(built).In(context.Language));
    }

    static LocalizedText Outcome(PreviewBuild built) => built.Stopped
        ? new("资料有错误，网页没有更新。", "There are errors; the pages stay as they were.")
        : new($"已生成，共 {built.Files.Length} 个文件。", $"Built: {built.Files.Length} files.");

    static LocalizedText Welcome(int port) => new(
        $"预览：http://localhost:{port}/\n工作台：http://localhost:{port}{PreviewResponses.Folder}\n保存文件后网页自动刷新。按 Ctrl+C 结束。",
        $"Preview: http://localhost:{port}/\nDesk: http://localhost:{port}{PreviewResponses.Folder}\nPages follow when files are saved. "
            + $"Ctrl+C ends it.");
}

/// <summary>What a preview is made of: the site folder, and the published site that it is compared with.</summary>
/// <param name="Site">The site folder.</param>
/// <param name="Output">The output folder.</param>
/// <param name="Today">The day to look at; today in the site's zone where none was given.</param>
/// <param name="Clock">Asked at each build.</param>
sealed record PreviewSource(string Site, string Output, DateOnly? Today, Clock Clock)
{
    internal PreviewBuild Build()
    {
        var sources = SourceFolder.Read(Site);
        // What stands in the other files is right or wrong only together with the one that is missing.
        if (sources.Value is not { } tree || sources.Diagnostics.Any(LayoutDiagnostics.IsUnreadable))
            return new()
            {
                Files = [],
                Diagnostics = sources.Diagnostics,
                Content = null,
                Today = default,
                HasLockedFile = sources.Value is not null,
            };
        var content = SiteReader.Read(tree);
        var day = Today ?? Clock.TodayIn(content.Value?.Site.Zone ?? Zones.Default);
        var result = PublicitySite.Build.Run(tree, content with { Diagnostics = [.. sources.Diagnostics, .. content.Diagnostics] }, day);
        return new()
        {
            Files = result.Files,
            Diagnostics = result.Diagnostics,
            Content = content.Value,
            Today = day,
            IsChosenDay = Today is not null,
            HasLockedFile = false,
        };
    }

    internal Result<PublishedSite> Published() => PublishedFolder.LookAt(Output);

    /// <param name="path">One that the manifest of the output folder names.</param>
    internal byte[]? PublishedFile(string path) => CopiedFile.Read(Path.Join(Output, path)).Value;
}

/// <summary>What may stand in the way of a preview.</summary>
static class ServeDiagnostics
{
    static readonly DiagnosticDescriptor PortInUseKind = new("PS0875", Severity.Error, new("端口已被占用", "port in use"));

    static readonly DiagnosticDescriptor CannotWatchKind = new("PS0876", Severity.Warning, new("看不到文件的改动", "changes cannot be watched"));

    internal static Diagnostic PortInUse(string port) => PortInUseKind.At(
        SourceLocation.OfFile("--port"),
        new($"端口 {port} 不能用，可能已经有一个预览在运行。", $"Port {port} cannot be used; perhaps another preview is running."),
        new("先结束另一个预览，或者换一个端口，例如 --port 5081。", "End the other preview, or take another port, such as --port 5081."));

    internal static Diagnostic CannotWatch(string folder, string reason) => CannotWatchKind.At(
        SourceLocation.OfFile(folder),
        new($"系统不让程序知道文件什么时候改动：{reason}", $"The system does not tell when files change: {reason}"),
        new("网页仍可查看，但改动资料以后要结束预览、重新运行。", "Pages can be seen, but end the preview and start it again after a change."));
}
