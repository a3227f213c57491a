using PublicitySite.Formats.Yaml;
using PublicitySite.Model;

namespace PublicitySite.Reading.Settings;

/// <summary>The keys of a contact, the same in <c>site.yaml</c>, for objections and for notices.</summary>
static class ContactReader
{
    internal static Contact Read(Fields fields) => new()
    {
        Department = fields.RequiredText("department"),
        Phones = fields.Texts("phones"),
        Email = fields.Text("email"),
        Address = fields.Text("address"),
        Postcode = fields.Text("postcode"),
        Hours = fields.Text("hours"),
    };
}
