using PublicitySite.Editing.Records;
using PublicitySite.Model;

namespace PublicitySite.Editing.Tables;

/// <summary>Holds a changed table against the one before: what was not meant to change did not.</summary>
static class OtherCells
{
    /// <param name="before">The list as it was read.</param>
    /// <param name="after">As it is read from the changed table; null where it cannot be read, which the build tells.</param>
    /// <param name="number">编号 of the person who is changed.</param>
    /// <param name="changed">The column that is changed; null where the person leaves.</param>
    internal static bool AreAsBefore(HonoreeList before, HonoreeList? after, string number, PersonColumn? changed)
    {
        if (after is null)
            return true;
        var stays = before.People.Where(person => changed is not null || person.Number != number).ToArray();
        return NumbersOf(stays).SequenceEqual(NumbersOf(after.People)) && stays.All(person =>
            PersonColumns.PublicOf(before).All(column =>
                (person.Number == number && column == changed) || column.Value(person) == ValueIn(after, person.Number, column)));
    }

    /// <summary>The program may sort names, so the order of the rows is not looked at.</summary>
    static IEnumerable<string> NumbersOf(IEnumerable<Honoree> people) => people.Select(person => person.Number).Order(StringComparer.Ordinal);

    static string? ValueIn(HonoreeList list, string number, PersonColumn column) =>
        ListStates.Find(list, number) is { } person ? column.Value(person) : null;
}
