using System.Collections.Immutable;

namespace PublicitySite.Model;

/// <summary>A column of the table of a list: one row of <see cref="PersonColumns"/>.</summary>
/// <param name="header">Its own name, as pages, data files and the hash print it.</param>
/// <param name="shown">Its place among the columns that the public sees: from the lowest to the highest, gaps mean nothing.</param>
/// <param name="form">What its cells hold.</param>
/// <param name="value">What a person has in it, as it is printed; null for nothing.</param>
/// <param name="with">The person with the text of a cell that is not empty.</param>
sealed class PersonColumn(string header, int shown, CellForm form, Func<Honoree, string?> value, Func<Honoree, string, Honoree> with)
{
    internal string Header => header;

    internal int Shown => shown;

    internal CellForm Form => form;

    internal Func<Honoree, string?> Value => value;

    internal Func<Honoree, string, Honoree> With => with;

    /// <summary>Other headers that mean it in the table of a list.</summary>
    internal ImmutableArray<string> Variants { get; init; } = [];

    /// <summary>Headers that mean it in the forms that nominators fill in, besides those that a list may have.</summary>
    internal ImmutableArray<string> FormVariants { get; init; } = [];

    /// <summary>A table without it is no list, and no cell of it is empty.</summary>
    internal bool IsRequired { get; init; }

    internal Disclosure Disclosure { get; init; } = Disclosure.UnlessLeftOut;

    /// <summary>About the person rather than the achievement.</summary>
    internal bool IsPersonal => Disclosure == Disclosure.WithReason;

    /// <summary>Printed among the facts of a profile; what is not stands elsewhere on it, or is of use in the list alone.</summary>
    internal bool IsProfileFact { get; init; } = true;

    /// <summary>A form has it filled in for people only: empty numbered rows have at most other cells.</summary>
    internal bool IsOnlyOfPeople { get; init; }

    /// <summary>The own name.</summary>
    public override string ToString() => header;

    /// <summary>Whether a scheme lets it be shown.</summary>
    internal bool IsPublicBy(Scheme scheme) => Disclosure switch
    {
        Disclosure.Always => true,
        Disclosure.WithReason => scheme.MakesPublic(header),
        Disclosure.UnlessLeftOut => scheme.PublicFields.IsEmpty || scheme.PublicFields.Contains(header),
        _ => throw new InvalidOperationException($"No such disclosure: {Disclosure}."),
    };
}

/// <summary>When a column is public.</summary>
enum Disclosure
{
    /// <summary>Without it a list is none.</summary>
    Always,

    /// <summary>Where the scheme names it in <c>public-fields</c>, or names none there.</summary>
    UnlessLeftOut,

    /// <summary>Where the scheme names it in <c>personal-fields</c> and says why.</summary>
    WithReason,
}

/// <summary>What the cells of a column hold.</summary>
enum CellForm
{
    /// <summary>编号: three digits.</summary>
    Number,

    /// <summary>The name of a person.</summary>
    Name,

    /// <summary>男 or 女.</summary>
    Gender,

    /// <summary>Any text in one line.</summary>
    Line,

    /// <summary>职业资格等级: a line; forms have dates and certificates in it besides.</summary>
    Level,

    /// <summary>Several texts parted by semicolons or line breaks.</summary>
    Items,

    /// <summary>A whole number from 1.</summary>
    Rank,

    /// <summary>Year and month.</summary>
    Month,
}
