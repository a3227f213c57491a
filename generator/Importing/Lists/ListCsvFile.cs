using System.Collections.Immutable;
using CsvHelper;
using PublicitySite.Model;
using PublicitySite.Reading;

namespace PublicitySite.Importing;

/// <summary><c>list.csv</c> as it is written: with a byte order mark, without which Excel takes UTF-8 for GBK and spoils it when it saves.</summary>
static class ListCsvFile
{
    static readonly CsvWriterOptions Options = new() { NewLine = "\n", WriteByteOrderMark = true };

    /// <summary>The order of columns that <c>docs/content-format.md</c> has.</summary>
    static readonly ImmutableArray<ListColumn> Usual =
    [
        ListColumn.Number, ListColumn.Name, ListColumn.Employer, ListColumn.Occupation, ListColumn.Gender, ListColumn.Nominator, ListColumn.Region,
        ListColumn.Qualification, ListColumn.Honours, ListColumn.Rank, ListColumn.PoliticalStatus, ListColumn.Ethnicity, ListColumn.Education, ListColumn.BirthMonth,
    ];

    /// <summary>The columns of the list as it is, in their order, and behind them those that are new.</summary>
    internal static ImmutableArray<ListColumn> Columns(ImmutableArray<ListColumn> before, IEnumerable<ListColumn> now)
    {
        var held = now.Append(ListColumn.Number).ToHashSet();
        return [.. before.Where(held.Contains), .. Usual.Where(column => held.Contains(column) && !before.Contains(column))];
    }

    internal static byte[] Of(ImmutableArray<ListColumn> columns, ImmutableArray<Honoree> people)
    {
        using var bytes = new MemoryStream();
        using (var csv = CsvWriter.Create(bytes, Options, leaveOpen: true))
        {
            csv.WriteRecord([.. columns.Select(ListHeaders.Name)]);
            foreach (var person in people)
                csv.WriteRecord([.. columns.Select(column => PublicColumns.ValueOf(person, ListHeaders.Name(column)) ?? "")]);
        }

        return bytes.ToArray();
    }
}
