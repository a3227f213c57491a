using System.Collections.Immutable;
using PublicitySite.Diagnostics;
using PublicitySite.Model;
using PublicitySite.Validation.Counts;
using PublicitySite.Validation.Dates;
using PublicitySite.Validation.Documents;
using PublicitySite.Validation.People;
using PublicitySite.Validation.Summaries;

namespace PublicitySite.Validation;

/// <summary>The table of rules, in the order of their codes.</summary>
static class Rules
{
    internal static ImmutableArray<Rule> All { get; } =
    [
        NoticeOfUnknownScheme.Rule,
        NoticeOfUnknownList.Rule,
        SettingOfUnknownRule.Rule,
        SettingOfFixedRule.Rule,
        PublishedBeforeIssued.Rule,
        HeldBack.Rule,
        PeriodTooShort.Rule,
        PeriodInAnotherUnit.Rule,
        StartBeforePublication.Rule,
        ApprovedBeforeEnd.Rule,
        DecisionBeforeApproval.Rule,
        DecisionWithoutApproval.Rule,
        TermBeforeApproval.Rule,
        EventBeforeApproval.Rule,
        EventAfterTerm.Rule,
        EventAfterRevocation.Rule,
        ChangeBeforePublication.Rule,
        WithdrawnBeforePublication.Rule,
        ElsewhereAtAnotherTime.Rule,
        BasisOutlivesItsDocument.Rule,
        ListWithoutBasisInForce.Rule,
        NoSuchDay.Rule,
        PeriodInText.Rule,
        LengthInText.Rule,
        CountOfListInText.Rule,
        OtherCountInText.Rule,
        ListAboveQuota.Rule,
        NominatorAboveCap.Rule,
        RankTwice.Rule,
        RankGap.Rule,
        NumberGap.Rule,
        PersonTwice.Rule,
        PersonInTwoListsOfADay.Rule,
        Namesakes.Rule,
        CandidateStillServing.Rule,
        CandidateRevoked.Rule,
        UnknownOccupation.Rule,
        UnknownQualification.Rule,
        SummaryLengthUnusual.Rule,
        SummaryLengthWrong.Rule,
        OwnNameMissing.Rule,
        WrongPerson.Rule,
        TemplateText.Rule,
        PlaceholderName.Rule,
        SummariesAlike.Rule,
        SecretWord.Rule,
        DocumentNumberWrong.Rule,
        DocumentNumberUnusual.Rule,
        DocumentNumberInText.Rule,
        DateForm.Rule,
        DateInChineseNumerals.Rule,
        HeadingOrder.Rule,
        HeadingMark.Rule,
        AnnexesAttached.Rule,
        AnnexPunctuation.Rule,
        AnnexUnattached.Rule,
        DecisionIssuers.Rule,
        SignatureIssuers.Rule,
        IndexNumberForm.Rule,
        IndexNumberTwice.Rule,
        DeadLink.Rule,
        ApprovalWithoutDecision.Rule,
        EmptyColumn.Rule,
        SilentColumn.Rule,
        FooterIncomplete.Rule,
        RecordNumberForm.Rule,
        NameWithoutStrokes.Rule,
        NamesOutOfOrder.Rule,
        ApprovalWithoutHash.Rule,
        ChangedAfterApproval.Rule,
    ];

    /// <param name="content">What was read.</param>
    /// <param name="whole">Every file could be read; otherwise rules on what is missing stay silent.</param>
    /// <param name="today">The day the site is built for.</param>
    internal static IEnumerable<Diagnostic> Check(SiteContent content, bool whole, DateOnly today) =>
        from rule in All
        where whole || rule.Scope == RuleScope.Present
        let severity = SeverityOf(rule, content.Site)
        where severity is not null
        from diagnostic in rule.Check(content, today)
        select severity == rule.Descriptor.Severity
            ? diagnostic
            : diagnostic with { Descriptor = rule.Descriptor with { Severity = severity.Value } };

    /// <summary>As the site has set it; null where it is off.</summary>
    internal static Severity? SeverityOf(Rule rule, Site site) =>
        !rule.AlwaysOn && site.RuleSettings.FirstOrDefault(setting => setting.Code == rule.Code) is { } setting
            ? setting.Severity
            : rule.Descriptor.Severity;
}
