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

/// <summary>A masked identity number in a text, with what the text tells of its holder's birth.</summary>
static class MaskedNumberFinder
{
    /// <summary>Longest that one is written, and how far around it a birth month is looked for.</summary>
    const int Reach = 80;

    /// <summary>Looks at the digits that begin at a place and end before a mark.</summary>
    internal static PersonalDataMatch? At(ReadOnlySpan<char> text, int start, int end)
    {
        if (end + 1 >= text.Length || !MaskedIdentityNumber.IsMark(text[end]) || !MaskedIdentityNumber.IsMark(text[end + 1]))
            return null;
        var near = text[start..Math.Min(text.Length, start + Reach)];
        if (MaskedIdentityNumber.FirstIn(near) is not { } number)
            return null;
        var left = number.Candidates(BirthAround(text, start));
        return left is > 0 and <= MaskedIdentityNumber.TooFew
            ? new(
                PersonalDataKind.MaskedIdentityNumber,
                start + number.Start,
                number.WrittenLength,
                number.Pattern.ToString())
            { Candidates = left }
            : null;
    }

    /// <summary>A year and month within reach, where a birth is spoken of.</summary>
    static KnownBirth BirthAround(ReadOnlySpan<char> text, int place)
    {
        var from = Math.Max(0, place - Reach);
        var around = text[from..Math.Min(text.Length, place + (2 * Reach))];
        if (!around.Contains("出生", StringComparison.Ordinal) && !around.Contains("生于", StringComparison.Ordinal))
            return KnownBirth.Nothing;
        var run = new DigitRun();
        for (var at = 0; at < around.Length; at++)
        {
            if (Characters.Digit(around[at]) < 0)
                continue;
            var end = run.Read(around, at);
            if (run.Count >= 4 && run.EndsAt(4) && run.Number(0, 4) is >= 1900 and <= 2099 and var year)
                return KnownBirth.Nothing with { Year = year, Month = MonthBehind(run, around, end) };
            at = end - 1;
        }

        return KnownBirth.Nothing;
    }

    /// <summary>1975-03 is one run of digits, 1975年3月 two.</summary>
    static int? MonthBehind(DigitRun run, ReadOnlySpan<char> text, int end)
    {
        var from = 4;
        if (run.Count == 4)
        {
            if (end + 1 >= text.Length || text[end] != '年' || Characters.Digit(text[end + 1]) < 0)
                return null;
            run.Read(text, end + 1);
            from = 0;
        }

        var month = run.Number(from, run.EndsAt(from + 1) ? 1 : 2);
        return month is >= 1 and <= 12 ? month : null;
    }
}
