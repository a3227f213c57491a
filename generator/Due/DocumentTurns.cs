using PublicitySite.Model;

namespace PublicitySite.Due;

/// <summary>The days on which a notice, or what a scheme rests on, shows something else.</summary>
static class DocumentTurns
{
    internal static IEnumerable<Turn> Of(Notice notice)
    {
        var withdrawn = notice.Withdrawn?.Date ?? DateOnly.MaxValue;
        return
        [
            new(notice.Published, TurnKind.Published, notice.Title),
            .. notice.Withdrawn is not null && withdrawn > notice.Published ? [new Turn(withdrawn, TurnKind.Withdrawn, notice.Title)] : Array.Empty<Turn>(),
            .. WhileShown(notice).Where(turn => turn.Day > notice.Published && turn.Day < withdrawn),
        ];
    }

    internal static IEnumerable<Turn> Of(Scheme scheme) =>
        from basis in scheme.Basis
        from turn in Lapsed(basis.ValidUntil, basis.Title)
        select turn;

    static IEnumerable<Turn> WhileShown(Notice notice) =>
    [
        .. Lapsed(notice.ValidUntil, notice.Title),
        .. notice.Changes.Select(change => new Turn(change.Date, TurnKind.Change, notice.Title)),
    ];

    /// <summary>The last day counts whole; 9999-12-31 is a way to write “for good”.</summary>
    static IEnumerable<Turn> Lapsed(DateOnly? validUntil, string title) =>
        validUntil is { } last && last < DateOnly.MaxValue ? [new(last.AddDays(1), TurnKind.Lapsed, title)] : [];
}
