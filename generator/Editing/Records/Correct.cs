using System.Collections.Immutable;
using PublicitySite.Diagnostics;
using PublicitySite.Editing.Tables;
using PublicitySite.Files;
using PublicitySite.Model;

namespace PublicitySite.Editing.Records;

/// <summary>One field of one person of a list, put right.</summary>
sealed record Correction
{
    /// <summary>The list's folder.</summary>
    internal required string List { get; init; }

    /// <summary>编号.</summary>
    internal required string Person { get; init; }

    /// <summary>The header of a public column, e.g. 工作单位.</summary>
    internal required string Field { get; init; }

    /// <summary>What the cell says from now on; empty where it says nothing.</summary>
    internal required string Value { get; init; }

    /// <summary>What the page says of it; a sentence is made where none is given.</summary>
    internal string? Note { get; init; }
}

/// <summary>更正: the cell in the table, and a line of <c>changes</c>; of an approved list with its new hash.</summary>
static class Correct
{
    /// <param name="sources">The site folder.</param>
    /// <param name="content">What it says.</param>
    /// <param name="correction">What is put right.</param>
    /// <param name="today">The day of the correction.</param>
    /// <param name="read">What a changed folder says: the hash is taken of the list as it will be read.</param>
    internal static Result<SiteEdit> Plan(
        SourceTree sources, SiteContent content, Correction correction, DateOnly today, ReadSite read)
    {
        var found = RecordLookup.FindList(sources, content, correction.List);
        if (found.Value is not { } record)
            return new(null, found.Diagnostics);
        if (ListStates.IfWithdrawn(record) is { } withdrawn)
            return withdrawn;
        if (ListStates.Find(record.List, correction.Person) is not { } person)
            return ListStates.Nobody(record, correction.Person);
        if (Column(record.List, person, correction.Field) is not { } column)
            return CorrectDiagnostics.NoField(person, correction.Field, Fields(record.List, person));
        var before = column.Value(person) ?? "";
        if (before == correction.Value)
            return CorrectDiagnostics.Same(person, column.Header, before);
        var list = new ListEdit(sources, record.List, read);
        var table = EditableTable.Set(list, person, column, correction.Value);
        return table.Value is { } change
            ? new(Edit(record, list, new(person, column, before, correction), change, today), [])
            : new(null, table.Diagnostics);
    }

    /// <summary>The public columns that the table has; 编号 never changes.</summary>
    static ImmutableArray<PersonColumn> Fields(HonoreeList list, Honoree person) =>
        [.. PersonColumns.PublicOf(list).Where(column => column != PersonColumns.Number && person.Cells.Any(cell => cell.Field == column))];

    static PersonColumn? Column(HonoreeList list, Honoree person, string field)
    {
        var header = field.Trim().Replace('(', '（').Replace(')', '）');
        return Fields(list, person).FirstOrDefault(column => column.Header == header);
    }

    static SiteEdit Edit(ListRecord record, ListEdit list, FieldChange field, FileChange table, DateOnly today)
    {
        var isOut = today >= record.List.Publicity.Published;
        var edit = new SiteEdit
        {
            Summary = new(
                $"名单“{record.List.Title}”{field.Chinese}",
                $"'{record.List.Title}': {field.Field} of number {field.Person.Number} from '{field.Before}' to "
                    + $"'{field.Correction.Value}'."),
            Notes = [.. Notes(field, isOut)],
            Changes = [table],
        };
        if (!isOut)
            return edit;
        var hash = record.List.Approval is null ? null : HashOf(list.With([table]));
        var note = ChangeNote.Write(
            today,
            ChangeKind.Correction,
            field.Correction.Note is { } given ? Sentence.Of(given) : field.Chinese,
            hash);
        return edit with { Changes = [table, record.Settings.Append("changes", note).Change] };
    }

    /// <summary>Null where the list cannot be read any more: what the build says of it refuses the change.</summary>
    static string? HashOf(HonoreeList? list) => list is null ? null : ListHash.Compute(list);

    static IEnumerable<LocalizedText> Notes(FieldChange field, bool isOut)
    {
        if (field.Person.Origin.Sheet is { } sheet)
            yield return new(
                $"表格 {field.Person.Origin.File} 的工作表“{sheet}”：“{field.Before}”改为“{field.Correction.Value}”。",
                $"{field.Person.Origin.File}, worksheet '{sheet}': '{field.Before}' becomes '{field.Correction.Value}'.");
        if (field.Field == PersonColumns.Name)
            yield return new(
                $"姓名改了，请核对 summaries/{field.Person.Number}.md 和提到这个人的通知。",
                $"The name changes: check summaries/{field.Person.Number}.md and notices that name the person.");
        if (!isOut)
            yield return new("名单还没有发布，不写更正说明。", "The list is not out yet, so no correction is noted.");
    }

    /// <summary>What the note says where none is given.</summary>
    sealed record FieldChange(Honoree Person, PersonColumn Field, string Before, Correction Correction)
    {
        internal string Chinese => (Before, Correction.Value) switch
        {
            ("", var after) => $"{Person.Number}号人选{Field}补充为“{after}”。",
            (_, "") => $"{Person.Number}号人选{Field}“{Before}”删去。",
            (_, var after) => $"{Person.Number}号人选{Field}由“{Before}”更正为“{after}”。",
        };
    }
}

/// <summary>Why a field cannot be corrected.</summary>
static class CorrectDiagnostics
{
    static readonly DiagnosticDescriptor FieldKind = new("PS0839", Severity.Error, new("名单里没有这一栏", "no such field"));

    static readonly DiagnosticDescriptor SameKind = new("PS0840", Severity.Error, new("内容没有变化", "nothing to correct"));

    internal static Diagnostic NoField(Honoree person, string field, ImmutableArray<PersonColumn> fields) => FieldKind.At(
        person.Origin,
        new($"名单里没有公开的“{field}”一栏。", $"The list has no public field '{field}'."),
        new(
            $"可以更正的有：{string.Join('、', fields.Select(column => column.Header))}。",
            $"Fields that can be corrected: {string.Join(", ", fields.Select(column => column.Header))}."));

    internal static Diagnostic Same(Honoree person, string field, string value) => SameKind.At(
        person.Origin,
        new($"{person.Number}号的{field}已经是“{value}”。", $"{field} of number {person.Number} is '{value}' already."),
        new("不用更正；请核对编号、栏目和内容。", "Nothing needs to be done; check number, field and value."));
}
