using System.Collections.Immutable;

namespace PublicitySite.Model;

/// <summary>栏目, a section of the site with its tags of 国办发〔2017〕47号.</summary>
sealed record Column
{
    internal required ColumnKind Kind { get; init; }

    /// <summary>ColumnName, e.g. 通知公告.</summary>
    internal required string Name { get; init; }

    /// <summary>ColumnDescription.</summary>
    internal required string Description { get; init; }

    /// <summary>ColumnKeywords.</summary>
    internal required ImmutableArray<string> Keywords { get; init; }

    /// <summary>ColumnType, of the guide's open word list.</summary>
    internal required string Type { get; init; }
}

/// <summary>What a column holds. Its address is the name in lower case.</summary>
enum ColumnKind
{
    /// <summary>通知公告: notices of kind <see cref="NoticeKind.Notice"/> and <see cref="NoticeKind.Announcement"/>.</summary>
    Notices,

    /// <summary>公示: the lists.</summary>
    Publicity,

    /// <summary>结果公布: notices of kind <see cref="NoticeKind.Decision"/>.</summary>
    Results,

    /// <summary>政策文件: notices of kind <see cref="NoticeKind.Policy"/>.</summary>
    Policies,
}
