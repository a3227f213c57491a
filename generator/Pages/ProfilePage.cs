using PublicitySite.Documents;
using PublicitySite.Model;
using PublicitySite.Pages.Views;

namespace PublicitySite.Pages;

/// <summary>风采: an honoree of an approved list.</summary>
sealed record ProfilePage : Page
{
    internal required Titleholder Holder { get; init; }

    internal override Address Address => Holder.Address;

    internal override PageKind Kind => PageKind.Profile;

    internal override MarkdownDocument? Text => Person.Summary;

    internal override int? TextNumber => Index.TextNumbers.FirstOf(List) + Holder.Place;

    internal override Address? TextFile => TextNumber is { } number ? TextNumbers.FileOfProfile(number) : null;

    internal override DateOnly? LastModified => Approval.Date;

    HonoreeList List => Holder.List;

    Honoree Person => Holder.Person;

    Approval Approval => List.Approval ?? throw new InvalidOperationException("Only people of approved lists have a profile.");

    internal override View View(Article article, Html? structuredData) => new ProfileView
    {
        Frame = FrameOf(structuredData),
        Name = Person.Name,
        Initial = Holder.Initial,
        Craft = OccupationFamily.Of(Person.Occupation),
        Photo = Holder.PhotoOn(Address),
        Facts = [.. Facts()],
        Honours = Person.Honours,
        Summary = article.Body,
        Occupation = Person.Occupation,
        Employer = Person.Employer,
        Scheme = LinkTo(List.Scheme.Name, Addresses.Scheme(List.Scheme)),
        List = LinkTo(List.Title, Addresses.List(List)),
        Approval = Approvals.ViewOn(Address, List, Index)
            ?? throw new InvalidOperationException("Only people of approved lists have a profile."),
        Term = Approvals.TermOf(List),
        TermState = Holder.TermBadge,
        Events = EventViews.Of(List, List.Events.Where(entry => entry.Person == Person.Number), Index.Today),
        Previous = Neighbour(Holder.Place - 1),
        Next = Neighbour(Holder.Place + 1),
    };

    Frame FrameOf(Html? structuredData) => Frames.Make(this, new()
    {
        Name = Person.Name,
        Above = [(Sections.Honorees, Addresses.Honorees()), (List.Title, Addresses.List(List))],
        Column = Index.Site.Columns.First(column => column.Kind == ColumnKind.Results),
        Section = Addresses.Honorees(),
        Article = new() { Title = Person.Name, Published = Approval.Date, Source = Index.Site.Organiser },
        Description = $"{Person.Name}，{Person.Employer}{Person.Occupation}，{List.Year}年{List.Scheme.Name}"
            + (Holder.State == TermState.Revoked ? "（已取消资格）。" : "。"),
        SampleData = List.SampleData,
        StructuredData = structuredData,
    });

    /// <summary>The row of the list's table, without what stands elsewhere on the page.</summary>
    IEnumerable<Fact> Facts() =>
        from column in PersonColumns.PublicOf(List)
        where column.IsProfileFact
        let text = column.Value(Person)
        where text is { Length: > 0 }
        select new Fact(column.Header, text);

    Link? Neighbour(int place) =>
        place >= 0 && place < List.People.Length ? LinkTo(List.People[place].Name, Addresses.Honoree(List, List.People[place])) : null;
}
