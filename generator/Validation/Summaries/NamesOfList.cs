using System.Buffers;
using System.Collections.Immutable;
using PublicitySite.Chinese;
using PublicitySite.Model;

namespace PublicitySite.Validation.Summaries;

/// <summary>The names of a list's people, to be found in its summaries. Of names that begin alike the longest counts.</summary>
sealed class NamesOfList
{
    readonly ImmutableArray<(string Name, Honoree Person)> names;
    readonly SearchValues<string> any;

    internal NamesOfList(HonoreeList list)
    {
        names =
        [
            .. list.People
                .Select(person => (Name: PersonName.Plain(person.Name), Person: person))
                .Where(entry => entry.Name.Length > 1)
                .OrderByDescending(entry => entry.Name.Length),
        ];
        any = SearchValues.Create([.. names.Select(entry => entry.Name)], StringComparison.Ordinal);
    }

    internal static bool NamesOwn(PersonSummary told) => Own(told, PersonName.Plain(told.Summary.Source)) > 0;

    /// <summary>The person who is named more often than the own one; null as a rule.</summary>
    internal Honoree? WrongPersonIn(PersonSummary told)
    {
        var text = PersonName.Plain(told.Summary.Source);
        return text.AsSpan().ContainsAny(any) ? MostNamed(told, text) : null;
    }

    Honoree? MostNamed(PersonSummary told, string text)
    {
        var own = PersonName.Plain(told.Person.Name);
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var at = text.AsSpan().IndexOfAny(any); at >= 0; at = Next(text, at))
        {
            var name = NameAt(text, at);
            counts[name] = counts.GetValueOrDefault(name) + 1;
            at += name.Length;
        }

        counts.Remove(own);
        var most = counts
            .OrderByDescending(count => count.Value)
            .ThenBy(count => text.IndexOf(count.Key, StringComparison.Ordinal))
            .FirstOrDefault();
        return most.Value > Own(told, text) ? names.First(entry => entry.Name == most.Key).Person : null;
    }

    int Next(string text, int from) => text.AsSpan(from).IndexOfAny(any) is >= 0 and var at ? from + at : -1;

    string NameAt(string text, int at) => names.First(entry => text.AsSpan(at).StartsWith(entry.Name)).Name;

    // Who has a dot in the name may be called by one of its parts from the second time on.
    static int Own(PersonSummary told, string text) => PersonName.Parts(told.Person.Name)
        .Select(part => text.AsSpan().Count(part))
        .Append(text.AsSpan().Count(PersonName.Plain(told.Person.Name)))
        .Max();
}
