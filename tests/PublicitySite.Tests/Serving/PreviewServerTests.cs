using System.Net;
using System.Net.NetworkInformation;
using System.Net.Sockets;
using PublicitySite.Serving;

namespace PublicitySite.Tests.Serving;

/// <summary>The preview on a real port of this machine.</summary>
public sealed class PreviewServerTests : IAsyncLifetime
{
    readonly Preview preview = Answers.Preview(Answers.Good(("index.html", "<body>首页</body>"), ("404.html", "<body>没有</body>")));
    readonly HttpClient client = new(new SocketsHttpHandler { AllowAutoRedirect = false });
    PreviewServer? server;

    public async ValueTask InitializeAsync()
    {
        server = await PreviewServer.Start(Answers.Of(preview), port: 0);
        client.BaseAddress = server.Address;
    }

    public async ValueTask DisposeAsync()
    {
        client.Dispose();
        if (server is not null)
            await server.DisposeAsync();
    }

    [Fact]
    public async Task Pages_are_served_and_never_kept()
    {
        using var answer = await Ask(HttpMethod.Get, "/");

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.StartsWith("<body>首页", await answer.Content.ReadAsStringAsync(Ending), StringComparison.Ordinal);
        Assert.Equal("no-store", answer.Headers.CacheControl?.ToString());
        Assert.Equal("nosniff", Assert.Single(answer.Headers.GetValues("X-Content-Type-Options")));
        Assert.False(answer.Headers.Contains("Server"));
    }

    [Theory]
    [InlineData("GET", "/nothing.html", null, 404)]
    [InlineData("GET", "/%2e%2e/%2e%2e/etc/passwd", null, 404)]
    [InlineData("GET", "/..%2f..%2fetc%2fpasswd", null, 404)]
    [InlineData("HEAD", "/", null, 200)]
    [InlineData("HEAD", "/_desk/", null, 200)]
    [InlineData("POST", "/", null, 405)]
    [InlineData("PUT", "/_desk/", null, 405)]
    [InlineData("OPTIONS", "/", null, 405)]
    [InlineData("GET", "/", "evil.example", 421)]
    [InlineData("GET", "/_desk/", "evil.example", 421)]
    [InlineData("GET", "/_desk/events", "evil.example", 421)]
    public async Task Requests_are_answered_or_refused(string method, string path, string? host, int status)
    {
        using var answer = await Ask(new(method), path, host);

        Assert.Equal(status, (int)answer.StatusCode);
    }

    [Fact]
    public async Task The_desk_loads_nothing_from_elsewhere()
    {
        using var answer = await Ask(HttpMethod.Get, "/_desk/");

        Assert.StartsWith(
            "default-src 'none'; ",
            Assert.Single(answer.Headers.GetValues("Content-Security-Policy")),
            StringComparison.Ordinal);
    }

    [Fact]
    public void No_other_machine_reaches_it()
    {
        var listening = IPGlobalProperties.GetIPGlobalProperties()
            .GetActiveTcpListeners()
            .Where(end => end.Port == client.BaseAddress?.Port);

        Assert.All(listening, end => Assert.True(IPAddress.IsLoopback(end.Address), $"{end}"));
    }

    [Fact]
    public async Task Pages_hear_of_each_build()
    {
        using var events = new StreamReader(await client.GetStreamAsync(new Uri("/_desk/events", UriKind.Relative), Ending));

        Assert.Equal("""data: {"version":1,"good":1,"stopped":false,"errors":0,"others":0,"findings":[]}""", await Next(events));
        preview.Take(Answers.Bad);
        Assert.Equal(
            """data: {"version":2,"good":1,"stopped":true,"errors":1,"others":0,"findings":[{"error":true,"code":"PS9999","place":"content/a\u003Cb\u003E.md(3,7)","message":"“\u003Cb\u003E”不对。","help":"写成“\u0026”。"}]}""",
            await Next(events));
        preview.Take(Answers.Good());
        Assert.StartsWith("""data: {"version":3,"good":3,"stopped":false""", await Next(events), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_port_in_use_is_told()
    {
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();

        await Assert.ThrowsAsync<IOException>(() => PreviewServer.Start(Answers.Of(preview), ((IPEndPoint)taken.LocalEndpoint).Port));
    }

    static CancellationToken Ending => TestContext.Current.CancellationToken;

    static async Task<string?> Next(StreamReader events)
    {
        var line = await events.ReadLineAsync(Ending);
        Assert.Equal("", await events.ReadLineAsync(Ending));
        return line;
    }

    async Task<HttpResponseMessage> Ask(HttpMethod method, string path, string? host = null)
    {
        using var request = new HttpRequestMessage(
            method,
            new Uri(client.BaseAddress + path[1..], new UriCreationOptions { DangerousDisablePathAndQueryCanonicalization = true }));
        request.Headers.Host = host;
        return await client.SendAsync(request, Ending);
    }
}
