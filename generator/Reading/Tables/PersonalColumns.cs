using PublicitySite.Diagnostics;
using PublicitySite.Model;
using PublicitySite.Reading.Settings;

namespace PublicitySite.Reading.Tables;

/// <summary>
/// Columns about the person stand in a table only where the scheme makes them public: all others are not collected at all.
/// </summary>
static class PersonalColumns
{
    /// <param name="table">Its headers in the first row.</param>
    /// <param name="scheme">The stand-in where the list's scheme is not known; its diagnostics say so.</param>
    /// <param name="diagnostics">Takes one diagnostic for each such column, at its header.</param>
    internal static void Check(Table table, Scheme scheme, DiagnosticBag diagnostics)
    {
        if (table.Rows.IsEmpty || ReferenceEquals(scheme, SchemeReader.StandIn))
        {
            return;
        }

        diagnostics.AddRange(
            from header in table.Rows[0].Cells
            let name = PersonalFieldReader.Name(header.Text)
            where PersonColumns.PersonalHeaders.Contains(name) && !scheme.MakesPublic(name)
            select ColumnDiagnostics.Personal(table.PlaceOf(header), header.Text, name, scheme.Id));
    }
}
