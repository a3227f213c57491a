namespace PublicitySite.Model;

/// <summary>A visible change after publication.</summary>
sealed record Change(DateOnly Date, ChangeKind Kind, string Note)
{
    /// <summary>Of a correction of an approved list: the hash that its public data has from then on (<see cref="ListHash"/>).</summary>
    internal string? ListSha256 { get; init; }
}

enum ChangeKind
{
    /// <summary>更正.</summary>
    Correction,

    /// <summary>补充.</summary>
    Addition,

    /// <summary>Removal of a person or a part, told without names: 调整.</summary>
    Removal,

    /// <summary>延长公示.</summary>
    Extension,

    /// <summary>记录: an approval, or what happened to an honoree. The list itself stays as it was.</summary>
    Record,
}

/// <summary>撤回: the address stays and says so, nothing else does.</summary>
sealed record Withdrawal(DateOnly Date, string Reason);
