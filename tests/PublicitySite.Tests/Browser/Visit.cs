using Microsoft.Playwright;

namespace PublicitySite.Tests.Browser;

/// <summary>One visitor with one page, and everything on the way that a page of ours must not do.</summary>
sealed class Visit : IAsyncDisposable
{
    readonly IBrowserContext context;
    readonly List<string> troubles = [];

    internal Visit(IBrowserContext context, IPage page, Chromium chromium)
    {
        (this.context, Page) = (context, page);
        page.Console += (_, message) => troubles.Add($"console: {message.Text}");
        page.PageError += (_, error) => troubles.Add($"script: {error}");
        page.RequestFailed += (_, request) => troubles.Add($"failed: {request.Url} {request.Failure}");
        page.Request += (_, request) =>
        {
            if (!request.Url.StartsWith(chromium.Served, StringComparison.Ordinal)
                && !request.Url.StartsWith(chromium.OnDisk, StringComparison.Ordinal))
            {
                troubles.Add($"outside the site: {request.Url}");
            }
        };
        page.Response += (_, response) =>
        {
            if (response.Status >= 400)
            {
                troubles.Add($"{response.Status}: {response.Url}");
            }
        };
    }

    internal IPage Page { get; }

    /// <summary>No message, no fault of a script, no request that failed or left the site.</summary>
    internal void HadNoTroubles() => Assert.True(troubles is [], $"{Page.Url}\n{string.Join('\n', troubles)}");

    public ValueTask DisposeAsync() => new(context.CloseAsync());
}
