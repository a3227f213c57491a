using System.Collections.Immutable;
using System.Text.RegularExpressions;
using PublicitySite.Diagnostics;
using PublicitySite.Model;
using PublicitySite.Reading.Tables;

namespace PublicitySite.Importing.Lists;

/// <summary>The rows below the headers: people, and everything else that such forms hold.</summary>
/// <param name="People">In the order of the original.</param>
/// <param name="Skipped">The others, each with its reason.</param>
/// <param name="Diagnostics">Rows of which nobody can tell.</param>
sealed record SourceRows(ImmutableArray<SourcePerson> People, ImmutableArray<SkippedRow> Skipped, ImmutableArray<Diagnostic> Diagnostics)
{
    internal static SourceRows Read(SourceWorkbook original, SourceColumns columns)
    {
        var people = ImmutableArray.CreateBuilder<SourcePerson>();
        var skipped = ImmutableArray.CreateBuilder<SkippedRow>();
        var diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
        skipped.AddRange(
            original.Table.Rows.Take(original.Headers.First).Select(row => new SkippedRow(LineOf(row), SkipReason.AboveHeaders)));
        var kinds = new RowKinds(original, columns);
        foreach (var row in original.Table.Rows.Skip(original.Headers.Last + 1))
        {
            if (kinds.SkipReasonOf(row) is { } reason)
                skipped.Add(new(LineOf(row), reason));
            else if (kinds.GoesOn(row) && people.Count > 0)
                people[^1] = people[^1] with { More = [.. people[^1].More, row] };
            else if (kinds.NameOf(row) is "")
                diagnostics.Add(SourceWorkbookDiagnostics.Nameless(original.Table.PlaceOf(row.Cells.First(cell => cell.Text.Length > 0))));
            else
                people.Add(new(row, []));
        }

        return new(people.DrainToImmutable(), skipped.DrainToImmutable(), diagnostics.DrainToImmutable());
    }

    static int LineOf(TableRow row) => row.Cells[0].Line;
}

/// <summary>A person of an original.</summary>
/// <param name="Row">The row, or the first of several whose name is one merged cell.</param>
/// <param name="More">The rows below, which go on with what did not fit.</param>
sealed record SourcePerson(TableRow Row, ImmutableArray<TableRow> More)
{
    /// <summary>Row of a worksheet or line of a text, from 1.</summary>
    internal int Line => Row.Cells[0].Line;
}

/// <summary>A row that is no person.</summary>
readonly record struct SkippedRow(int Line, SkipReason Reason);

/// <summary>Why a row is no person of the list.</summary>
enum SkipReason
{
    /// <summary>Title, stamp.</summary>
    AboveHeaders,

    /// <summary>Only a number, or nothing of a person.</summary>
    Blank,

    Hidden,

    /// <summary>填表人, 联系电话, remarks, sums.</summary>
    Footer,

    /// <summary>A heading over a part of the people.</summary>
    Section,

    /// <summary>The headers once more, as on the next printed page.</summary>
    HeadersAgain,

    /// <summary>A row that shows how to fill in the form.</summary>
    Example,
}

/// <summary>
/// Tells the people of an original from the other rows. A row with name, employer and occupation is a person, whatever else it says.
/// </summary>
sealed partial class RowKinds(SourceWorkbook original, SourceColumns columns)
{
    readonly OriginalColumn? name = columns.Find(PersonColumns.Name);

    /// <summary>Every one of them belongs to a person; a form with empty numbered rows has 推荐单位 filled in at most.</summary>
    readonly OriginalColumn[] telling =
    [
        .. columns.All.Where(column => column.IsIdentity || column.IsBirth
            || column.Field is { IsOnlyOfPeople: true }),
    ];

    internal string NameOf(TableRow row) => CellText.Name(SourceColumns.Text(row, name));

    /// <summary>Null for a person.</summary>
    internal SkipReason? SkipReasonOf(TableRow row)
    {
        if (original.Table.HiddenRows.Contains(row.Cells[0].Line))
            return SkipReason.Hidden;
        if (IsHeadersAgain(row))
            return SkipReason.HeadersAgain;
        var texts = row.Cells.Where(cell => cell.Text.Length > 0).Select(cell => Plain(cell.Text)).ToArray();
        var isOneText = texts.Distinct(StringComparer.Ordinal).Count() == 1;
        if (isOneText || !IsWhole(row))
        {
            if (FooterWord.IsMatch(texts[0]))
                return SkipReason.Footer;
            if (isOneText && texts.Length > 1)
                return SkipReason.Section;
            if (ExampleWord.IsMatch(texts[0]))
                return SkipReason.Example;
        }

        if (telling.Any(column => Plain(SourceColumns.Text(row, column)) is not ""))
            return ExampleWord.IsMatch(texts[0]) ? SkipReason.Example : null;
        return isOneText && !Number.IsMatch(texts[0]) ? SkipReason.Section : SkipReason.Blank;
    }

    /// <summary>The row goes on with the person above: the name is one cell over several rows.</summary>
    internal bool GoesOn(TableRow row) => name is not null && name.Index < row.Cells.Length
        && row.Cells[name.Index] is var cell
        && original.Table.Merged.Any(block => block.Contains(cell.Line, cell.Column)
            && cell.Line > block.Top
            && block.Top > original.Table.Rows[original.Headers.Last].Cells[0].Line);

    bool IsWhole(TableRow row) => ((PersonColumn[])[PersonColumns.Name, PersonColumns.Employer, PersonColumns.Occupation])
        .All(field => SourceColumns.Text(row, columns.Find(field)) is not "");

    bool IsHeadersAgain(TableRow row) => SourceHeaders.Column(SourceColumns.Text(row, name)) == PersonColumns.Name;

    static string Plain(string text) => string.Concat(text.Where(character => !char.IsWhiteSpace(character)));

    [GeneratedRegex(
        "^(填表|填报|制表|审核|复核|经办|负责人|单位负责人|联系人|联系电话|电话[:：]|日期[:：]|备注[:：]|说明[:：]|填写说明|注[:：0-9]|合计|总计|小计|共计|推荐单位（盖章|单位（盖章|盖章|（盖章|主管部门)",
        RegexOptions.CultureInvariant)]
    static partial Regex FooterWord { get; }

    [GeneratedRegex("^[（(]?(例|示例|样例|填写示例|举例|范例)([:：0-9)）]|$)", RegexOptions.CultureInvariant)]
    static partial Regex ExampleWord { get; }

    [GeneratedRegex(@"^[（(]?\d+[)）.、]?$", RegexOptions.CultureInvariant)]
    static partial Regex Number { get; }
}
