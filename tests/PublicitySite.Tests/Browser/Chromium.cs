using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(PublicitySite.Tests.Browser.Chromium))]

namespace PublicitySite.Tests.Browser;

/// <summary>
/// One browser for all tests of this folder, and the sample site where it can reach it: on a server, and on the disk. Each is there
/// once a test asks for it. Visitors share nothing, so that classes of tests may run beside each other.
/// </summary>
public sealed class Chromium : IAsyncDisposable
{
    // The same engine without the windows, menus and pages that the whole browser makes for every visitor and shows to nobody.
    const string Executable = "/usr/bin/chromium-headless-shell";

    static readonly string[] Arguments =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
        "--disable-background-networking", "--disable-component-update", "--disable-sync",
    ];

    readonly Lazy<PortalServer> server = new(() => new(SampleSite.Files));
    readonly Lazy<DirectoryInfo> folder = new(OnThisDisk);
    readonly Lazy<Task<IPlaywright>> playwright = new(() => Playwright.CreateAsync());
    readonly Lazy<Task<IBrowser>> browser;

    public Chromium()
    {
        browser = new(async () => await (await playwright.Value).Chromium
            .LaunchAsync(new() { ExecutablePath = Executable, Args = Arguments, Timeout = 120_000 }));
        // Waiting ends as soon as there is what is waited for; on a busy machine that is later.
        Assertions.SetDefaultExpectTimeout(60_000);
    }

    /// <summary>The site's address on the server, with the closing <c>/</c>.</summary>
    internal string Served => server.Value.Root;

    /// <summary>The site's address on the disk, with the closing <c>/</c>.</summary>
    internal string OnDisk => $"{new Uri(folder.Value.FullName)}/";

    /// <summary>Paths that the browser asked for outside the site's folder.</summary>
    internal IEnumerable<string> Strays => server.Value.Strays;

    /// <summary>A new visitor, who has seen nothing of the site before.</summary>
    internal async Task<Visit> Visitor(BrowserNewContextOptions? options = null)
    {
        var context = await (await browser.Value).NewContextAsync(options ?? new());
        context.SetDefaultTimeout(60_000);
        return new(context, await context.NewPageAsync(), this);
    }

    public async ValueTask DisposeAsync()
    {
        if (browser.IsValueCreated)
            await (await browser.Value).DisposeAsync();
        if (playwright.IsValueCreated)
            (await playwright.Value).Dispose();
        if (server.IsValueCreated)
            await server.Value.DisposeAsync();
        if (folder.IsValueCreated)
            folder.Value.Delete(recursive: true);
    }

    static DirectoryInfo OnThisDisk()
    {
        var folder = Directory.CreateTempSubdirectory("publicity-browser-");
        foreach (var file in SampleSite.Files)
        {
            var path = Path.Join(folder.FullName, file.Path);
            Directory.CreateDirectory(Path.GetDirectoryName(path) ?? folder.FullName);
            File.WriteAllBytes(path, file.Bytes.ToArray());
        }

        return folder;
    }
}
