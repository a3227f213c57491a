using System.Collections.Immutable;
using PublicitySite.Calendars;

namespace PublicitySite.Model;

/// <summary>推荐: who may nominate how many, and how.</summary>
sealed record Nominations
{
    /// <summary>Who nominates, in words.</summary>
    internal ImmutableArray<string> By { get; init; } = [];

    internal ImmutableArray<NominationCap> Caps { get; init; } = [];

    /// <summary>Whether people may apply by themselves.</summary>
    internal required bool IndividualApplications { get; init; }

    /// <summary>A nominator of more people than this ranks them.</summary>
    internal int? RankedAbove { get; init; }

    /// <summary>Last day for nominations of the latest round, inclusive.</summary>
    internal DateOnly? Deadline { get; init; }

    /// <summary>Further rules in words.</summary>
    internal ImmutableArray<string> Notes { get; init; } = [];
}

/// <summary>The bounds for one kind of nominator, per round; both inclusive.</summary>
sealed record NominationCap
{
    /// <summary>Kind of nominator, e.g. 县（市、区）.</summary>
    internal required string Nominator { get; init; }

    internal required int AtMost { get; init; }

    internal int? AtLeast { get; init; }

    /// <summary>The nominators by name, where the bound holds only for them.</summary>
    internal ImmutableArray<string> Places { get; init; } = [];

    internal string? Note { get; init; }
}

/// <summary>管理期 or 聘期 in whole years.</summary>
sealed record TermRule(int Years, string Name);

/// <summary>年龄条件, counted on one day.</summary>
/// <param name="Limits">One for both genders or one for each.</param>
/// <param name="PreferredUnder">Who is younger than this is preferred.</param>
/// <param name="CountedOn">The day on which age is counted; none where the documents do not say.</param>
/// <param name="Note">What the figures do not say.</param>
sealed record AgeRules(ImmutableArray<AgeLimit> Limits, int? PreferredUnder, DateOnly? CountedOn, string? Note);

/// <summary>年龄上限.</summary>
/// <param name="AtMost">Full years, inclusive.</param>
/// <param name="Gender">男 or 女; none for both.</param>
/// <param name="Usually">一般: exceptions are possible.</param>
sealed record AgeLimit(int AtMost, string? Gender, bool Usually);

/// <summary>One document that a nominee hands in.</summary>
/// <param name="Name">E.g. 事迹简介.</param>
/// <param name="Characters">About how many characters.</param>
/// <param name="Note">What else it has to fulfil.</param>
sealed record Material(string Name, int? Characters, string? Note);

/// <summary>One stage of publicity.</summary>
sealed record PublicityStage
{
    /// <summary>When in the procedure, e.g. 专家评审后.</summary>
    internal required string When { get; init; }

    /// <summary>Where, e.g. 市人力资源和社会保障局网站、所在单位.</summary>
    internal required ImmutableArray<string> Venues { get; init; }

    internal required int Days { get; init; }

    internal DayUnit Unit { get; init; }

    /// <summary>It is (also) held on this site: the one that a list page shows.</summary>
    internal bool Here { get; init; }

    internal string? Note { get; init; }
}
