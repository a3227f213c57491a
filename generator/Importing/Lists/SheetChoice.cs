using System.Collections.Immutable;
using PublicitySite.Diagnostics;
using PublicitySite.Reading;

namespace PublicitySite.Importing;

/// <summary>Which worksheet of a workbook holds the people: the one that is named, or the only one that is seen and has headers.</summary>
static class SheetChoice
{
    internal static Read<Table> Of(string file, ImmutableArray<Table> sheets, string? name)
    {
        ImmutableArray<Table> meant = name is null ? [.. sheets.Where(sheet => !sheet.IsHidden)] : [.. sheets.Where(sheet => sheet.Sheet == name)];
        if (name is not null && meant.IsEmpty)
            return new(null, [OriginalFindings.NoSuchSheet(file, name, sheets.Select(sheet => sheet.Sheet ?? ""))]);
        return meant.Where(sheet => HeaderRows.Find(sheet) is not null).ToArray() switch
        {
            [var one] => new(one, []),
            [] => new(null, [OriginalFindings.NoHeaders(meant.FirstOrDefault() ?? new Table { File = file, Rows = [] })]),
            var several => new(null, [OriginalFindings.SeveralSheets(file, several.Select(sheet => sheet.Sheet ?? ""))]),
        };
    }
}
