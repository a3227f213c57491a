using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using PublicitySite.Diagnostics;
using PublicitySite.Formats.Json;

namespace PublicitySite.Serving;

/// <summary>The preview on a port of this machine; no other machine reaches it.</summary>
sealed class PreviewServer : IAsyncDisposable
{
    readonly WebApplication app;

    PreviewServer(WebApplication app) => this.app = app;

    /// <summary><c>http://127.0.0.1:5080</c> and the like.</summary>
    internal Uri Address => new(app.Urls.First());

    /// <param name="answers">What it serves.</param>
    /// <param name="port">0 for any that is free.</param>
    /// <exception cref="IOException">The port is in use.</exception>
    internal static async Task<PreviewServer> Start(PreviewResponses answers, int port)
    {
        // Empty: nothing of the machine's environment or of files in the folder decides where it listens.
        var builder = WebApplication.CreateEmptyBuilder(new());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(options =>
        {
            options.AddServerHeader = false;
            if (port == 0)
                options.Listen(IPAddress.Loopback, 0);
            else
                options.ListenLocalhost(port);
        });
        builder.Services.Configure<HostOptions>(options => options.ShutdownTimeout = TimeSpan.FromSeconds(2));
        var app = builder.Build();
        app.Run(context => Handle(context, answers, app.Lifetime.ApplicationStopping));
        await app.StartAsync();
        return new(app);
    }

    internal Task WaitForEnd(CancellationToken ending) => app.WaitForShutdownAsync(ending);

    public async ValueTask DisposeAsync()
    {
        await app.StopAsync();
        await app.DisposeAsync();
    }

    static Task Handle(HttpContext context, PreviewResponses answers, CancellationToken ending)
    {
        var request = context.Request;
        if (!LocalHost.IsMeant(request.Host.Value, context.Connection.LocalPort))
            return Send(context.Response, Response.Text(421, "本服务只在本机预览网站，请用 http://localhost 打开。"));
        if (!HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method))
        {
            context.Response.Headers.Allow = "GET, HEAD";
            return Send(context.Response, Response.Text(405, "只能查看，不能提交。"));
        }

        return request.Path.Value == PreviewResponses.Events && HttpMethods.IsGet(request.Method)
            ? Tell(context, answers.Preview, ending)
            : Send(context.Response, answers.Answer(request.Path.Value ?? "/", request.Query["page"]));
    }

    static async Task Send(HttpResponse response, Response answer)
    {
        response.StatusCode = answer.Status;
        response.ContentType = answer.ContentType;
        response.ContentLength = answer.Body.Length;
        response.Headers.CacheControl = "no-store";
        response.Headers.XContentTypeOptions = "nosniff";
        response.Headers["Cross-Origin-Resource-Policy"] = "same-origin";
        if (answer.IsDesk)
            response.Headers.ContentSecurityPolicy = "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; "
                + "img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
        if (answer.Location is { } location)
            response.Headers.Location = string.Join('/', location.Split('/').Select(Uri.EscapeDataString));
        await response.Body.WriteAsync(answer.Body);
    }

    /// <summary>One event at once and one for each build, until the page or the preview is closed.</summary>
    static async Task Tell(HttpContext context, Preview preview, CancellationToken ending)
    {
        using var over = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, ending);
        context.Response.ContentType = "text/event-stream; charset=utf-8";
        context.Response.Headers.CacheControl = "no-store";
        try
        {
            for (var seen = -1; ;)
            {
                var state = await preview.Other(seen, over.Token);
                await context.Response.WriteAsync(EventText.Write(state), over.Token);
                await context.Response.Body.FlushAsync(over.Token);
                seen = state.Version;
            }
        }
        catch (OperationCanceledException)
        {
            // The usual end: nobody listens any more.
        }
    }
}

/// <summary>The state of the preview as its pages hear of it.</summary>
static class EventText
{
    // More than a screen of diagnostics helps nobody; the desk has them all.
    const int Most = 50;

    /// <summary>One event of <c>text/event-stream</c>.</summary>
    internal static string Write(PreviewState state) => $"data: {Json(state)}\n\n";

    static string Json(PreviewState state) => PlainJson.Line(json =>
    {
        json.WriteStartObject();
        json.WriteNumber("version", state.Version);
        json.WriteNumber("good", state.Good);
        json.WriteBoolean("stopped", state.Stopped);
        json.WriteNumber("errors", state.Diagnostics.Count(diagnostic => diagnostic.Severity == Severity.Error));
        json.WriteNumber("others", state.Diagnostics.Count(diagnostic => diagnostic.Severity != Severity.Error));
        json.WriteStartArray("findings");
        foreach (var diagnostic in state.Diagnostics.OrderByDescending(diagnostic => diagnostic.Severity).Take(state.Stopped ? Most : 0))
        {
            json.WriteStartObject();
            json.WriteBoolean("error", diagnostic.Severity == Severity.Error);
            json.WriteString("code", diagnostic.Code);
            json.WriteString("place", diagnostic.Location.ToString());
            json.WriteString("message", diagnostic.Message.Chinese);
            json.WriteString("help", diagnostic.Help.Chinese);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    });
}

/// <summary>
/// The names by which this machine is asked for. A page elsewhere can make its own name point to this machine and read what it
/// answers, unless every other name is refused.
/// </summary>
static class LocalHost
{
    /// <param name="host">The header <c>Host</c> as it came.</param>
    /// <param name="port">The port on which it came.</param>
    internal static bool IsMeant(string? host, int port) =>
        host is not null && ((string[])["localhost", "127.0.0.1", "[::1]"]).Any(name =>
            string.Equals(
                host,
                string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{name}:{port}"),
                StringComparison.OrdinalIgnoreCase)
            || (port == 80 && string.Equals(host, name, StringComparison.OrdinalIgnoreCase)));
}
