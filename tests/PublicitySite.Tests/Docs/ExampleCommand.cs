using System.Globalization;
using System.Text.RegularExpressions;
using PublicitySite.Commands.Cli;
using PublicitySite.Diagnostics;
using PublicitySite.Tests.Commands;
using PublicitySite.Tests.Writing;

namespace PublicitySite.Tests.Docs;

/// <summary>A command of a page, run on a copy of the sample with the files of the example beside it.</summary>
static partial class ExampleCommand
{
    static readonly Clock OnTheDay = new(new Stopped());

    /// <summary>By the text of the example: many pages show the same thing as right.</summary>
    static readonly Dictionary<string, IReadOnlyList<SaidDiagnostic>> Known = new(StringComparer.Ordinal);

    /// <summary>What the program finds, in the order in which it says it.</summary>
    internal static IReadOnlyList<SaidDiagnostic> Run(DiagnosticExample example)
    {
        var text = string.Join(
            '\n',
            example.Blocks.Select(block => $"{block.Kind} {block.File} {block.Part}\n{block.Text}").Concat(example.Elsewhere));
        return Known.TryGetValue(text, out var said) ? said : Known[text] = RunAnew(example);
    }

    static IReadOnlyList<SaidDiagnostic> RunAnew(DiagnosticExample example)
    {
        using var site = new TemporarySite();
        site.CopyPlainSample(scheme => Names(example, scheme));
        return [.. example.Blocks.SelectMany(block => Done(site, block))];
    }

    /// <summary>A file is put where it belongs, a command is run, as they follow each other on the page.</summary>
    static IEnumerable<SaidDiagnostic> Done(TemporarySite site, ExampleBlock block)
    {
        if (block.Kind == "console")
            return [.. Commands(block).SelectMany(words => Said(site, Spoken.By(OnTheDay, [.. Completed(words, site)])))];
        foreach (var path in block.Kind == "files" ? ExampleSite.WithoutMarks(block.Text).TrimEnd('\n').Split('\n') : [])
            Put(site, path);
        if (block.File.Length > 0)
            Write(site, block);
        return [];
    }

    /// <summary>The places that the example marks, without columns.</summary>
    internal static IEnumerable<string> Marks(DiagnosticExample example) =>
    [
        .. example.Blocks.SelectMany(block => block switch
        {
            { Mark: true } => [block.File],
            { Kind: "xlsx" } => ExampleSite.CellMarks(block.File, block.Text),
            { Kind: "files" } => ExampleSite.MarkedLines(block.Text).Select(line => line.Text.Split(" → ")[0]),
            _ => ExampleSite.MarkedLines(block.Text).Select(line => $"{SourceLocation.At(block.File, line.Number, 0)}"),
        }),
        .. example.Elsewhere,
    ];

    /// <summary>
    /// Every command reads the site and builds it, twice mostly: the schemes that the example does not name are left out, with all that
    /// belongs to them.
    /// </summary>
    static bool Names(DiagnosticExample example, string scheme) => example.Elsewhere
        .Concat(example.Blocks.SelectMany(block => (string[])[block.File, block.Text]))
        .Any(text => text.Contains(scheme, StringComparison.Ordinal));

    static IEnumerable<string[]> Commands(ExampleBlock block) =>
        from line in block.Text.Split('\n')
        where line.StartsWith("publicity ", StringComparison.Ordinal)
        select Word.Matches(line).Skip(1).Select(word => word.Value.Trim('"')).ToArray();

    static IEnumerable<SaidDiagnostic> Said(TemporarySite site, Spoken spoken) =>
        from line in $"{spoken.Output}\n{spoken.Error}".Split('\n')
        let match = DiagnosticLine.Match(line.Replace(site.Root + "/", "", StringComparison.Ordinal))
        where match.Success
        select new SaidDiagnostic
        {
            Location = Column.Replace(match.Groups[1].Value, "$1)"),
            IsError = match.Groups[2].Value == "error",
            Code = match.Groups[3].Value,
            Line = match.Value,
        };

    /// <summary>A file of no matter what, or a link: <c>list.csv → 原始表.csv</c>.</summary>
    static void Put(TemporarySite site, string line)
    {
        if (line.Split(" → ") is not [var path, var target])
        {
            File.WriteAllBytes(PathOf(site, line), DescribedFile.Of(line, "一段文字。\n"));
            return;
        }

        File.Delete(PathOf(site, path));
        File.CreateSymbolicLink(PathOf(site, path), Path.Join(site.Root, target));
    }

    static void Write(TemporarySite site, ExampleBlock block)
    {
        var path = PathOf(site, block.File);
        var text = ExampleSite.WithoutMarks(block.Text);
        if (block.Part == "追加")
            File.AppendAllText(path, text);
        else
            File.WriteAllBytes(path, DescribedFile.Of(path, text));
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

    [GeneratedRegex(@"(\(\d+),\d+\)$")]
    static partial Regex Column { get; }

    [GeneratedRegex("\"[^\"]*\"|[^ ]+")]
    static partial Regex Word { get; }

    [GeneratedRegex(@"^(\S.*?): (error|warning|information) (PS\d{4}): .*")]
    static partial Regex DiagnosticLine { get; }

    sealed class Stopped : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => DateTimeOffset.Parse("2026-11-20T01:00:00Z", CultureInfo.InvariantCulture);
    }
}

/// <summary>A finding as it stands in what a command says.</summary>
sealed record SaidDiagnostic
{
    /// <summary>As printed, without the column, but relative to the folder of the example.</summary>
    internal required string Location { get; init; }

    internal required bool IsError { get; init; }

    internal required string Code { get; init; }

    internal required string Line { get; init; }
}
