using System.Text.Json;
using PublicitySite.Chinese;
using PublicitySite.Files;
using PublicitySite.Formats.Json;
using PublicitySite.Model;
using PublicitySite.Pages;

namespace PublicitySite.Rendering.Data;

/// <summary>A list for programs: what its page shows, with the state of the day of the build.</summary>
static class ListJson
{
    internal static OutputFile Render(HonoreeList list, SiteIndex index)
    {
        var address = Addresses.List(list);
        return new(address.With(".json").Path, PlainJson.Document(json =>
        {
            var state = list.StateOn(index.Today);
            json.WriteStartObject();
            json.WriteString("id", list.Id);
            json.WriteString("title", list.Title);
            json.WriteString("url", address.In(index.Site.BaseUrl));
            json.WriteString("scheme", list.Scheme.Name);
            json.WriteString("state", DisplayNames.Of(state).Code);
            json.WriteString("stateAsOf", Iso(index.Today));
            json.WriteBoolean("sampleData", list.SampleData);
            WritePublicity(json, list);
            if (state == PublicityState.Approved && list.Approval is { } approval)
                WriteApproval(json, approval, list);
            WriteChanges(json, list, index.Today);
            json.WriteString("order", list.OrderShown.Code);
            WritePeople(json, list, state == PublicityState.Approved ? index : null);
            json.WriteEndObject();
        }));
    }

    static void WritePublicity(Utf8JsonWriter json, HonoreeList list)
    {
        var period = list.Publicity.Period;
        json.WriteStartObject("publicity");
        json.WriteString("published", Iso(list.Publicity.Published));
        json.WriteString("starts", Iso(period.Starts));
        json.WriteString("ends", Iso(period.Ends));
        json.WriteString("unit", DisplayNames.CodeOf(period.Unit));
        WriteStrings(json, "days", period.Days.Select(Iso));
        json.WriteStartArray("elsewhere");
        foreach (var other in list.Publicity.Elsewhere)
        {
            json.WriteStartObject();
            json.WriteString("where", other.Where);
            json.WriteString("from", Iso(other.From));
            json.WriteString("to", Iso(other.To));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    static void WriteApproval(Utf8JsonWriter json, Approval approval, HonoreeList list)
    {
        json.WriteStartObject("approval");
        json.WriteString("document", approval.Document);
        json.WriteString("date", Iso(approval.Date));
        WriteStrings(json, "issuers", approval.Issuers);
        json.WriteString("listSha256", ListHash.Compute(list));
        json.WriteEndObject();
        if (list.Term is not { } term)
            return;
        json.WriteStartObject("term");
        json.WriteString("from", Iso(term.From));
        json.WriteString("until", Iso(term.Until));
        json.WriteEndObject();
    }

    static void WriteChanges(Utf8JsonWriter json, HonoreeList list, DateOnly today)
    {
        json.WriteStartArray("changes");
        foreach (var change in ChangeViews.Of(list.Changes, today))
        {
            json.WriteStartObject();
            json.WriteString("date", change.Date.Iso);
            json.WriteString("kind", change.Kind);
            json.WriteString("note", change.Note);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <param name="json">Where to.</param>
    /// <param name="list">Whose rows.</param>
    /// <param name="profiles">The site, when the people have profiles on it.</param>
    static void WritePeople(Utf8JsonWriter json, HonoreeList list, SiteIndex? profiles)
    {
        var table = ListColumns.Of(list);
        json.WriteStartArray("people");
        foreach (var (person, cells) in list.People.Zip(table.Rows))
        {
            json.WriteStartObject();
            foreach (var (header, cell) in table.Headers.Zip(cells))
                json.WriteString(header, cell);
            if (profiles is not null)
                json.WriteString("profile", Addresses.Honoree(list, person).In(profiles.Site.BaseUrl));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    static void WriteStrings(Utf8JsonWriter json, string name, IEnumerable<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
            json.WriteStringValue(value);
        json.WriteEndArray();
    }

    static string Iso(DateOnly date) => date.Iso;
}
