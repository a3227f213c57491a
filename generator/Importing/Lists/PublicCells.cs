using System.Collections.Immutable;
using System.Text.RegularExpressions;
using PublicitySite.Diagnostics;
using PublicitySite.Reading;

namespace PublicitySite.Importing;

/// <summary>The cells of a person that go into the list, in the form that a list has them; the rest of the row is forgotten here.</summary>
sealed partial class PublicCells(Original original, OriginalColumns columns)
{
    readonly List<Diagnostic> findings = [];

    /// <summary>Cells that could not be taken.</summary>
    internal IEnumerable<Diagnostic> Findings => findings;

    /// <summary>One for each column that is taken, in their order, each at its place in the original.</summary>
    internal ImmutableArray<TableCell> Of(OriginalPerson person, PrivateFacts facts) =>
    [
        .. from column in columns.All
           where column is { Reason: DropReason.None, Field: not null }
           let field = column.Field ?? default
           let cell = column.Index < person.Row.Cells.Length ? person.Row.Cells[column.Index] : person.Row.Cells[^1] with { Text = "" }
           select cell with { Text = Text(field, cell, Joined(person, column, field), facts) },
    ];

    // What goes on below a person are honours that did not fit into one cell.
    static string Joined(OriginalPerson person, OriginalColumn column, ListColumn field) => field == ListColumn.Honours
        ? string.Join('\n', person.More.Prepend(person.Row).Select(row => OriginalColumns.Text(row, column)).Distinct(StringComparer.Ordinal))
        : OriginalColumns.Text(person.Row, column);

    string Text(ListColumn field, TableCell cell, string text, PrivateFacts facts) => field switch
    {
        ListColumn.Name => CellText.Name(text),
        ListColumn.Honours => HonourItems.Of(text),
        ListColumn.Qualification => QualificationLevel.Of(text),
        ListColumn.Gender => Fit(field, cell, text, GenderOf(text), new("性别只写“男”或者“女”。", "It is 男 or 女.")),
        ListColumn.Rank => Fit(field, cell, text, RankForm.Match(text).Groups[1].Value, new("推荐排序只写从 1 开始的整数。", "It is a whole number from 1.")),
        ListColumn.BirthMonth => Fit(field, cell, text, facts.BirthMonth?.ToString() ?? "", new("出生年月写成“1985年3月”或者“1985-03”。", "Write it as 1985-03.")),
        _ => CellText.OneLine(text),
    };

    string Fit(ListColumn field, TableCell cell, string text, string taken, Wording rule)
    {
        if (text is not "" && taken is "")
            findings.Add(OriginalFindings.Unfit(original.Table.PlaceOf(cell), ListHeaders.Name(field), rule));
        return taken;
    }

    internal static string GenderOf(string text) => text.TrimEnd('性') is "男" or "女" ? text[..1] : "";

    [GeneratedRegex(@"^第?([1-9]\d{0,2})(?:名|位)?(?:\.0)?$", RegexOptions.CultureInvariant)]
    static partial Regex RankForm { get; }
}
