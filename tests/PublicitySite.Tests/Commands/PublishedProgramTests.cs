using System.Diagnostics;
using System.Text;
using PublicitySite.Tests.Importing.Summaries;
using PublicitySite.Tests.Support;
using PublicitySite.Tests.Writing;

namespace PublicitySite.Tests.Commands;

/// <summary>The program as it is handed to people who have no SDK: one file, and nothing installed.</summary>
[Trait("Speed", "Slow")]
public sealed class PublishedProgramTests : IDisposable
{
    readonly string folder = Directory.CreateTempSubdirectory("publicity-published-").FullName;

    string Program => Path.Join(folder, "program");

    public void Dispose() => Directory.Delete(folder, recursive: true);

    /// <summary>Without the analyzers, which have looked at the same sources when the tests were built.</summary>
    [Fact]
    public async Task One_file_builds_the_sample_without_anything_installed()
    {
        var published = await Run(
            "dotnet",
            [],
            "publish",
            Path.Join(Repository.Root, "generator"),
            "-r",
            "linux-x64",
            "-o",
            Program,
            "--artifacts-path",
            Path.Join(folder, "made"),
            "-p:RunAnalyzers=false");
        Assert.True(published.Code == 0, published.Text);
        Assert.Equal(["publicity"], TemporarySite.FilesBelow(Program));

        (string, string?)[] bare = [("PATH", PathWithoutSdk()), ("DOTNET_ROOT", null), ("HOME", folder)];
        var built = await Run(Path.Join(Program, "publicity"), bare, Build("theirs"));
        var imported = await Run(Path.Join(Program, "publicity"), bare, Import());

        Assert.True(built.Code == 0, built.Text);
        Assert.Equal((0, Spoken.By(Import()).Output), imported);
        Assert.Equal(0, Spoken.By(Build("ours")).ExitCode);
        Assert.Equal(Contents("ours"), Contents("theirs"));
    }

    string[] Build(string output) => ["build", "--site", Repository.Root, "--output", Path.Join(folder, output), "--today", "2026-11-20"];

    /// <summary>Goes through the libraries that a build has no use for: those of documents, pictures and code pages.</summary>
    string[] Import()
    {
        var zip = Path.Join(folder, "originals.zip");
        File.WriteAllBytes(zip, PackedFile.Zip(
            CodePagesEncodingProvider.Instance.GetEncoding("GB18030") ?? Encoding.UTF8,
            ("欧阳建川.docx", WordFile.Of("欧阳建川。" + string.Concat(Enumerable.Repeat("在窖池边干了三十一年。", 45)))),
            ("欧阳建川.jpg", PictureFile.JpegOf(413, 579))));
        return ["import", "summaries", zip, "--list", "luzhou-2019", "--site", Repository.Root, "--today", "2026-11-20", "--dry-run"];
    }

    /// <summary>Every file by its path, with what is in it.</summary>
    string[] Contents(string output) =>
    [
        .. TemporarySite.FilesBelow(Path.Join(folder, output))
            .Select(path =>
                $"{path} {Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(Path.Join(folder, output, path))))}"),
    ];

    /// <summary>A folder with the programs that read PDFs, and with no other.</summary>
    string PathWithoutSdk()
    {
        var programs = Directory.CreateDirectory(Path.Join(folder, "programs")).FullName;
        foreach (var (name, found) in
            from name in (string[])["pdftotext", "pdfinfo"]
            from place in (Environment.GetEnvironmentVariable("PATH") ?? "").Split(':')
            where File.Exists(Path.Join(place, name))
            group Path.Join(place, name) by name into places
            select (places.Key, places.First()))
        {
            File.CreateSymbolicLink(Path.Join(programs, name), found);
        }

        return programs;
    }

    /// <summary>What it printed, on either stream. Without a server of the compiler left behind, and held to the lock files.</summary>
    static async Task<(int Code, string Text)> Run(string program, (string Name, string? Value)[] environment, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var (name, value) in ((string Name, string? Value)[])[
            ("CI", "true"),
            ("MSBUILDDISABLENODEREUSE", "1"),
            ("UseSharedCompilation", "false"),
            .. environment,
        ])
            start.Environment[name] = value;
        using var process = Process.Start(start) ?? throw new InvalidOperationException($"{program} did not start");
        var (output, error) = (
            process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken),
            process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken));
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (process.ExitCode, await output + await error);
    }
}
