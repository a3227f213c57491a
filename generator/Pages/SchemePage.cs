using System.Collections.Immutable;
using PublicitySite.Model;
using PublicitySite.Pages.Views;

namespace PublicitySite.Pages;

/// <summary>The rules of a scheme, its notices, its lists by year, and who serves now.</summary>
sealed record SchemePage : Page
{
    const int ServingShown = 24;

    internal required Scheme Scheme { get; init; }

    internal override Address Address => Addresses.Scheme(Scheme);

    internal override PageKind Kind => PageKind.Scheme;

    internal override View View(Article article, Html? structuredData)
    {
        var serving = Index.Titleholders
            .Where(holder => holder.State == TermState.Serving && holder.List.Scheme.Id == Scheme.Id)
            .ToImmutableArray();
        return new SchemeView
        {
            Frame = Frames.Make(this, new()
            {
                Name = Scheme.Name,
                Above = [(Sections.Schemes, Addresses.Schemes)],
                Section = Addresses.Schemes,
                Description = Scheme.Description,
                SampleData = serving.Any(holder => holder.List.SampleData),
            }),
            Name = Scheme.Name,
            Description = Scheme.Description,
            Facts = [.. SchemeFacts.Of(Scheme)],
            Caps = [.. Scheme.Nominations.Caps.Select(SchemeFacts.Cap)],
            Publicity = [.. Scheme.Publicity.Select(SchemeFacts.Stage)],
            Materials = [.. Scheme.Materials.Select(SchemeFacts.Material)],
            Sections = [.. SchemeFacts.SectionsOf(Scheme)],
            Basis = [.. Scheme.Basis.Select(Basis)],
            Notices = [.. ItemsOf(column => column != ColumnKind.Publicity)],
            Years = [.. Years()],
            Serving = [.. serving.Take(ServingShown).Select(holder => holder.CardOn(Address))],
            ServingCount = serving.Length,
            HonoreesHref = Href(HasHonorees ? Addresses.Facet(FacetKind.Scheme, Scheme.Id) : Addresses.Honorees()),
        };
    }

    bool HasHonorees => Index.Titleholders.Any(holder => holder.List.Scheme.Id == Scheme.Id);

    IEnumerable<ItemRow> ItemsOf(Func<ColumnKind, bool> column) =>
        Index.Items.Where(item => item.Scheme == Scheme.Id && column(item.Column)).Select(item => item.RowOn(Address));

    IEnumerable<YearOfLists> Years() =>
        from item in Index.Items
        where item.Scheme == Scheme.Id && item.Column == ColumnKind.Publicity
        group item.RowOn(Address) by item.Published.Year into year
        orderby year.Key descending
        select new YearOfLists(DisplayNames.Year(year.Key), [.. year]);

    BasisView Basis(LegalBasis basis) => new(
        basis.Title,
        basis.Number,
        basis.Issued is { } issued ? Day.Of(issued) : null,
        basis.ValidUntil is { } last ? DisplayNames.Validity(last, Index.Today) : null,
        basis.ValidUntil is { } until ? Day.Of(until).Text : null,
        basis.Number is { } number && Index.NoticesByNumber[number].FirstOrDefault() is { } notice ? Href(Addresses.Notice(notice)) : null);
}

/// <summary>Puts the figures of a scheme into words.</summary>
static class SchemeFacts
{
    internal static IEnumerable<Fact> Of(Scheme scheme)
    {
        yield return new("组织单位", string.Join('、', scheme.Organisers));
        yield return new("级别", DisplayNames.Of(scheme.Level));
        yield return new("适用地区", scheme.Region);
        if (scheme.CycleYears is { } cycle)
            yield return new("选拔周期", cycle == 1 ? "每年一次" : $"每{cycle}年一次");
        if (scheme.Quota is { } quota)
            yield return new("选拔名额", quota.Year is { } year ? $"{DisplayNames.Of(quota)}（{year}年度）" : DisplayNames.Of(quota));
        if (scheme.Term is { } term)
            yield return new(term.Name, $"{term.Years}年");
        if (Ages(scheme.Ages) is { Length: > 0 } ages)
            yield return new("年龄条件", ages);
        foreach (var fact in OfNominations(scheme.Nominations))
            yield return fact;
        yield return new("公示", string.Join(
            "；",
            scheme.Publicity.Select(stage => $"{stage.When}在{string.Join('、', stage.Venues)}公示{DisplayNames.Of(stage.Days, stage.Unit)}")));
        yield return new("事迹简介", $"{scheme.SummaryCharacters}字左右");
    }

    internal static IEnumerable<FactList> SectionsOf(Scheme scheme)
    {
        ReadOnlySpan<(string Label, ImmutableArray<string> Items)> sections =
        [
            ("申报条件", scheme.Conditions),
            ("业绩条件（具备其一）", scheme.Achievements),
            ("不得申报的情形", scheme.Exclusions),
            ("推荐要求", scheme.Nominations.Notes),
            ("选拔程序", scheme.Procedure),
            ("待遇", scheme.Benefits),
            ("管理与考核", scheme.Management),
            ("保留称号", One(scheme.TitleOnly)),
            ("期满考核", One(scheme.TermEnd)),
            ("取消资格的情形", scheme.Revocation),
        ];
        var filled = ImmutableArray.CreateBuilder<FactList>();
        foreach (var (label, items) in sections)
        {
            if (!items.IsEmpty)
                filled.Add(new(label, items));
        }

        return filled.DrainToImmutable();
    }

    internal static CapView Cap(NominationCap cap) => new(
        cap.Nominator,
        cap.AtLeast is { } least ? $"{least}—{cap.AtMost}名" : $"不超过{cap.AtMost}名",
        cap.Places.IsEmpty ? null : string.Join('、', cap.Places),
        cap.Note);

    internal static StageView Stage(PublicityStage stage) =>
        new(stage.When, string.Join('、', stage.Venues), DisplayNames.Of(stage.Days, stage.Unit), stage.Here, stage.Note);

    internal static MaterialView Material(Material material) =>
        new(material.Name, material.Characters is { } characters ? $"约{characters}字" : null, material.Note);

    static IEnumerable<Fact> OfNominations(Nominations nominations)
    {
        if (!nominations.By.IsEmpty)
            yield return new("推荐单位", string.Join('、', nominations.By));
        yield return new("个人申报", nominations.IndividualApplications ? "接受" : "不接受");
        if (nominations.RankedAbove is { } ranked)
            yield return new("推荐排序", $"推荐{ranked}人以上的须排序");
        if (nominations.Deadline is { } deadline)
            yield return new("推荐截止", Day.Of(deadline).Text, Day.Of(deadline).Iso);
    }

    static string Ages(AgeRules ages)
    {
        var parts = ages.Limits.Select(limit => $"{limit.Gender}{(limit.Usually ? "一般" : "")}不超过{limit.AtMost}周岁").ToList();
        if (ages.PreferredUnder is { } preferred)
            parts.Add($"{preferred}周岁以下优先");
        if (ages.CountedOn is { } day)
            parts.Add($"年龄计算截至{Day.Of(day).Text}");
        if (ages.Note is { } note)
            parts.Add(note);
        return string.Join('；', parts);
    }

    static ImmutableArray<string> One(string? text) => text is null ? [] : [text];
}
