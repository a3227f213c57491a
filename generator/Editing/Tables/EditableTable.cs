using PublicitySite.Diagnostics;
using PublicitySite.Editing.Records;
using PublicitySite.Files;
using PublicitySite.Formats.Csv;
using PublicitySite.Formats.Office.Workbooks;
using PublicitySite.Model;

namespace PublicitySite.Editing.Tables;

/// <summary>The table of a list: single cells and rows of it are changed where they stand.</summary>
static class EditableTable
{
    static readonly DiagnosticDescriptor OldKind = new("PS0841", Severity.Error, new("xls 不能改写", "an xls cannot be changed"));

    static readonly DiagnosticDescriptor NoCellKind = new("PS0842", Severity.Error, new("表格里改不了这一处", "cell that cannot be changed"));

    /// <summary>Another text in the cell of a person; of a column.</summary>
    internal static Result<FileChange> Set(ListEdit list, Honoree person, PersonColumn column, string value)
    {
        var cell = person.Cells.FirstOrDefault(cell => cell.Field == column);
        return Change(list, person, column, cell.Line == 0 ? null : file => (IsText(file), person.Origin.Sheet) switch
        {
            (true, _) => CsvEdit.Set(DecodedCsv.Decode(file.Bytes), cell.Line, cell.Column, value),
            (_, { } sheet) => WorkbookEdit.Set(file.Bytes, sheet, SourceLocation.CellAddress(cell.Line, cell.Column), value),
            _ => null,
        });
    }

    /// <summary>The row of a person leaves.</summary>
    internal static Result<FileChange> Remove(ListEdit list, Honoree person) =>
        Change(list, person, column: null, file => (IsText(file), person.Origin.Sheet) switch
        {
            (true, _) => CsvEdit.RemoveRow(DecodedCsv.Decode(file.Bytes), person.Cells.Min(cell => cell.Line)),
            (_, { } sheet) => WorkbookEdit.ClearRow(file.Bytes, sheet, person.Cells[0].Line),
            _ => null,
        });

    static Result<FileChange> Change(ListEdit list, Honoree person, PersonColumn? column, Func<SourceFile, ReadOnlyMemory<byte>?>? change)
    {
        if (list.Sources.Find(person.Origin.File) is not { } file)
            return NoCell(person);
        if (file.Path.EndsWith(".xls", StringComparison.Ordinal))
            return Old(file.Path);
        if (change?.Invoke(file) is not { } bytes)
            return NoCell(person);
        var changed = new FileChange(file.Path, file.Bytes, bytes);
        return OtherCells.AreAsBefore(list.Before, list.With([changed]), person.Number, column)
            ? new(changed, [])
            : new(null, [NoCell(person)]);
    }

    static bool IsText(SourceFile file) => file.Path.EndsWith(".csv", StringComparison.Ordinal);

    static Diagnostic Old(string file) => OldKind.At(
        SourceLocation.OfFile(file),
        new("名单是旧格式的 .xls，程序不能改写。", "The list is an old .xls, which the program cannot change."),
        new("用 Excel 或 WPS 打开，另存为 list.xlsx，删去 list.xls，再运行这条命令。", "Save it as list.xlsx, delete list.xls, and run this again."));

    static Diagnostic NoCell(Honoree person) => NoCellKind.At(
        person.Origin,
        new($"程序改不了{person.Number}号这一行。", $"The row of number {person.Number} cannot be changed by the program."),
        new(
            "请在 Excel、WPS 或者记事本里直接改表格，在 list.yaml 的 changes 里写明；名单已经批准的，list-sha256 用 publicity hash 得到。",
            "Change the table by hand, and say so in 'changes' of list.yaml."));
}

/// <summary>Holds a changed table against the one before: what was not meant to change did not.</summary>
static class OtherCells
{
    /// <param name="before">The list as it was read.</param>
    /// <param name="after">As it is read from the changed table; null where it cannot be read, which the build tells.</param>
    /// <param name="number">编号 of the person who is changed.</param>
    /// <param name="changed">The column that is changed; null where the person leaves.</param>
    internal static bool AreAsBefore(HonoreeList before, HonoreeList? after, string number, PersonColumn? changed)
    {
        if (after is null)
            return true;
        var stays = before.People.Where(person => changed is not null || person.Number != number).ToArray();
        return NumbersOf(stays).SequenceEqual(NumbersOf(after.People)) && stays.All(person =>
            PersonColumns.PublicOf(before).All(column =>
                (person.Number == number && column == changed) || column.Value(person) == ValueIn(after, person.Number, column)));
    }

    /// <summary>The program may sort names, so the order of the rows is not looked at.</summary>
    static IEnumerable<string> NumbersOf(
        IEnumerable<Honoree> people) => people.Select(person => person.Number).Order(StringComparer.Ordinal);

    static string? ValueIn(HonoreeList list, string number, PersonColumn column) =>
        ListStates.Find(list, number) is { } person ? column.Value(person) : null;
}
