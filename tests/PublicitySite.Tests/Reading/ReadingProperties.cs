using FsCheck;
using FsCheck.Fluent;
using PublicitySite.Diagnostics;
using PublicitySite.Formats.Text;
using PublicitySite.Reading.Tables;

namespace PublicitySite.Tests.Reading;

/// <summary>What holds for every table, and for every way to damage a file.</summary>
public sealed class ReadingProperties
{
    static readonly Config Hundreds = Config.QuickThrowOnFailure.WithMaxTest(500).WithQuietOnSuccess(true);

    static readonly Gen<string> Piece = Gen.Elements("a", "王", "𠮷", "·", "\"", ",", "\n", " ", "　", "；", "0", "=", "\t", "\u0301");

    static readonly Gen<string> Cell = Piece.ArrayOf().Resize(6).Select(pieces => string.Concat(pieces));

    static readonly Arbitrary<string[][]> Tables =
        Cell.NonEmptyListOf()
            .Resize(5)
            .Select(cells => cells.ToArray())
            .NonEmptyListOf()
            .Resize(8)
            .Select(rows => rows.ToArray())
            .ToArbitrary();

    static readonly string[] Slips = [
        "\t",
        " ",
        "\n",
        ":",
        "：",
        "[",
        "]",
        "{",
        "}",
        "\"",
        "'",
        "#",
        "-",
        "---",
        ",",
        "&a ",
        "*a",
        "!x ",
        "|",
        ">",
        "?",
        "%",
        "\\",
        "2026",
        "王",
        "\uD842\uDFB7",
        ": ",
    ];

    static readonly string[] Paths = ["site.yaml", SmallSite.Calendar, SmallSite.Scheme, SmallSite.List, SmallSite.Notice, SmallSite.Csv];

    static readonly Arbitrary<(string Path, (int At, int Cut, string Slip)[] Changes)> Damages = (
        from path in Gen.Elements(Paths)
        from changes in (from at in Gen.Choose(0, 10000)
                         from cut in Gen.Choose(0, 3)
                         from slip in Gen.Elements(Slips)
                         select (at, cut, slip)).NonEmptyListOf().Resize(4)
        select (path, changes.ToArray())).ToArbitrary();

    [Fact]
    public void A_table_written_as_CSV_reads_back_the_same_cells() => Prop.ForAll(Tables, rows =>
    {
        var expected = rows.Select(row => row.Select(cell => cell.Trim()).ToArray()).Where(row => row.Any(cell => cell.Length > 0));
        return Read(rows).Rows.Select(row => row.Cells.Select(cell => cell.Text))
            .Zip(expected)
            .All(pair => pair.First.SequenceEqual(pair.Second))
            && Read(rows).Rows.Length == expected.Count();
    }).Check(Hundreds);

    [Fact]
    public void The_place_of_a_cell_is_where_its_text_was_written() => Prop.ForAll(Tables, rows =>
    {
        string[] lines = Written(rows).Split('\n');
        var written = rows.Where(row => row.Any(cell => cell.Trim().Length > 0)).SelectMany(row => row).Select(Quoted);
        var found = Read(rows).Rows.SelectMany(row => row.Cells)
            .Select(cell => string.Join('\n', lines[(cell.Line - 1)..])[(cell.Column - 1)..]);
        return found.Zip(written).All(pair => pair.First.StartsWith(pair.Second, StringComparison.Ordinal));
    }).Check(Hundreds);

    [Fact]
    public void No_damage_to_a_file_makes_reading_fail() => Prop.ForAll(Damages, damage =>
    {
        var text = damage.Changes.Aggregate(new SmallSite().TextOf(damage.Path), Change);
        return new SmallSite().With(damage.Path, text).Read().Diagnostics.All(diagnostic =>
            diagnostic.Location.File.Length > 0
                && diagnostic.Message.Chinese.Length > 0
                && diagnostic.Help.English.Length > 0
                && diagnostic.Location.Line >= 0);
    }).Check(Hundreds.WithMaxTest(1000));

    static string Change(string text, (int At, int Cut, string Slip) change)
    {
        var at = change.At % (text.Length + 1);
        return text[..at] + change.Slip + text[Math.Min(text.Length, at + change.Cut)..];
    }

    static Table Read(string[][] rows)
    {
        var diagnostics = new DiagnosticBag();
        var table = CsvTable.Read(new SourceText("list.csv", Written(rows)), diagnostics);
        Assert.Empty(diagnostics.All);
        return table;
    }

    static string Written(string[][] rows) => string.Concat(rows.Select(row => string.Join(',', row.Select(Quoted)) + "\n"));

    static string Quoted(
        string cell) => cell.AsSpan().ContainsAny("\",\n ") ? $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : cell;
}
