using System.Collections.Immutable;
using PublicitySite.Model;

namespace PublicitySite.Importing;

/// <summary>
/// Finds whose a file is by its name and the folders that it lies in: 单位+名字, 名字, with or without a number and 事迹简介.
/// A wrong owner would be worse than none, so that a name has to stand by itself.
/// </summary>
sealed class FileOwners
{
    /// <summary>Shorter names of employers may stand in other words.</summary>
    const int ShortestEmployer = 4;

    readonly ILookup<string, Honoree> people;
    readonly ImmutableArray<string> names, employers;

    internal FileOwners(ImmutableArray<Honoree> people)
    {
        this.people = people.ToLookup(person => PlainName.Of(person.Name), StringComparer.Ordinal);
        names = LongestFirst(people.Select(person => person.Name));
        employers = LongestFirst(people.Select(person => person.Employer)).RemoveAll(employer => employer.Length < ShortestEmployer);
    }

    internal FileOwner Of(string path)
    {
        var text = PlainName.Of(Path.ChangeExtension(path, null));
        var named = employers.Where(employer => Take(ref text, employer, (_, _) => true)).ToHashSet(StringComparer.Ordinal);
        ImmutableArray<string> found = [.. names.Where(name => Take(ref text, name, (rest, at) => people[name].Any(person => NameSurroundings.Allow(rest, at, name.Length, person))))];
        return found switch
        {
            [] => new FileOwner.Nobody(),
            [var name] => OfName([.. people[name]], named, text, path),
            _ => new FileOwner.Doubtful([.. found.SelectMany(name => people[name]).OrderBy(person => person.Number, StringComparer.Ordinal)]),
        };
    }

    /// <summary>Namesakes are told apart by their employers, also by a part of its name, and by the number before the name.</summary>
    static FileOwner OfName(ImmutableArray<Honoree> namesakes, HashSet<string> employers, string rest, string path)
    {
        var there = employers.Count == 0 ? namesakes : namesakes.RemoveAll(person => !employers.Contains(PlainName.Of(person.Employer)));
        return there switch
        {
            [var one] => new FileOwner.One(one),
            [] => new FileOwner.Doubtful(namesakes),
            _ when Only(there, person => rest.Split(PlainName.Gap).Any(part => IsPartOf(part, person.Employer))) is { } one => new FileOwner.One(one),
            _ when Only(there, person => NumberOf(path) == person.Number) is { } one => new FileOwner.One(one),
            _ => new FileOwner.Doubtful(there),
        };
    }

    static bool IsPartOf(string part, string employer) =>
        part.Length >= 2 && PlainName.Of(employer).Contains(part, StringComparison.Ordinal);

    static Honoree? Only(ImmutableArray<Honoree> people, Func<Honoree, bool> fits) =>
        people.Where(fits).Take(2).ToArray() is [var one] ? one : null;

    static string NumberOf(string path) => string.Concat(PlainName.Of(Path.GetFileName(path)).TakeWhile(char.IsAsciiDigit));

    static ImmutableArray<string> LongestFirst(IEnumerable<string> texts) =>
        [.. texts.Select(PlainName.Of).Where(text => text.Length > 0).Distinct().OrderByDescending(text => text.Length).ThenBy(text => text, StringComparer.Ordinal)];

    /// <summary>Puts gaps where a word stands, so that no shorter one is found in it.</summary>
    static bool Take(ref string text, string word, Func<string, int, bool> accepts)
    {
        var taken = false;
        for (var at = text.IndexOf(word, StringComparison.Ordinal); at >= 0; at = at + 1 < text.Length ? text.IndexOf(word, at + 1, StringComparison.Ordinal) : -1)
        {
            if (!accepts(text, at))
                continue;
            text = $"{text[..at]}{PlainName.Gap}{text[(at + word.Length)..]}";
            taken = true;
        }

        return taken;
    }
}
