using System.Text.Json;
using PublicitySite.Formats.Json;
using PublicitySite.Model;
using PublicitySite.Pages;
using PublicitySite.Pages.Views;

namespace PublicitySite.Rendering.Data;

/// <summary>JSON-LD in the words of schema.org, on notices and profiles.</summary>
static class StructuredData
{
    internal static Html? Render(Page page) => page switch
    {
        NoticePage notice => new(PlainJson.Line(json => WriteNotice(json, notice))),
        ProfilePage profile => new(PlainJson.Line(json => WriteProfile(json, profile))),
        _ => null,
    };

    static void WriteNotice(Utf8JsonWriter json, NoticePage page)
    {
        var notice = page.Notice;
        var isPolicy = notice.Kind == NoticeKind.Policy;
        Begin(json, isPolicy ? "Legislation" : "Article");
        json.WriteString("headline", notice.Title);
        json.WriteString("name", notice.Title);
        json.WriteString("url", page.Address.In(page.Index.Site.BaseUrl));
        json.WriteString("datePublished", Day.Of(notice.Published).Iso);
        json.WriteString("dateModified", Day.Of(page.LastModified ?? notice.Published).Iso);
        json.WriteString("inLanguage", "zh-CN");
        if (notice.Number is { } number)
            json.WriteString(isPolicy ? "legislationIdentifier" : "identifier", number);
        if (isPolicy)
            json.WriteString("legislationDate", Day.Of(notice.Issued).Iso);
        json.WriteStartArray("author");
        foreach (var issuer in notice.Issuers)
            WriteOrganisation(json, null, issuer);
        json.WriteEndArray();
        WriteOrganisation(json, "publisher", page.Index.Site.Organiser);
        json.WriteEndObject();
    }

    static void WriteProfile(Utf8JsonWriter json, ProfilePage page)
    {
        var person = page.Holder.Person;
        Begin(json, "ProfilePage");
        json.WriteString("url", page.Address.In(page.Index.Site.BaseUrl));
        json.WriteString("inLanguage", "zh-CN");
        json.WriteStartObject("mainEntity");
        json.WriteString("@type", "Person");
        json.WriteString("name", person.Name);
        json.WriteString("jobTitle", person.Occupation);
        WriteOrganisation(json, "worksFor", person.Employer);
        json.WriteStartArray("award");
        if (page.Holder.State != TermState.Revoked)
            json.WriteStringValue($"{DisplayNames.Year(page.Holder.List.Year)}年{page.Holder.List.Scheme.Name}");
        foreach (var award in person.Honours)
            json.WriteStringValue(award);
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    static void Begin(Utf8JsonWriter json, string type)
    {
        json.WriteStartObject();
        json.WriteString("@context", "https://schema.org");
        json.WriteString("@type", type);
    }

    static void WriteOrganisation(Utf8JsonWriter json, string? property, string name)
    {
        if (property is null)
            json.WriteStartObject();
        else
            json.WriteStartObject(property);
        json.WriteString("@type", "Organization");
        json.WriteString("name", name);
        json.WriteEndObject();
    }
}
