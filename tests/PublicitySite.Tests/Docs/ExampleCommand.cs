using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using PublicitySite.Commands.Cli;
using PublicitySite.Tests.Commands;
using PublicitySite.Tests.Writing;

namespace PublicitySite.Tests.Docs;

/// <summary>A command of a page, run on a copy of the sample with the files of the example beside it.</summary>
static partial class ExampleCommand
{
    static readonly Clock OnTheDay = new(new Stopped());

    /// <summary>What the program says.</summary>
    internal static string Run(DiagnosticExample example)
    {
        using var site = new TemporarySite();
        site.CopySample();
        foreach (var block in example.Blocks.Where(block => block.File.Length > 0))
            Write(site, block);
        foreach (var path in Files(example))
            File.WriteAllBytes(PathOf(site, path), DescribedFile.Of(path, "一段文字。\n"));
        var said = new StringBuilder();
        foreach (var line in example.Blocks
            .Where(block => block.Kind == "console")
            .SelectMany(block => block.Text.Split('\n'))
            .Where(line => line.StartsWith("publicity ", StringComparison.Ordinal)))
        {
            var spoken = Spoken.By(OnTheDay, [.. Completed([.. Word.Matches(line).Skip(1).Select(word => word.Value.Trim('"'))], site)]);
            said.Append(spoken.Output).Append(spoken.Error);
        }

        return said.ToString();
    }

    static IEnumerable<string> Files(DiagnosticExample example) =>
        example.Blocks.Where(block => block.Kind == "files").SelectMany(block => block.Text.TrimEnd('\n').Split('\n'));

    static void Write(TemporarySite site, ExampleBlock block)
    {
        var path = PathOf(site, block.File);
        if (block.Part == "追加")
            File.AppendAllText(path, block.Text);
        else
            File.WriteAllBytes(path, DescribedFile.Of(path, block.Text));
    }

    /// <summary>In the site, or beside it where no folder of the site is named.</summary>
    static string PathOf(TemporarySite site, string name)
    {
        var inSite = name.StartsWith("content/", StringComparison.Ordinal) || name == "site.yaml";
        var path = Path.Join(inSite ? site.Sources : site.Root, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path) ?? "");
        return path;
    }

    /// <summary>Paths made whole, and the options that a person in the site folder, asked whether to write, does not need.</summary>
    static IEnumerable<string> Completed(string[] words, TemporarySite site)
    {
        foreach (var (at, word) in words.Index())
            yield return at > 0 && (words[at - 1] is "--site" or "--output" || Path.Exists(Path.Join(site.Root, word)))
                ? Path.Join(site.Root, word)
                : word;
        if (words[0] == "clean")
            yield break;
        string[] more =
        [
            .. words.Contains("--site") ? [] : (string[])["--site", site.Sources],
            .. words[0] is not "build" || words.Contains("--output") ? [] : (string[])["--output", site.Output],
            .. words[0] is "build" or "check" or "period" or "status" or "next" or "serve" ? [] : (string[])["--yes"],
        ];
        foreach (var word in more)
            yield return word;
    }

    [GeneratedRegex("\"[^\"]*\"|[^ ]+")]
    static partial Regex Word { get; }

    sealed class Stopped : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => DateTimeOffset.Parse("2026-11-20T01:00:00Z", CultureInfo.InvariantCulture);
    }
}
