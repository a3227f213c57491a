using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

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
    internal static async Task<PreviewServer> Start(PreviewAnswers answers, int port)
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

    static Task Handle(HttpContext context, PreviewAnswers answers, CancellationToken ending)
    {
        var request = context.Request;
        if (!LocalHost.IsMeant(request.Host.Value, context.Connection.LocalPort))
            return Send(context.Response, Answer.Text(421, "本服务只在本机预览网站，请用 http://localhost 打开。"));
        if (!HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method))
        {
            context.Response.Headers.Allow = "GET, HEAD";
            return Send(context.Response, Answer.Text(405, "只能查看，不能提交。"));
        }

        return request.Path.Value == PreviewAnswers.Events && HttpMethods.IsGet(request.Method)
            ? Tell(context, answers.Preview, ending)
            : Send(context.Response, answers.Of(request.Path.Value ?? "/", request.Query["page"]));
    }

    static async Task Send(HttpResponse response, Answer answer)
    {
        response.StatusCode = answer.Status;
        response.ContentType = answer.ContentType;
        response.ContentLength = answer.Body.Length;
        response.Headers.CacheControl = "no-store";
        response.Headers.XContentTypeOptions = "nosniff";
        response.Headers["Cross-Origin-Resource-Policy"] = "same-origin";
        if (answer.IsDesk)
            response.Headers.ContentSecurityPolicy = "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
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
                await context.Response.WriteAsync(EventText.Of(state), over.Token);
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
