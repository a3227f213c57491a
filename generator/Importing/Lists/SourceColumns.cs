using System.Collections.Immutable;
using PublicitySite.Model;
using PublicitySite.Privacy;
using PublicitySite.Reading.Tables;

namespace PublicitySite.Importing.Lists;

/// <summary>What becomes of each column of an original: taken into the list, used to check and forgotten, or left where it is.</summary>
sealed record SourceColumns
{
    /// <summary>One for each column that has a header.</summary>
    internal required ImmutableArray<OriginalColumn> All { get; init; }

    internal IEnumerable<OriginalColumn> Dropped => All.Where(column => column.Reason != DropReason.None);

    /// <summary>The columns of the list, in the order of the original.</summary>
    internal IEnumerable<PersonColumn> Taken =>
        All.Where(column => column.Reason == DropReason.None).Select(column => column.Field).OfType<PersonColumn>();

    internal static SourceColumns Match(SourceWorkbook original, Scheme scheme)
    {
        var columns = ImmutableArray.CreateBuilder<OriginalColumn>();
        foreach (var (index, header) in original.Headers.Names.Index().Where(header => header.Item is not ""))
        {
            var field = SourceHeaders.Column(header);
            columns.Add(new()
            {
                Index = index,
                Header = header,
                Field = field,
                Reason = ReasonOf(original, scheme, index, field),
                IsIdentity = SourceHeaders.IsIdentity(header),
                IsBirth = SourceHeaders.IsBirth(header),
            });
        }

        return new()
        {
            All = [.. columns.Select(column => column with { Reason = IsSecond(column, columns) ? DropReason.Second : column.Reason })],
        };
    }

    internal OriginalColumn? Find(
        PersonColumn field) => All.FirstOrDefault(column => column.Field == field && column.Reason is DropReason.None or DropReason.Number);

    internal static string Text(
        TableRow row, OriginalColumn? column) => column is { Index: var index } && index < row.Cells.Length ? row.Cells[index].Text : "";

    static DropReason ReasonOf(SourceWorkbook original, Scheme scheme, int index, PersonColumn? field) => field switch
    {
        null => DropReason.NotPublic,
        _ when field == PersonColumns.Number => DropReason.Number,
        { IsPersonal: true } when !field.IsPublicBy(scheme) => DropReason.NotPublic,
        _ when original.Table.HiddenColumns.Contains(index + 1) => DropReason.Hidden,
        _ => DropReason.None,
    };

    // Of two columns that mean the same, the one with the column's own name counts, otherwise the first.
    static bool IsSecond(OriginalColumn column, IEnumerable<OriginalColumn> columns)
    {
        if (column.Reason != DropReason.None || column.Field is not { } field)
            return false;
        var same = columns.Where(other => other.Field == field && other.Reason == DropReason.None);
        var first = same.FirstOrDefault(other => PersonColumns.Normalise(other.Header) == PersonColumns.Normalise(field.Header))
            ?? same.First();
        return column.Index != first.Index;
    }
}

/// <summary>A column of an original.</summary>
sealed record OriginalColumn
{
    /// <summary>Place in a row, from 0.</summary>
    internal required int Index { get; init; }

    /// <summary>Without blanks; a group's name before its part's.</summary>
    internal required string Header { get; init; }

    /// <summary>What it is in a list; null where a list has no such column.</summary>
    internal required PersonColumn? Field { get; init; }

    internal required DropReason Reason { get; init; }

    /// <summary>身份证号: to check by, never kept.</summary>
    internal required bool IsIdentity { get; init; }

    /// <summary>出生年月: to check by.</summary>
    internal required bool IsBirth { get; init; }

    /// <summary>To be told: a header that holds a number of a person is named by its place.</summary>
    internal string ShownHeader => PersonalData.Find(Header) is [] && Header.Count(char.IsDigit) < 6 ? Header : $"第{Index + 1}列";
}

/// <summary>Why a column is not taken.</summary>
enum DropReason
{
    /// <summary>It is taken.</summary>
    None,

    /// <summary>Not one of those that a list may show.</summary>
    NotPublic,

    /// <summary>编号 of a form: the list has its own.</summary>
    Number,

    Hidden,

    /// <summary>Another column means the same.</summary>
    Second,
}
