using System.Runtime.CompilerServices;

namespace PublicitySite.Privacy;

/// <summary>
/// Finds personal data in a text as a person or a program would read it. One pass looks for places where a number or an
/// address may begin, and nothing else is done where there is none: all that is published goes through here. One search
/// serves for many texts, so that none costs memory.
/// </summary>
sealed class PersonalDataSearch
{
    /// <summary>Shortest number that is anything without a word beside it.</summary>
    const int Shortest = 7;

    /// <summary>The strongest proof first: what one has taken, the next ones leave alone.</summary>
    static readonly (PersonalDataKind Kind, LengthAt LengthAt)[] Numbers =
    [
        (PersonalDataKind.IdentityNumber, IdentityNumber.LengthAt),
        (PersonalDataKind.BankCard, BankCard.LengthAt),
        (PersonalDataKind.MobileNumber, MobileNumber.LengthAt),
        (PersonalDataKind.OldIdentityNumber, OldIdentityNumber.LengthAt),
        (PersonalDataKind.DoubtfulIdentityNumber, IdentityNumber.DoubtfulLengthAt),
    ];

    delegate int LengthAt(DigitRun run, ReadOnlySpan<char> text, int from);

    readonly List<PersonalDataMatch> hits = [];
    readonly DigitRun run = new();
    readonly SeenText seen = new();

    /// <summary>All hits in the order they stand, none within another; good until the next search.</summary>
    internal IReadOnlyList<PersonalDataMatch> Find(ReadOnlySpan<char> text)
    {
        hits.Clear();
        if (Characters.NextBeginning(text, 0) < 0)
            return hits;
        if (!Characters.ContainsHidden(text))
            return FindIn(text);
        seen.Clear();
        seen.AddSeen(text, 0);
        return Find(seen);
    }

    /// <summary>The same for a text of which only some is seen; places are those of the whole.</summary>
    internal IReadOnlyList<PersonalDataMatch> Find(SeenText text)
    {
        hits.Clear();
        FindIn(text.Text);
        for (var i = 0; i < hits.Count; i++)
        {
            var start = text.PlaceOf(hits[i].Start);
            hits[i] = hits[i] with { Start = start, Length = text.PlaceOf(hits[i].Start + hits[i].Length - 1) + 1 - start };
        }

        return hits;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    List<PersonalDataMatch> FindIn(ReadOnlySpan<char> text)
    {
        for (var at = 0; Characters.NextBeginning(text, at) is >= 0 and var found;)
            at = FindAt(text, found);
        if (hits.Count > 1)
            hits.Sort((one, other) => one.Start.CompareTo(other.Start));
        return hits;
    }

    int FindAt(ReadOnlySpan<char> text, int at) =>
        Characters.Digit(text[at]) >= 0 ? FindNumbers(text, at) : FindNamed(text, at);

    /// <summary>Addresses and accounts; gives the place to go on from.</summary>
    int FindNamed(ReadOnlySpan<char> text, int at)
    {
        Add(Characters.IsAt(text[at]) ? EmailAddress.At(text, at) : ChatAccount.At(text, at));
        return at + 1;
    }

    /// <summary>Numbers in the run of digits that begins at a place; gives the place behind it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    int FindNumbers(ReadOnlySpan<char> text, int at)
    {
        var end = run.Read(text, at);
        Add(VehiclePlate.At(text, at));
        Add(MaskedNumberFinder.At(text, at, end));
        if (run.Count < Shortest)
            return end;
        foreach (var (kind, lengthAt) in Numbers)
        {
            for (var from = 0; from <= run.Count - Shortest; from++)
            {
                if (run.SeparatorBefore(from) != DigitSeparator.None && lengthAt(run, text, from) is > 0 and var length)
                    Add(Hit(kind, from, length));
            }
        }

        Add(Passport.At(run, text));
        return end;
    }

    PersonalDataMatch Hit(PersonalDataKind kind, int from, int length)
    {
        var start = run.PlaceOf(from);
        var last = from + length - 1 == run.Count ? run.TenPlace : run.PlaceOf(from + length - 1);
        return new(kind, start, last + 1 - start, run.Plain(from, length));
    }

    /// <summary>A number that lies within another is that other's, except that a certain one takes the place of a doubtful one.</summary>
    void Add(PersonalDataMatch? found)
    {
        if (found is not { } hit)
            return;
        for (var i = hits.Count - 1; i >= 0; i--)
        {
            if (hit.Start >= hits[i].Start + hits[i].Length || hits[i].Start >= hit.Start + hit.Length)
                continue;
            if (hits[i].IsCertain || !hit.IsCertain)
                return;
            hits.RemoveAt(i);
        }

        hits.Add(hit);
    }
}
