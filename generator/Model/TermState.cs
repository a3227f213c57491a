namespace PublicitySite.Model;

/// <summary>管理期状态 of one honoree on one day.</summary>
enum TermState
{
    /// <summary>在管理期内.</summary>
    Serving,

    /// <summary>管理期满.</summary>
    Ended,

    /// <summary>保留称号.</summary>
    TitleOnly,

    /// <summary>取消资格.</summary>
    Revoked,
}

static class TermStates
{
    extension(HonoreeList list)
    {
        /// <summary>
        /// The state of a person of an approved list. A revocation is final; a failed assessment ends the title;
        /// who keeps the title only stays so when the term runs out.
        /// </summary>
        internal TermState TermStateOf(Honoree person, DateOnly day)
        {
            var kinds = list.Events.Where(e => e.Person == person.Number && e.Date <= day).Select(e => e.Kind).ToArray();
            return kinds switch
            {
                _ when kinds.Contains(HonoreeEventKind.Revoked) => TermState.Revoked,
                _ when kinds.Contains(HonoreeEventKind.AssessmentFailed) => TermState.Ended,
                _ when kinds.Contains(HonoreeEventKind.TitleOnly) => TermState.TitleOnly,
                _ when list.Term is { } term && term.Until < day => TermState.Ended,
                _ => TermState.Serving,
            };
        }
    }
}
