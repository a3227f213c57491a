using Microsoft.Playwright;

namespace PublicitySite.Tests.Browser;

/// <summary>One browser for all tests of this folder, and the sample site where it can reach it: on a server, and on the disk.</summary>
public sealed class Chromium : IAsyncLifetime
{
    const string Executable = "/usr/bin/chromium";

    static readonly string[] Arguments =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
        "--disable-background-networking", "--disable-component-update", "--disable-sync",
    ];

    readonly PortalServer server = new(SampleSite.Files);
    readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("publicity-browser-");
    IPlaywright? playwright;
    IBrowser? browser;

    /// <summary>The site's address on the server, with the closing <c>/</c>.</summary>
    internal string Served => server.Root;

    /// <summary>The site's address on the disk, with the closing <c>/</c>.</summary>
    internal string OnDisk => $"{new Uri(folder.FullName)}/";

    /// <summary>Paths that the browser asked for outside the site's folder.</summary>
    internal IEnumerable<string> Strays => server.Strays;

    public async ValueTask InitializeAsync()
    {
        foreach (var file in SampleSite.Files)
        {
            var path = Path.Join(folder.FullName, file.Path);
            Directory.CreateDirectory(Path.GetDirectoryName(path) ?? folder.FullName);
            await File.WriteAllBytesAsync(path, file.Bytes.ToArray());
        }

        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = Executable, Args = Arguments, Timeout = 120_000 });
    }

    /// <summary>A new visitor, who has seen nothing of the site before.</summary>
    internal async Task<Visit> Visitor(BrowserNewContextOptions? options = null)
    {
        Assert.NotNull(browser);
        var context = await browser.NewContextAsync(options ?? new());
        context.SetDefaultTimeout(60_000);
        return new(context, await context.NewPageAsync(), this);
    }

    /// <summary>A visitor who has set the browser to letters of so many pixels (16 is usual).</summary>
    internal async Task<IBrowserContext> VisitorWithLetters(int pixels)
    {
        Assert.NotNull(playwright);
        var profile = Path.Join(folder.FullName, $"letters-{pixels}");
        Directory.CreateDirectory(Path.Join(profile, "Default"));
        await File.WriteAllTextAsync(Path.Join(profile, "Default", "Preferences"), $$$""" {"webkit": {"webprefs": {"default_font_size": {{{pixels}}} } } } """);
        return await playwright.Chromium.LaunchPersistentContextAsync(profile, new() { ExecutablePath = Executable, Args = Arguments, Timeout = 120_000 });
    }

    public async ValueTask DisposeAsync()
    {
        if (browser is not null)
        {
            await browser.DisposeAsync();
        }

        playwright?.Dispose();
        await server.DisposeAsync();
        folder.Delete(recursive: true);
    }
}

/// <summary>Tests that share the browser; they run one after the other.</summary>
[CollectionDefinition(nameof(BrowserTests))]
public sealed class BrowserTests : ICollectionFixture<Chromium>;
