namespace PublicitySite.Model;

/// <summary>A visible change after publication.</summary>
sealed record Change(DateOnly Date, ChangeKind Kind, string Note);

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
}

/// <summary>撤回: the address stays and says so, nothing else does.</summary>
sealed record Withdrawal(DateOnly Date, string Reason);
