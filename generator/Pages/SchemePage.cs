using System.Collections.Immutable;
using PublicitySite.Model;

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
            Frame = Frames.Of(this, new()
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
        select new YearOfLists(Names.Year(year.Key), [.. year]);

    BasisView Basis(LegalBasis basis) => new(
        basis.Title,
        basis.Number,
        basis.Issued is { } issued ? Day.Of(issued) : null,
        basis.ValidUntil is { } last ? Names.Validity(last, Index.Today) : null,
        basis.ValidUntil is { } until ? Day.Of(until).Text : null,
        basis.Number is { } number && Index.NoticesByNumber[number].FirstOrDefault() is { } notice ? Href(Addresses.Notice(notice)) : null);
}
