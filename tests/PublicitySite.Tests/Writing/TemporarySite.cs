using System.Collections.Immutable;
using System.Diagnostics;
using System.Text;
using System.Text.RegularExpressions;
using PublicitySite.Files;
using PublicitySite.Reading;
using PublicitySite.Tests.Support;
using PublicitySite.Writing;

namespace PublicitySite.Tests.Writing;

/// <summary>A folder of the disk with sources in <c>site</c> and the output in <c>public</c>; gone when disposed of.</summary>
sealed partial class TemporarySite : IDisposable
{
    internal static readonly DateOnly Today = new(2026, 11, 20);

    internal TemporarySite() => Directory.CreateDirectory(Path.Join(Sources, "content"));

    internal string Root { get; } = Directory.CreateTempSubdirectory("publicity-").FullName;

    internal string Sources => Path.Join(Root, "site");

    internal string Output => Path.Join(Root, "public");

    public void Dispose() => Directory.Delete(Root, recursive: true);

    /// <summary>Puts a copy of the sample site into the sources.</summary>
    internal void CopySample() => CopySample(_ => true);

    /// <summary>
    /// The same in a theme without looks, which is built in a third of the time: for tests of what happens to the content.
    /// </summary>
    /// <param name="schemes">These alone, with their lists and notices, e.g. <c>luzhou</c>; all of them where none is named.</param>
    internal void CopyPlainSample(params string[] schemes)
    {
        if (schemes.Length == 0)
            CopyPlainSample(_ => true);
        else
            CopyPlainSample(schemes.Contains);
    }

    /// <param name="isWanted">Asked of each scheme of the sample, e.g. <c>luzhou</c>.</param>
    internal void CopyPlainSample(Func<string, bool> isWanted)
    {
        const string Theme = "themes/default/";
        var plain = Path.Join(Repository.Root, "tests", "PublicitySite.Tests", "Sites", "base", "themes", "plain");
        CopySample(path => !path.StartsWith(Theme, StringComparison.Ordinal)
            && (SchemeOf.Match(path) is not { Success: true } match || isWanted(match.Groups[1].Value)));
        foreach (var path in FilesBelow(plain))
            Copy(Path.Join(plain, path), Theme + path);
    }

    void CopySample(Func<string, bool> which)
    {
        foreach (var file in (SourceFolder.Read(Repository.Root).Value?.Files ?? []).Where(file => which(file.Path)))
            Copy(Path.Join(Repository.Root, file.Path), file.Path);
    }

    void Copy(string from, string path)
    {
        var target = Path.Join(Sources, path);
        Directory.CreateDirectory(Path.GetDirectoryName(target) ?? "");
        File.Copy(from, target);
    }

    internal WriteResult Write(params (string Path, string Text)[] files) =>
        OutputFolder.Write(Sources, Output, Files(files), Today);

    internal static ImmutableArray<OutputFile> Files(params (string Path, string Text)[] files) =>
        [.. files.Select(file => new OutputFile(file.Path, Encoding.UTF8.GetBytes(file.Text)))];

    internal string Text(string path) => File.ReadAllText(Path.Join(Output, path));

    internal string[] Published() => FilesBelow(Output);

    internal static string[] FilesBelow(string folder) =>
    [
        .. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(folder, path))
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>Names of everything beside the output, itself included.</summary>
    internal string[] Beside() =>
        [.. new DirectoryInfo(Root).GetFileSystemInfos().Select(entry => entry.Name).Order(StringComparer.Ordinal)];

    /// <summary>Sets time stamps back, so that a new one cannot fall on the same moment.</summary>
    internal void Age(params string[] paths)
    {
        foreach (var path in paths)
        {
            File.SetLastWriteTimeUtc(Path.Join(Output, path), new(2020, 1, 2, 3, 4, 5, DateTimeKind.Utc));
        }
    }

    /// <summary>Inode and time of the last change of everything in the output, by path.</summary>
    internal Dictionary<string, string> Stamps()
    {
        var start = new ProcessStartInfo("find", [Output, "-printf", "%P|%i %T@\n"]) { RedirectStandardOutput = true };
        using var find = Process.Start(start) ?? throw new InvalidOperationException("find did not start");
        var lines = find.StandardOutput.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries);
        find.WaitForExit();
        return lines.Select(line => line.Split('|')).ToDictionary(parts => parts[0], parts => parts[1], StringComparer.Ordinal);
    }

    [GeneratedRegex(@"^content/(?:schemes/(\w+)\.yaml$|honorees/(?<1>\w+)-|notices/\d+/(?<1>luzhou|liaocheng|shizhong|jinzhong|qilu)-)")]
    static partial Regex SchemeOf { get; }
}
