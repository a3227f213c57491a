using System.Collections.Immutable;
using PublicitySite.Diagnostics;
using PublicitySite.Documents;

namespace PublicitySite.Model;

/// <summary>One row of a list: a candidate until the list is approved, an honoree from then on.</summary>
sealed record Honoree
{
    /// <summary>编号: three digits, never given to another person of the list.</summary>
    internal required string Number { get; init; }

    /// <summary>As written, without the spaces that tables put into names of two characters.</summary>
    internal required string Name { get; init; }

    internal string? Gender { get; init; }

    internal required string Employer { get; init; }

    /// <summary>推荐单位.</summary>
    internal string? Nominator { get; init; }

    /// <summary>地区.</summary>
    internal string? Region { get; init; }

    /// <summary>职业（工种）.</summary>
    internal required string Occupation { get; init; }

    /// <summary>职业资格等级.</summary>
    internal string? Qualification { get; init; }

    /// <summary>文化程度; only where the scheme makes it public, as the three below.</summary>
    internal string? Education { get; init; }

    /// <summary>出生年月.</summary>
    internal BirthMonth? BirthMonth { get; init; }

    /// <summary>民族.</summary>
    internal string? Ethnicity { get; init; }

    /// <summary>政治面貌.</summary>
    internal string? PoliticalStatus { get; init; }

    /// <summary>主要荣誉, one by one.</summary>
    internal ImmutableArray<string> Honours { get; init; } = [];

    /// <summary>推荐排序 within the nominator, from 1.</summary>
    internal int? Rank { get; init; }

    /// <summary>The 500-character summary.</summary>
    internal MarkdownDocument? Summary { get; init; }

    /// <summary>Path of the portrait in the site folder.</summary>
    internal string? PhotoPath { get; init; }

    /// <summary>Where the cells of the row stand.</summary>
    internal ImmutableArray<CellLocation> Cells { get; init; } = [];

    /// <summary>The cell of the 编号.</summary>
    internal required SourceLocation Origin { get; init; }
}
