using System.Diagnostics;
using PublicitySite.Tests.Support;

namespace PublicitySite.Tests.Commands;

/// <summary>The program as the system starts it: its real streams and its real exit code.</summary>
[Trait("Speed", "Slow")]
public sealed class ProcessTests
{
    [Fact]
    public async Task A_pipe_gets_plain_utf8_and_the_exit_code()
    {
        var (code, output, error) = await Run("period", "--published", "2024-09-29", "--days", "1", "--site", Repository.Root);

        Assert.Equal("公示期：2024年9月29日（星期日）至2024年9月29日（星期日），共1个工作日\n   1  2024年9月29日（星期日）  国庆节调休上班\n"u8, output);
        Assert.Equal((0, 0), (code, error.Length));
    }

    [Fact]
    public async Task Wrong_usage_goes_to_the_error_stream()
    {
        var (code, output, error) = await Run("buld");

        Assert.Equal("不认识“buld”。\n用法见：publicity --help\n"u8, error);
        Assert.Equal((2, 0), (code, output.Length));
    }

    [Fact]
    public async Task The_same_site_comes_out_whatever_the_machine_is_set_to()
    {
        var folder = Directory.CreateTempSubdirectory("publicity-machines-").FullName;
        string[] machines = ["America/Los_Angeles tr_TR.UTF-8", "Pacific/Kiritimati zh_CN.UTF-8", "UTC C"];

        var manifests = new List<byte[]>();
        foreach (var machine in machines)
        {
            var output = Path.Join(folder, machine.Split('/', ' ')[^1]);
            await Run(machine.Split(' '), "build", "--site", Repository.Root, "--output", output, "--today", "2026-11-20");
            manifests.Add(await File.ReadAllBytesAsync(Path.Join(output, "manifest.json"), TestContext.Current.CancellationToken));
        }

        Directory.Delete(folder, recursive: true);
        Assert.All(manifests, manifest => Assert.Equal(manifests[0], manifest));
    }

    static Task<(int Code, byte[] Output, byte[] Error)> Run(params string[] arguments) => Run(["UTC", "C"], arguments);

    /// <param name="machine">Its zone and its language.</param>
    /// <param name="arguments">Of the command line.</param>
    static async Task<(int Code, byte[] Output, byte[] Error)> Run(string[] machine, params string[] arguments)
    {
        var program = Path.Join(AppContext.BaseDirectory, "publicity.dll");
        var start = new ProcessStartInfo("dotnet", [program, .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        (start.Environment["TZ"], start.Environment["LANG"], start.Environment["LC_ALL"]) = (machine[0], machine[1], machine[1]);
        using var process = Process.Start(start) ?? throw new InvalidOperationException("dotnet did not start");
        var (output, error) = (BytesOf(process.StandardOutput), BytesOf(process.StandardError));
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (process.ExitCode, await output, await error);
    }

    static async Task<byte[]> BytesOf(StreamReader stream)
    {
        using var bytes = new MemoryStream();
        await stream.BaseStream.CopyToAsync(bytes, TestContext.Current.CancellationToken);
        return bytes.ToArray();
    }
}
