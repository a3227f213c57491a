using System.Globalization;
using PublicitySite.Model;
using PublicitySite.Privacy;
using PublicitySite.Reading.Tables;

namespace PublicitySite.Importing.Lists;

/// <summary>
/// What the private cells of a person say, to check by and to forget. Nothing of it is ever written or told but the month of birth, where
/// the scheme makes it public.
/// </summary>
sealed record EligibilityEvidence
{
    /// <summary>The place of the identity number; null where the cell is empty.</summary>
    internal TableCell? IdentityCell { get; init; }

    /// <summary>Null where there is no number, or a wrong one.</summary>
    internal IdentityCard? Card { get; init; }

    internal TableCell? BirthCell { get; init; }

    internal BirthSpan? Stated { get; init; }

    internal TableCell? GenderCell { get; init; }

    /// <summary>The column 性别; null where it says nothing.</summary>
    internal bool? StatedMale { get; init; }

    /// <summary>The number proves itself; the other columns do not.</summary>
    internal BirthSpan? Birth => Card is { } card ? BirthSpan.OfDay(card.Born) : Stated;

    internal bool? IsMale => StatedMale ?? Card?.IsMale;

    /// <summary>What 出生年月 says; where it leaves two months, the one of the number.</summary>
    internal BirthMonth? BirthMonth => Stated is { Month: null } ? Birth?.Month : Stated?.Month;

    internal static EligibilityEvidence Extract(SourcePerson person, SourceColumns columns)
    {
        var identity = Cell(person, columns.All.FirstOrDefault(column => column.IsIdentity));
        var birth = Cell(person, columns.All.FirstOrDefault(column => column.IsBirth));
        var gender = Cell(person, columns.All.FirstOrDefault(column => column.Field == PersonColumns.Gender));
        return new()
        {
            IdentityCell = identity,
            Card = IdentityCard.Parse(identity?.Text ?? ""),
            BirthCell = birth,
            Stated = BirthSpan.Parse(birth?.Text ?? ""),
            GenderCell = gender,
            StatedMale = PublicCells.GenderOf(gender?.Text ?? "") switch { "男" => true, "女" => false, _ => null },
        };
    }

    /// <summary>Never shown, not even by accident.</summary>
    public override string ToString() => nameof(EligibilityEvidence);

    static TableCell? Cell(SourcePerson person, OriginalColumn? column) =>
        column is { Index: var index } && index < person.Row.Cells.Length && person.Row.Cells[index] is { Text.Length: > 0 } cell
            ? cell
            : null;
}

/// <summary>What the number of an identity card tells of its holder. The number itself is not kept.</summary>
readonly record struct IdentityCard(DateOnly Born, bool IsMale)
{
    const int Length = 18;

    const int OrderAt = 16;

    /// <summary>Null where the text is no whole number whose check digit is right.</summary>
    internal static IdentityCard? Parse(string text)
    {
        var plain = string.Concat(text.Where(character => !Characters.IsHidden(character)
            && !char.IsWhiteSpace(character)
            && !"'‘’`".Contains(character, StringComparison.Ordinal)).Select(Characters.Narrow));
        if (plain.Length != Length || plain[..^1].Any(character => !char.IsAsciiDigit(character)))
            return null;
        var last = Characters.IsTen(plain[^1]) ? 10 : char.IsAsciiDigit(plain[^1]) ? plain[^1] - '0' : -1;
        var isRight = IdentityNumber.CheckDigit([.. plain[..^1].Select(digit => (byte)(digit - '0'))]) == last;
        return isRight && DateOnly.TryParseExact(plain[6..14], "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var born)
            ? new(born, (plain[OrderAt] - '0') % 2 == 1)
            : null;
    }

    /// <summary>Never shown, not even by accident.</summary>
    public override string ToString() => nameof(IdentityCard);
}
