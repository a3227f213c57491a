using System.Net;
using System.Net.Sockets;
using PublicitySite.Commands.Cli;
using PublicitySite.Commands.Previewing;
using PublicitySite.Diagnostics;
using PublicitySite.Tests.Support;
using PublicitySite.Tests.Writing;

namespace PublicitySite.Tests.Commands;

/// <summary>What stands in the way of a preview, and what it is made of.</summary>
public sealed class ServeCommandTests
{
    [Fact]
    public void A_folder_that_is_not_there_is_told() =>
        Assert.Contains(
            "/no/such/folder: error PS0147: ",
            Spoken.By("serve", "--site", "/no/such/folder").Output,
            StringComparison.Ordinal);

    [Fact]
    public void A_port_in_use_is_told()
    {
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();
        var port = ((IPEndPoint)taken.LocalEndpoint).Port;

        var spoken = Spoken.By("serve", "--site", Repository.Root, "--port", $"{port}");

        Assert.Equal(1, spoken.ExitCode);
        Assert.StartsWith($"--port: error PS0875: 端口 {port} 不能用，可能已经有一个预览在运行。\n", spoken.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("65536")]
    [InlineData("-1")]
    [InlineData("web")]
    public void A_port_is_a_number(string port) =>
        Assert.Contains($"--port 的值“{port}”不对：要写 1 到 65535 之间的数。", Spoken.By("serve", "--port", port).Error, StringComparison.Ordinal);

    [Fact]
    public void A_file_that_another_program_holds_is_waited_for()
    {
        using var site = new TemporarySite();
        site.CopySample();
        var source = new PreviewSource(site.Sources, site.Output, new(2026, 11, 20), Clock.OfTheMachine);
        var list = Path.Join(site.Sources, "content/honorees/luzhou-2026/list.xlsx");

        using (File.Open(list, FileMode.Open, FileAccess.ReadWrite, FileShare.None))
            Assert.True(source.Build().HasLockedFile);
        using (File.Open(list, FileMode.Open, FileAccess.ReadWrite, FileShare.Read))
            Assert.False(source.Build().HasLockedFile);
    }

    /// <summary>What the system says of it is passed on; the folder is named.</summary>
    [Fact]
    public void A_folder_that_cannot_be_watched_is_told_as_a_warning()
    {
        var diagnostic = ServeDiagnostics.CannotWatch("/mnt/网站", "No space left on device");

        Assert.Equal(("PS0876", Severity.Warning), (diagnostic.Code, diagnostic.Severity));
        Assert.Equal("/mnt/网站", $"{diagnostic.Location}");
        Assert.Equal("系统不让程序知道文件什么时候改动：No space left on device", diagnostic.Message.Chinese);
    }

    [Fact]
    public void The_desk_is_no_part_of_the_site()
    {
        var built = new PreviewSource(Repository.Root, "public", new(2026, 11, 20), Clock.OfTheMachine).Build();

        Assert.NotEmpty(built.Files);
        Assert.DoesNotContain(
            built.Files,
            file => file.Path.Contains("desk", StringComparison.Ordinal) || file.Path.Contains("preview", StringComparison.Ordinal));
        Assert.DoesNotContain(built.Files, file => file.Bytes.Span.IndexOf("_desk"u8) >= 0 || file.Bytes.Span.IndexOf("preview.js"u8) >= 0);
    }
}
