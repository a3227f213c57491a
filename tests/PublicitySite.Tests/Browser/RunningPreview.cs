using PublicitySite.Commands.Cli;
using PublicitySite.Commands.Previewing;
using PublicitySite.Serving;
using PublicitySite.Tests.Commands;
using PublicitySite.Tests.Writing;

namespace PublicitySite.Tests.Browser;

/// <summary>A preview of a copy of the sample site, as <c>publicity serve</c> puts it together.</summary>
sealed class RunningPreview : IAsyncDisposable
{
    readonly TemporarySite site;
    readonly CancellationTokenSource over = new();
    readonly PreviewServer server;
    readonly SourceWatch watch;
    readonly Task building;

    RunningPreview(TemporarySite site, PreviewServer server, Preview preview, PreviewSource source)
    {
        (this.site, this.server) = (site, server);
        var rebuilds = new Rebuilds(source.Build, preview.Take, ending => Task.Delay(Rebuilds.Pause, ending));
        watch = new(site.Sources, rebuilds.Ask);
        building = Task.Run(() => rebuilds.Run(over.Token));
    }

    /// <summary>With the closing <c>/</c>.</summary>
    internal string Address => server.Address.ToString();

    /// <summary>The sample site is published for 18 November and shown for the 20th.</summary>
    internal static async Task<RunningPreview> Start()
    {
        var site = new TemporarySite();
        site.CopySample();
        Assert.Equal(0, Spoken.By("build", "--site", site.Sources, "--output", site.Output, "--today", "2026-11-18").ExitCode);
        var source = new PreviewSource(site.Sources, site.Output, new(2026, 11, 20), Clock.OfTheMachine);
        var preview = new Preview();
        var server = await PreviewServer.Start(new(preview, source.Published, source.PublishedFile), port: 0);
        var running = new RunningPreview(site, server, preview, source);
        await preview.Other(version: 0, TestContext.Current.CancellationToken);
        return running;
    }

    /// <summary>As an editor saves it.</summary>
    internal void Edit(string path, Func<string, string> edit)
    {
        var file = Path.Join(site.Sources, path);
        File.WriteAllText(file, edit(File.ReadAllText(file)));
    }

    public async ValueTask DisposeAsync()
    {
        watch.Dispose();
        await over.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => building);
        await server.DisposeAsync();
        over.Dispose();
        site.Dispose();
    }
}
