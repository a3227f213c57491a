using PublicitySite.Diagnostics;

namespace PublicitySite.Model;

/// <summary>What happened to one honoree after the approval.</summary>
sealed record HonoreeEvent
{
    /// <summary>编号 of the person.</summary>
    internal required string Person { get; init; }

    internal required HonoreeEventKind Kind { get; init; }

    internal required DateOnly Date { get; init; }

    internal string? Reason { get; init; }

    /// <summary>发文字号 of the document that says so.</summary>
    internal string? Document { get; init; }

    /// <summary>Where its date stands.</summary>
    internal SourceLocation Origin { get; init; }
}

enum HonoreeEventKind
{
    /// <summary>取消资格.</summary>
    Revoked,

    /// <summary>保留称号，不再享受待遇.</summary>
    TitleOnly,

    /// <summary>考核合格.</summary>
    AssessmentPassed,

    /// <summary>考核不合格: the title ends.</summary>
    AssessmentFailed,
}
