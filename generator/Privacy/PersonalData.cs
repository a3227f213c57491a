namespace PublicitySite.Privacy;

/// <summary>
/// Finds personal data in a text as a person or a program would read it. One pass looks for places where a number or an
/// address may begin, and nothing else is done where there is none: all that is published goes through here.
/// </summary>
static class PersonalData
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

    /// <summary>All hits in the order they stand, none within another.</summary>
    internal static List<PersonalDataHit> Find(ReadOnlySpan<char> text)
    {
        List<PersonalDataHit> hits = [];
        Find(text, hits);
        return hits;
    }

    /// <summary>The same into a list that is used again and again: it is emptied first.</summary>
    internal static void Find(ReadOnlySpan<char> text, List<PersonalDataHit> hits)
    {
        hits.Clear();
        ChatAccount.Find(text, hits);
        DigitRun? run = null;
        for (var at = 0; text[at..].IndexOfAny(Characters.Beginnings) is >= 0 and var offset;)
        {
            at += offset;
            if (text[at] is '@' or '＠')
            {
                Add(EmailAddress.At(text, at), hits);
                at++;
                continue;
            }

            run ??= new();
            var end = run.Read(text, at);
            Add(VehiclePlate.At(text, at), hits);
            if (run.Count >= Shortest)
                FindNumbers(run, text, hits);
            at = end;
        }

        hits.Sort((one, other) => one.Start.CompareTo(other.Start));
    }

    /// <summary>The first two characters and the last one, stars between; of a short value nothing.</summary>
    internal static string Masked(ReadOnlySpan<char> value) =>
        value.Length < 6 ? new('*', value.Length) : $"{value[..2]}{new string('*', value.Length - 3)}{value[^1]}";

    static void FindNumbers(DigitRun run, ReadOnlySpan<char> text, List<PersonalDataHit> hits)
    {
        foreach (var (kind, lengthAt) in Numbers)
        {
            for (var from = 0; from <= run.Count - Shortest; from++)
            {
                if (run.GapBefore(from) != Gap.None && lengthAt(run, text, from) is > 0 and var length)
                    Add(Hit(kind, run, from, length), hits);
            }
        }

        Add(Passport.At(run, text), hits);
    }

    static PersonalDataHit Hit(PersonalDataKind kind, DigitRun run, int from, int length)
    {
        var start = run.PlaceOf(from);
        var last = from + length - 1 == run.Count ? run.TenPlace : run.PlaceOf(from + length - 1);
        return new(kind, start, last + 1 - start, run.Plain(from, length));
    }

    /// <summary>A number that lies within another is that other's, except that a certain one takes the place of a doubtful one.</summary>
    static void Add(PersonalDataHit? found, List<PersonalDataHit> hits)
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
