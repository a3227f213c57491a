using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace PublicitySite.Tests.Browser;

/// <summary>A real web server on this machine that puts in what lines of SSI name, as the servers of portals do.</summary>
sealed class Nginx : IAsyncDisposable
{
    const string Executable = "/usr/sbin/nginx";

    readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("publicity-nginx-");
    Process? process;
    Task<string> rest = Task.FromResult("");

    /// <summary>Address of the portal, with the closing <c>/</c>.</summary>
    internal string Root { get; private set; } = "";

    /// <param name="files">What the portal holds, by path.</param>
    internal static async Task<Nginx> Start(IEnumerable<(string Path, ReadOnlyMemory<byte> Bytes)> files)
    {
        var nginx = new Nginx();
        foreach (var (path, bytes) in files)
        {
            var target = Path.Join(nginx.folder.FullName, "www", path);
            Directory.CreateDirectory(Path.GetDirectoryName(target) ?? "");
            await File.WriteAllBytesAsync(target, bytes.ToArray());
        }

        try
        {
            await nginx.Listen();
            return nginx;
        }
        catch
        {
            await nginx.DisposeAsync();
            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (process is not null)
        {
            process.Kill(entireProcessTree: true);
            await rest;
            await process.WaitForExitAsync();
            process.Dispose();
        }

        folder.Delete(recursive: true);
    }

    async Task Listen()
    {
        var port = FreePort();
        var settings = Path.Join(folder.FullName, "nginx.conf");
        await File.WriteAllTextAsync(settings, Settings(port));
        process = Process.Start(new ProcessStartInfo(Executable, ["-p", folder.FullName, "-c", settings]) { RedirectStandardError = true });
        Assert.NotNull(process);

        // It says so once its port is open.
        List<string> said = [];
        while (await process.StandardError.ReadLineAsync() is { } line && !line.Contains("event method", StringComparison.Ordinal))
            said.Add(line);
        rest = process.StandardError.ReadToEndAsync();
        Assert.False(process.HasExited, string.Join('\n', said));
        Root = $"http://127.0.0.1:{port}/";
    }

    /// <summary>One process, so that it reads what belongs to whoever runs the tests.</summary>
    string Settings(int port) => $$"""
        daemon off;
        master_process off;
        error_log stderr notice;
        pid nginx.pid;
        events {}
        http {
          {{string.Concat(((string[])["client_body", "proxy", "fastcgi", "uwsgi", "scgi"]).Select(name => $"{name}_temp_path {folder.FullName}/{name};"))}}
          access_log off;
          charset utf-8;
          default_type text/plain;
          types { text/html html; text/css css; text/javascript js; image/svg+xml svg; }
          server { listen 127.0.0.1:{{port}}; root {{folder.FullName}}/www; ssi on; }
        }
        """;

    static int FreePort()
    {
        using var socket = new TcpListener(IPAddress.Loopback, 0);
        socket.Start();
        return ((IPEndPoint)socket.LocalEndpoint).Port;
    }
}
