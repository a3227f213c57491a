using System.Collections.Immutable;
using PublicitySite.Formats.Yaml;
using PublicitySite.Model;
using PublicitySite.Reading.Tables;

namespace PublicitySite.Reading.Settings;

/// <summary><c>personal-fields</c> of a scheme: which columns about the person it makes public, and why.</summary>
static class PersonalFieldReader
{
    internal static ImmutableArray<PersonalField> Read(Fields fields) => fields.Sections("personal-fields", Field);

    // Stored under the column's own name, whichever variant was written.
    static PersonalField? Field(Fields fields)
    {
        var found = fields.RequiredText("field");
        var name = Name(found);
        if (found is not "" && !PersonColumns.PersonalHeaders.Contains(name))
        {
            fields.Diagnostics.Add(Wrong(fields, found));
        }

        return new PersonalField(name, fields.RequiredText("reason"));
    }

    internal static string Name(string header) => PersonColumns.Find(header)?.Header ?? header;

    static Diagnostics.Diagnostic Wrong(Fields fields, string found) => PrivateHeaders.Contains(found)
        ? SchemeDiagnostics.NeverPublic(fields.PlaceOf("field"), found)
        : SchemeDiagnostics.NoPersonalField(fields.PlaceOf("field"), found, PersonColumns.PersonalHeaders);
}
