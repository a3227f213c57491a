using PublicitySite.Diagnostics;

namespace PublicitySite.Model;

/// <summary>Where exactly a diagnostic about a record is.</summary>
static class Places
{
    extension(HonoreeList list)
    {
        /// <param name="path">As in <c>list.yaml</c>: <c>approval.date</c>, <c>changes[0].note</c>.</param>
        internal SourceLocation PlaceOf(string path) => list.Keys.Find(path) ?? list.Origin;
    }

    extension(Notice notice)
    {
        /// <param name="path">As in the front matter: <c>published</c>, <c>attachments[0].title</c>.</param>
        internal SourceLocation PlaceOf(string path) => notice.Keys.Find(path) ?? notice.Origin;
    }

    extension(Scheme scheme)
    {
        /// <param name="path">As in the scheme's file: <c>quota.count</c>, <c>basis[0].valid-until</c>.</param>
        internal SourceLocation PlaceOf(string path) => scheme.Keys.Find(path) ?? scheme.Origin;
    }

    extension(Honoree person)
    {
        /// <summary>The cell of a column; that of the 编号 where the table has no such column.</summary>
        internal SourceLocation PlaceOf(PersonColumn column)
        {
            foreach (var cell in person.Cells)
            {
                if (cell.Field == column)
                {
                    return person.Origin.Sheet is { } sheet
                        ? SourceLocation.InSheet(person.Origin.File, sheet, SourceLocation.CellAddress(cell.Line, cell.Column))
                        : SourceLocation.At(person.Origin.File, cell.Line, cell.Column);
                }
            }

            return person.Origin;
        }
    }
}

/// <summary>Where one cell of a person's row stands.</summary>
/// <param name="Field">What it holds.</param>
/// <param name="Line">Line of a text file or row of a worksheet, from 1.</param>
/// <param name="Column">Character in the line or column of the worksheet, from 1.</param>
readonly record struct CellLocation(PersonColumn Field, int Line, int Column);
