using System.Collections.Immutable;
using System.Globalization;
using PublicitySite.Model;
using PublicitySite.Reading;

namespace PublicitySite.Importing;

/// <summary>
/// 编号 that stay with their people when the table comes again. A person is found by name and employer, or by the name alone
/// where one person of that name is left on either side; who is new gets a number behind all that were ever given.
/// </summary>
static class Numbering
{
    /// <param name="existing">The people of the list, and the numbers that are spent.</param>
    /// <param name="people">Those of the original, in its order.</param>
    /// <param name="own">The numbers that the original has; they count the first time only, and only if all are good.</param>
    internal static ImmutableArray<NumberedPerson> Of(ExistingList existing, ImmutableArray<PersonKey> people, ImmutableArray<string> own)
    {
        if (existing.People.IsEmpty && existing.SpentNumbers.IsEmpty && own.All(PeopleReader.IsNumber) && own.Distinct(StringComparer.Ordinal).Count() == people.Length)
            return [.. own.Select(number => new NumberedPerson(number, null))];
        var before = Matched(existing.People, people);
        var last = existing.SpentNumbers.DefaultIfEmpty(0).Max();
        return [.. before.Select(person => new NumberedPerson(person?.Number ?? Text(++last), person))];
    }

    static Honoree?[] Matched(ImmutableArray<Honoree> existing, ImmutableArray<PersonKey> people)
    {
        var left = existing.ToList();
        var matched = new Honoree?[people.Length];
        foreach (var (index, key) in people.Index())
            matched[index] = Take(left, person => PersonKey.Of(person) == key);
        var names = people.Index().Where(person => matched[person.Index] is null).GroupBy(person => person.Item.Name, StringComparer.Ordinal).Where(same => same.Count() == 1);
        foreach (var (index, key) in names.Select(same => same.First()).ToArray())
        {
            if (left.Count(person => PersonKey.Of(person).Name == key.Name) == 1)
                matched[index] = Take(left, person => PersonKey.Of(person).Name == key.Name);
        }

        return matched;
    }

    static Honoree? Take(List<Honoree> left, Predicate<Honoree> isMeant)
    {
        var at = left.FindIndex(isMeant);
        if (at < 0)
            return null;
        var taken = left[at];
        left.RemoveAt(at);
        return taken;
    }

    static string Text(int number) => number.ToString("000", CultureInfo.InvariantCulture);
}

/// <summary>A person's number in the list.</summary>
/// <param name="Number">Three digits.</param>
/// <param name="Before">The same person in the list as it is; null for who is new.</param>
sealed record NumberedPerson(string Number, Honoree? Before);
