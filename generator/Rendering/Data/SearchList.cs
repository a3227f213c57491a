using System.Text;
using System.Text.Json;
using PublicitySite.Files;
using PublicitySite.Model;
using PublicitySite.Pages;

namespace PublicitySite.Rendering;

/// <summary>
/// What the search page looks through: a script that calls one function, so that it also loads from the disk. It says nothing that
/// the pages of lists and the titles of notices do not say. People of a list without profiles lead to the list's page.
/// </summary>
static class SearchList
{
    internal static OutputFile Of(SiteIndex index) => new(
        Addresses.SearchList.Path,
        Encoding.UTF8.GetBytes($"publicitySearch({PlainJson.Line(json => Write(json, index))});\n"));

    static void Write(Utf8JsonWriter json, SiteIndex index)
    {
        json.WriteStartObject();
        json.WriteStartArray("lists");
        foreach (var list in index.Lists)
            WriteList(json, list, list.StateOn(index.Today) == PublicityState.Approved);
        json.WriteEndArray();
        json.WriteStartArray("notices");
        foreach (var notice in index.Notices)
            WriteRow(json, notice.Title, notice.Number, Names.Year(notice.Published.Year), Addresses.Notice(notice).From(Addresses.Search));
        json.WriteEndArray();
        WriteReadings(json, index);
        json.WriteEndObject();
    }

    static void WriteList(Utf8JsonWriter json, HonoreeList list, bool hasProfiles)
    {
        json.WriteStartObject();
        json.WriteString("title", list.Title);
        json.WriteString("scheme", list.Scheme.Name);
        json.WriteString("year", Names.Year(list.Year));
        json.WriteString("href", Addresses.List(list).From(Addresses.Search));
        json.WriteStartArray("people");
        foreach (var person in list.People)
            WriteRow(json, person.Name, person.Employer, person.Occupation, person.Region, hasProfiles ? Addresses.Honoree(list, person).From(Addresses.Search) : null);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>Of every character that names are written with, once.</summary>
    static void WriteReadings(Utf8JsonWriter json, SiteIndex index)
    {
        json.WriteStartObject("readings");
        foreach (var character in index.Lists.SelectMany(list => list.People).SelectMany(person => person.Name.EnumerateRunes()).Distinct().OrderBy(rune => rune.Value))
        {
            if (Pinyin.All(character) is [_, ..] readings)
                json.WriteString(character.ToString(), string.Join(' ', readings));
        }

        json.WriteEndObject();
    }

    static void WriteRow(Utf8JsonWriter json, params ReadOnlySpan<string?> cells)
    {
        json.WriteStartArray();
        foreach (var cell in cells)
            json.WriteStringValue(cell);
        json.WriteEndArray();
    }
}
