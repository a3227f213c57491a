using PublicitySite.Model;

namespace PublicitySite.Importing.Lists;

/// <summary>The age of a person held against the scheme's limits, in full years on one day.</summary>
static class AgeCheck
{
    /// <param name="rules">The scheme's.</param>
    /// <param name="birth">Null where it is not known.</param>
    /// <param name="isMale">Null where it is not known.</param>
    /// <param name="day">On which the years are counted.</param>
    internal static AgeResult Check(AgeRules rules, BirthSpan? birth, bool? isMale, DateOnly day)
    {
        if (rules.Limits.IsEmpty)
            return new(AgeVerdict.Within, null);
        if (birth is not { } born)
            return new(AgeVerdict.Unknown, null);
        if (isMale is { } known)
            return Check(rules, born, known ? "男" : "女", day);
        var (man, woman) = (Check(rules, born, "男", day), Check(rules, born, "女", day));
        return man.Verdict == woman.Verdict ? man : new(AgeVerdict.Unknown, null);
    }

    static AgeResult Check(AgeRules rules, BirthSpan born, string gender, DateOnly day) =>
        rules.Limits.Where(limit => limit.Gender is null || limit.Gender == gender)
            .Select(limit => new AgeResult(Verdict(limit, born, day), limit))
            .DefaultIfEmpty(new(AgeVerdict.Within, null))
            .MaxBy(result => result.Verdict) ?? new(AgeVerdict.Within, null);

    static AgeVerdict Verdict(AgeLimit limit, BirthSpan born, DateOnly day) =>
        FullYears(born.Latest, day) > limit.AtMost ? limit.Usually ? AgeVerdict.AboveUsual : AgeVerdict.Above
        : FullYears(born.Earliest, day) > limit.AtMost ? AgeVerdict.Unknown
        : AgeVerdict.Within;

    /// <summary>A year is full on the birthday; who was born on 29 February has it on 1 March in other years.</summary>
    internal static int FullYears(DateOnly born, DateOnly day) =>
        day.Year - born.Year - ((day.Month, day.Day).CompareTo((born.Month, born.Day)) < 0 ? 1 : 0);
}

/// <param name="Verdict">What came out.</param>
/// <param name="Limit">That decided; null where none did.</param>
sealed record AgeResult(AgeVerdict Verdict, AgeLimit? Limit);

/// <summary>The worse of several is the larger.</summary>
enum AgeVerdict
{
    Within,

    /// <summary>Nobody can tell: the birth or the gender is not known well enough.</summary>
    Unknown,

    /// <summary>Above a limit that allows exceptions.</summary>
    AboveUsual,

    Above,
}
