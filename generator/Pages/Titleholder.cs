using System.Text;
using PublicitySite.Chinese;
using PublicitySite.Model;
using PublicitySite.Pages.Views;

namespace PublicitySite.Pages;

/// <summary>A person of an approved list: an honoree with a profile.</summary>
/// <param name="List">The list.</param>
/// <param name="Person">The row.</param>
/// <param name="Place">Index of the row in the list, from 0.</param>
/// <param name="State">State of the term on the day of the build.</param>
sealed record Titleholder(HonoreeList List, Honoree Person, int Place, TermState State)
{
    internal Address Address => Addresses.Honoree(List, Person);

    /// <summary>The first character of the name, whole even beyond the basic plane.</summary>
    internal string Initial => Person.Name.EnumerateRunes().First().ToString();

    /// <summary>The letter that the surname's sound begins with, small; null where nobody knows it.</summary>
    internal string? Letter => Person.Name.EnumerateRunes().First() switch
    {
        var first when Pinyin.All(first) is [var reading, ..] => reading[..1],
        { IsAscii: true } first when Rune.IsLetter(first) => Rune.ToLowerInvariant(first).ToString(),
        _ => null,
    };

    /// <summary>The title itself serves where it was given without a term.</summary>
    internal Badge TermBadge => State == TermState.Serving && List.Term is null
        ? new("serving", "称号有效")
        : DisplayNames.Of(State, List.Scheme.Term?.Name ?? "管理期");

    internal PersonCard CardOn(Address page) => new()
    {
        Name = Person.Name,
        Href = Address.From(page),
        Employer = Person.Employer,
        Occupation = Person.Occupation,
        Region = Person.Region,
        Title = List.Scheme.Name,
        Year = DisplayNames.Year(List.Year),
        Term = TermBadge,
        Photo = PhotoOn(page),
        Initial = Initial,
        Craft = OccupationFamily.Of(Person.Occupation),
    };

    internal string? PhotoOn(Address page) =>
        Person.PhotoPath is { } path ? Addresses.Photo(List, path).From(page) : null;
}
