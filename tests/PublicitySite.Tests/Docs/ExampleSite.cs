using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using PublicitySite.Diagnostics;
using PublicitySite.Files;
using PublicitySite.Model;
using PublicitySite.Reading;
using PublicitySite.Tests.Support;
using PublicitySite.Validation;

namespace PublicitySite.Tests.Docs;

/// <summary>
/// The small whole site that the examples of the pages are about: a list in publicity and the notice that calls for it.
/// An example changes some files of it.
/// </summary>
sealed partial record ExampleSite
{
    static readonly DateOnly Today = new(2026, 11, 20);

    static readonly string Folder = Path.Join(Repository.Root, "tests", "PublicitySite.Tests", "Docs", "site");

    static readonly Encoding Gbk = CodePagesEncodingProvider.Instance.GetEncoding("GB18030") ?? Encoding.UTF8;

    static readonly ImmutableSortedDictionary<string, byte[]> Base = ImmutableSortedDictionary.CreateRange(
        StringComparer.Ordinal,
        Below(Folder, Folder)
            .Concat(Below(Repository.Root, Path.Join(Repository.Root, "themes", "default")))
            .Append(FileAt(Repository.Root, Path.Join(Repository.Root, "content", "calendar", "2026.yaml"))));

    internal required ImmutableSortedDictionary<string, byte[]> Files { get; init; }

    /// <summary>The places that the example marks, without columns.</summary>
    internal required ImmutableArray<string> Marks { get; init; }

    /// <summary>What is found in it, by reading and rules alone or, in far more time, by the whole build.</summary>
    internal IReadOnlyList<Diagnostic> Find(bool built)
    {
        var sources = new SourceTree(Files.Select(file => new SourceFile(file.Key, file.Value)));
        var read = SiteReader.Read(sources);
        return built ? Build.Run(sources, read, Today).Diagnostics : [.. read.Diagnostics, .. BrokenRules(read)];
    }

    internal string Line(SourceLocation location) =>
        location.Line > 0 && Files.GetValueOrDefault(location.File) is { } bytes
            ? Encoding.UTF8.GetString(bytes).Split('\n').ElementAtOrDefault(location.Line - 1) ?? ""
            : "";

    internal static ExampleSite With(DiagnosticExample example)
    {
        List<string> marks = [];
        var files = Listed(example, marks);
        foreach (var block in example.Blocks.Where(block => block.File.Length > 0))
        {
            var path = PathOf(block.File);
            if (block.Mark)
                marks.Add(path);
            if (IsDescribed(block))
                files = files
                    .Remove($"{Path.GetDirectoryName(path)}/list.csv")
                    .SetItem(path, DescribedFile.Of(path, WithoutMarks(block.Text)));
            else
                files = files.SetItem(path, (IsInGbk(block) ? Gbk : Encoding.UTF8).GetBytes(Changed(files, block)));
            marks.AddRange(IsDescribed(block) ? CellMarks(path, block.Text) : []);
        }

        foreach (var path in example.Blocks
            .Where(block => block.File.Length > 0 && !IsDescribed(block) && !IsInGbk(block))
            .Select(block => PathOf(block.File))
            .Distinct())
        {
            var text = Encoding.UTF8.GetString(files[path]);
            marks.AddRange(MarkedLines(text).Select(line => $"{SourceLocation.At(path, line.Number, 0)}"));
            files = files.SetItem(path, Encoding.UTF8.GetBytes(WithoutMarks(text)));
        }

        return new() { Files = files, Marks = [.. marks] };
    }

    internal static string WithoutMarks(string text) => Mark.Replace(text, "");

    /// <summary>The lines of a text that end in a mark, counted from 1, without it.</summary>
    internal static IEnumerable<(int Number, string Text)> MarkedLines(string text) =>
        from line in text.TrimEnd('\n').Split('\n').Index()
        where Mark.IsMatch(line.Item)
        select (line.Index + 1, WithoutMarks(line.Item));

    static bool IsDescribed(ExampleBlock block) => block.Kind is "xlsx" or "xls" or "docx" or "pdf" or "jpg" or "png";

    static bool IsInGbk(ExampleBlock block) => block.Part == "GBK编码";

    internal static IEnumerable<string> CellMarks(string path, string text) =>
        from cell in DescribedFile.Cells(text.TrimEnd('\n').Split('\n'))
        where Mark.IsMatch(cell.Text)
        select $"{SourceLocation.InSheet(path, cell.Sheet, cell.Address)}";

    /// <summary>The folders that a list of files speaks of hold those files and no others.</summary>
    static ImmutableSortedDictionary<string, byte[]> Listed(DiagnosticExample example, List<string> marks)
    {
        var files = Base;
        var lists = example.Blocks.Where(block => block.Kind == "files").Select(block => block.Text).ToArray();
        marks.AddRange(lists.SelectMany(MarkedLines).Select(line => line.Text));
        string[] paths = [.. lists.SelectMany(list => WithoutMarks(list).TrimEnd('\n').Split('\n'))];
        var folders = paths.Select(Path.GetDirectoryName).ToHashSet();
        files = files.RemoveRange(files.Keys.Where(path => folders.Contains(Path.GetDirectoryName(path)) && !paths.Contains(path)));
        return paths.Aggregate(files, (all, path) => all.ContainsKey(path) ? all : all.Add(path, Usual(path)));
    }

    /// <summary>What a file of such a name has in it where no block says so.</summary>
    static byte[] Usual(string path) => Path.GetExtension(path) switch
    {
        ".xlsx" or ".xls" => DescribedFile.Of(path, Encoding.UTF8.GetString(Base["content/honorees/luzhou-2026/list.csv"])),
        ".md" when !path.Contains("/summaries/", StringComparison.Ordinal) => Base["content/notices/2026/luzhou-call.md"],
        ".yaml" when path.StartsWith("content/schemes/", StringComparison.Ordinal) => Base["content/schemes/luzhou.yaml"],
        ".yaml" when path.StartsWith("content/calendar/", StringComparison.Ordinal) => Base["content/calendar/2026.yaml"],
        ".jpg" => PictureFile.JpegOf(413, 579),
        ".png" => PictureFile.PngOf(413, 579),
        _ => DescribedFile.Of(path, "一段文字。\n"),
    };

    static IEnumerable<Diagnostic> BrokenRules(Result<SiteContent> read) =>
        read.Value is { } content
            ? Rules.Check(content, read.Diagnostics.All(diagnostic => diagnostic.Severity != Severity.Error), Today)
            : [];

    /// <summary>Where a file stands that an example calls by its name alone.</summary>
    static string PathOf(string name) => name switch
    {
        "site.yaml" => name,
        "luzhou.yaml" => "content/schemes/luzhou.yaml",
        "list.yaml" or "list.csv" or "list.xlsx" or "list.xls" => $"content/honorees/luzhou-2026/{name}",
        _ when name.StartsWith("summaries/", StringComparison.Ordinal) || name.StartsWith("photos/", StringComparison.Ordinal) =>
            $"content/honorees/luzhou-2026/{name}",
        "notice.sbn-html" => "themes/default/layouts/notice.sbn-html",
        "site.css" => "themes/default/assets/css/site.css",
        _ when name.Length == 9 && name.EndsWith(".yaml", StringComparison.Ordinal) => $"content/calendar/{name}",
        _ when !name.Contains('/', StringComparison.Ordinal) && Path.GetExtension(name) is not (".yaml" or ".sbn-html" or ".css") =>
            $"content/notices/2026/{name}",
        _ => name,
    };

    static string Changed(ImmutableSortedDictionary<string, byte[]> files, ExampleBlock example)
    {
        var before = Encoding.UTF8.GetString(files.GetValueOrDefault(PathOf(example.File), []));
        return (Path.GetExtension(example.File), example.Part) switch
        {
            (_, "全文") or (".csv", _) => example.Text,
            (_, "追加") => before + example.Text,
            (".md", "文件头") => $"---\n{Laid(example.Text, over: FrontMatter(before))}---\n{Body(before)}",
            (".md", "正文") => $"---\n{FrontMatter(before)}---\n{example.Text}",
            (".yaml", "" or "GBK编码") => Laid(example.Text, over: before),
            _ => throw new InvalidDataException($"It is not clear what becomes of {example.File}"),
        };
    }

    static string FrontMatter(string notice) => notice.Split("---\n")[1];

    static string Body(string notice) => notice.Split("---\n", 3)[2];

    /// <summary>
    /// Keys of the example take the place of the same keys; the others stay. A key in the example may be misspelt only where it is new.
    /// </summary>
    static string Laid(string example, string over)
    {
        var own = Chunks(example).ToArray();
        return string.Concat(Chunks(over).Where(chunk => !own.Any(mine => mine.Key == chunk.Key)).Concat(own).Select(chunk => chunk.Text));
    }

    static List<(string Key, string Text)> Chunks(string yaml)
    {
        var chunks = new List<(string Key, string Text)>();
        foreach (var line in yaml.TrimEnd('\n').Split('\n'))
        {
            var key = string.Concat(line.TakeWhile(character => char.IsAsciiLetterLower(character) || character == '-'));
            if (key.Length > 1 || chunks.Count == 0)
                chunks.Add((key, line + "\n"));
            else
                chunks[^1] = (chunks[^1].Key, chunks[^1].Text + line + "\n");
        }

        return chunks;
    }

    static IEnumerable<KeyValuePair<string, byte[]>> Below(string root, string folder) =>
        Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Select(path => FileAt(root, path));

    static KeyValuePair<string, byte[]> FileAt(string root, string path) =>
        new(Path.GetRelativePath(root, path).Replace('\\', '/'), File.ReadAllBytes(path));

    [GeneratedRegex(@"[ \u3000]*← PS\d{4}$", RegexOptions.Multiline)]
    static partial Regex Mark { get; }
}
