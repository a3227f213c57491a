using System.Collections.Immutable;
using PublicitySite.Diagnostics;

namespace PublicitySite.Model;

/// <summary>选拔项目: the rules of one title, <c>content/schemes/ID.yaml</c>.</summary>
sealed record Scheme
{
    /// <summary>The file's name without its ending.</summary>
    internal required string Id { get; init; }

    /// <summary>Full name, e.g. 泸州市首席技师.</summary>
    internal required string Name { get; init; }

    /// <summary>One or two sentences that say what it is.</summary>
    internal required string Description { get; init; }

    /// <summary>组织单位, the leading one first.</summary>
    internal required ImmutableArray<string> Organisers { get; init; }

    internal required SchemeLevel Level { get; init; }

    /// <summary>Where it holds, e.g. 泸州市.</summary>
    internal required string Region { get; init; }

    /// <summary>Years from one round to the next; none where the documents do not say.</summary>
    internal int? CycleYears { get; init; }

    internal Quota? Quota { get; init; }

    internal required Nominations Nominations { get; init; }

    internal TermRule? Term { get; init; }

    internal required AgeRules Ages { get; init; }

    /// <summary>What nominees hand in.</summary>
    internal ImmutableArray<Material> Materials { get; init; } = [];

    /// <summary>公示 in order of time; one of them is on this site.</summary>
    internal required ImmutableArray<PublicityStage> Publicity { get; init; }

    /// <summary>Length that the summary should have, counted as Word counts 字数; 500 where the scheme does not say.</summary>
    internal int SummaryCharacters { get; init; } = 500;

    /// <summary>Order of names that its lists use where they do not say.</summary>
    internal NameOrder Order { get; init; }

    /// <summary>申报条件.</summary>
    internal ImmutableArray<string> Conditions { get; init; } = [];

    /// <summary>业绩条件: at least one of them.</summary>
    internal ImmutableArray<string> Achievements { get; init; } = [];

    /// <summary>不得申报的情形.</summary>
    internal ImmutableArray<string> Exclusions { get; init; } = [];

    /// <summary>选拔程序, step by step.</summary>
    internal ImmutableArray<string> Procedure { get; init; } = [];

    /// <summary>待遇.</summary>
    internal ImmutableArray<string> Benefits { get; init; } = [];

    /// <summary>管理与考核.</summary>
    internal ImmutableArray<string> Management { get; init; } = [];

    /// <summary>When the title is kept without its benefits.</summary>
    internal string? TitleOnly { get; init; }

    /// <summary>期满考核.</summary>
    internal string? TermEnd { get; init; }

    /// <summary>取消资格的情形.</summary>
    internal ImmutableArray<string> Revocation { get; init; } = [];

    /// <summary>依据.</summary>
    internal required ImmutableArray<LegalBasis> Basis { get; init; }

    /// <summary>Columns of its lists that the public sees, e.g. 姓名、性别、工作单位.</summary>
    internal ImmutableArray<string> PublicFields { get; init; } = [];

    /// <summary>Columns about the person that its lists may hold and the public sees, each for a reason.</summary>
    internal ImmutableArray<PersonalField> PersonalFields { get; init; } = [];

    /// <summary>The column is one of those that the scheme makes public although it is about the person.</summary>
    internal bool MakesPublic(string personalField) => PersonalFields.Any(field => field.Name == personalField);

    /// <summary>Where its settings stand in the file.</summary>
    internal KeyLocations Keys { get; init; } = KeyLocations.None;

    internal required SourceLocation Origin { get; init; }

    /// <summary>The stage that is held on this site.</summary>
    internal PublicityStage PublicityHere => Publicity.First(stage => stage.Here);
}

enum SchemeLevel
{
    /// <summary>省级.</summary>
    Province,

    /// <summary>市级.</summary>
    City,

    /// <summary>区县级.</summary>
    District,
}

/// <summary>名额.</summary>
/// <param name="Count">People in one round.</param>
/// <param name="Kind">How the number is meant.</param>
/// <param name="Year">The round for which it was set; none where it holds for all.</param>
sealed record Quota(int Count, QuotaKind Kind, int? Year);

enum QuotaKind
{
    /// <summary>N名.</summary>
    Exact,

    /// <summary>N名左右.</summary>
    About,

    /// <summary>不超过N名.</summary>
    AtMost,
}

/// <summary>
/// 依据 of a scheme: a document, and how long it holds. Its page links to the notice of the same number, if that is on the site.
/// </summary>
sealed record LegalBasis
{
    internal required string Title { get; init; }

    internal string? Number { get; init; }

    internal DateOnly? Issued { get; init; }

    /// <summary>Last day of validity, inclusive.</summary>
    internal DateOnly? ValidUntil { get; init; }
}
