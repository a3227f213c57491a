using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Net;
using System.Net.Sockets;
using PublicitySite.Files;

namespace PublicitySite.Tests.Browser;

/// <summary>A plain web server on this machine that keeps the site in a sub-folder and has nothing else.</summary>
sealed class PortalServer : IAsyncDisposable
{
    readonly HttpListener listener;
    readonly ImmutableDictionary<string, ReadOnlyMemory<byte>> files;
    readonly ConcurrentQueue<string> strays = [];
    readonly Task running;

    internal PortalServer(IEnumerable<OutputFile> site)
    {
        files = site.ToImmutableDictionary(file => SampleSite.Folder + file.Path, file => file.Bytes, StringComparer.Ordinal);
        (listener, Root) = Listen();
        running = Serve();
    }

    /// <summary>The address of the site, with the closing <c>/</c>.</summary>
    internal string Root { get; }

    /// <summary>Paths that were asked for outside the site's folder.</summary>
    internal IEnumerable<string> Strays => strays;

    public async ValueTask DisposeAsync()
    {
        listener.Stop();
        await running;
        listener.Close();
    }

    /// <summary>On any free port; another program may take it between the two steps, so more than one try.</summary>
    static (HttpListener Listener, string Root) Listen()
    {
        for (var tries = 1; ; tries++)
        {
            var host = $"http://127.0.0.1:{FreePort()}";
            var listener = new HttpListener { Prefixes = { $"{host}/" } };
            try
            {
                listener.Start();
                return (listener, host + SampleSite.Folder);
            }
            catch (HttpListenerException) when (tries < 10)
            {
                listener.Close();
            }
        }
    }

    static int FreePort()
    {
        using var socket = new TcpListener(IPAddress.Loopback, 0);
        socket.Start();
        return ((IPEndPoint)socket.LocalEndpoint).Port;
    }

    async Task Serve()
    {
        try
        {
            while (true)
            {
                Answer(await listener.GetContextAsync());
            }
        }
        catch (Exception) when (!listener.IsListening)
        {
            // Stopping ends the wait for the next request this way.
        }
    }

    void Answer(HttpListenerContext request)
    {
        var path = request.Request.Url?.AbsolutePath ?? "";
        if (!path.StartsWith(SampleSite.Folder, StringComparison.Ordinal))
        {
            strays.Enqueue(path);
        }

        var name = path.EndsWith('/') ? $"{path}index.html" : path;
        var found = files.TryGetValue(name, out var bytes);
        var response = request.Response;
        response.StatusCode = found ? 200 : 404;
        response.ContentType = ContentType(found ? name : ".html");
        response.Headers["X-Content-Type-Options"] = "nosniff";
        try
        {
            response.Close((found ? bytes : files[$"{SampleSite.Folder}404.html"]).ToArray(), willBlock: false);
        }
        catch (HttpListenerException)
        {
            // The browser went on to another page and hung up.
        }
    }

    static string ContentType(string path) => Path.GetExtension(path) switch
    {
        ".html" => "text/html; charset=utf-8",
        ".css" => "text/css; charset=utf-8",
        ".js" => "text/javascript; charset=utf-8",
        ".svg" => "image/svg+xml",
        ".json" => "application/json",
        ".xml" => "application/xml",
        ".csv" => "text/csv; charset=utf-8",
        ".ics" => "text/calendar; charset=utf-8",
        ".jpg" => "image/jpeg",
        ".png" => "image/png",
        _ => "text/plain; charset=utf-8",
    };
}
