using System.Collections.Immutable;
using System.Text.Json;
using PublicitySite.Chinese;
using PublicitySite.Files;
using PublicitySite.Formats.Json;
using PublicitySite.Model;
using PublicitySite.Pages;
using PublicitySite.Pages.Views;

namespace PublicitySite.Rendering.Search;

/// <summary>
/// What the search page looks through: everybody, every list and every notice, newest first. It says nothing that the pages of lists and
/// the titles of notices do not say. People of a list without profiles lead to the list's page. People stand in columns, not rows: what
/// is alike side by side takes a third less on its way.
/// </summary>
sealed class SearchList
{
    readonly SiteIndex index;
    readonly ValueTable columns;
    readonly ValueTable schemes;
    readonly ValueTable regions;
    readonly ValueTable occupations;
    readonly ILookup<string, Titleholder> revoked;

    SearchList(SiteIndex index)
    {
        this.index = index;
        var people = index.Lists.SelectMany(list => list.People).ToArray();
        columns = new(index.Site.Columns.Select(column => column.Name));
        schemes = new(index.Schemes.Select(scheme => scheme.Name).Concat(index.Lists.Select(list => list.Scheme.Name)));
        regions = new(people.Select(person => person.Region));
        occupations = new(people.Select(person => person.Occupation));
        revoked = index.Titleholders
            .Where(holder => holder.State == TermState.Revoked)
            .ToLookup(holder => holder.List.Id, StringComparer.Ordinal);
    }

    /// <param name="index">The site.</param>
    /// <param name="wordFiles">Number of files that <see cref="SearchWords"/> makes of it.</param>
    internal static OutputFile Render(SiteIndex index, int wordFiles) => new(
        Addresses.SearchList.Path,
        PlainJson.Call(SearchFiles.Function, json => new SearchList(index).Write(json, wordFiles)));

    void Write(Utf8JsonWriter json, int wordFiles)
    {
        json.WriteStartObject();
        WriteFiles(json, "words", Addresses.SearchWords, wordFiles);
        WriteFiles(json, "texts", Addresses.SearchTexts, TextNumbers.InFile);
        json.WriteString("bodies", Addresses.SearchNotices.From(Addresses.Search));
        columns.Write(json, "columns");
        schemes.Write(json, "schemes");
        regions.Write(json, "regions");
        occupations.Write(json, "occupations");
        json.WriteStartArray("lists");
        foreach (var list in index.Lists)
            WriteList(json, list);
        json.WriteEndArray();
        json.WriteStartArray("notices");
        foreach (var notice in index.Notices)
            WriteNotice(json, notice);
        json.WriteEndArray();
        WriteReadings(json);
        json.WriteEndObject();
    }

    static void WriteFiles(Utf8JsonWriter json, string name, Address beginning, int count)
    {
        json.WriteStartObject(name);
        json.WriteString("path", beginning.From(Addresses.Search));
        json.WriteNumber("count", count);
        json.WriteEndObject();
    }

    void WriteList(Utf8JsonWriter json, HonoreeList list)
    {
        json.WriteStartObject();
        json.WriteString("title", list.Title);
        json.WriteString("href", Addresses.List(list).From(Addresses.Search));
        json.WritePropertyName("scheme");
        schemes.WritePlace(json, list.Scheme.Name);
        json.WriteNumber("year", list.Year);
        json.WriteString("state", DisplayNames.Of(list.StateOn(index.Today)).Code);
        json.WriteString("starts", Day.Of(list.Publicity.Period.Starts).Iso);
        json.WriteString("ends", Day.Of(list.Publicity.Period.Ends).Iso);
        if (index.TextNumbers.FirstOf(list) is { } first)
            WriteProfiles(json, list, first);
        WriteColumn(json, "names", list, person => json.WriteStringValue(person.Name));
        WriteColumn(json, "employers", list, person => json.WriteStringValue(person.Employer));
        WriteColumn(json, "regions", list, person => regions.WritePlace(json, person.Region));
        WriteColumn(json, "occupations", list, person => occupations.WritePlace(json, person.Occupation));
        json.WriteEndObject();
    }

    void WriteProfiles(Utf8JsonWriter json, HonoreeList list, int first)
    {
        json.WriteNumber("text", first);
        json.WriteString("profiles", Addresses.Profiles(list).From(Addresses.Search));
        WriteColumn(json, "numbers", list, person => json.WriteStringValue(person.Number));
        json.WriteStartArray("revoked");
        foreach (var holder in revoked[list.Id])
            json.WriteNumberValue(holder.Place);
        json.WriteEndArray();
    }

    static void WriteColumn(Utf8JsonWriter json, string name, HonoreeList list, Action<Honoree> write)
    {
        json.WriteStartArray(name);
        foreach (var person in list.People)
            write(person);
        json.WriteEndArray();
    }

    /// <summary>Title, address, column, scheme, day, number of the text, 发文字号, last day of validity.</summary>
    void WriteNotice(Utf8JsonWriter json, Notice notice)
    {
        var column = Item.ColumnOf(notice.Kind);
        json.WriteStartArray();
        json.WriteStringValue(notice.Title);
        json.WriteStringValue(Addresses.Notice(notice).From(Addresses.Search));
        columns.WritePlace(json, index.Site.Columns.First(one => one.Kind == column).Name);
        schemes.WritePlace(json, notice.Scheme is { } id && index.SchemesById.TryGetValue(id, out var scheme) ? scheme.Name : null);
        json.WriteStringValue(Day.Of(notice.Published).Iso);
        json.WriteNumberValue(index.TextNumbers.Of(notice));
        json.WriteStringValue(notice.Number);
        json.WriteStringValue(notice.ValidUntil is { } last ? Day.Of(last).Iso : null);
        json.WriteEndArray();
    }

    /// <summary>Of every character that names are written with, once.</summary>
    void WriteReadings(Utf8JsonWriter json)
    {
        json.WriteStartObject("readings");
        foreach (var character in index.Lists
            .SelectMany(list => list.People)
            .SelectMany(person => person.Name.EnumerateRunes())
            .Distinct()
            .OrderBy(rune => rune.Value))
        {
            if (Pinyin.All(character) is [_, ..] readings)
                json.WriteString(character.ToString(), string.Join(' ', readings));
        }

        json.WriteEndObject();
    }
}

/// <summary>Values that many rows share, each written once, in the order of their pinyin; the rows name them by their places.</summary>
sealed class ValueTable
{
    readonly ImmutableArray<string> values;
    readonly Dictionary<string, int> places;

    internal ValueTable(IEnumerable<string?> all)
    {
        values = [.. all.OfType<string>().Distinct(StringComparer.Ordinal).OrderBy(Slug.Of, StringComparer.Ordinal)];
        places = values.Index().ToDictionary(value => value.Item, value => value.Index, StringComparer.Ordinal);
    }

    internal void Write(Utf8JsonWriter json, string name)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
            json.WriteStringValue(value);
        json.WriteEndArray();
    }

    /// <summary>Writes the place of a value, from 0, or null for none.</summary>
    internal void WritePlace(Utf8JsonWriter json, string? value)
    {
        if (value is null)
            json.WriteNullValue();
        else
            json.WriteNumberValue(places[value]);
    }
}
