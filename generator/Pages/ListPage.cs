using System.Collections.Immutable;
using PublicitySite.Model;
using PublicitySite.Pages.Views;

namespace PublicitySite.Pages;

/// <summary>A list, at one address through its whole life.</summary>
sealed record ListPage : Page
{
    internal required HonoreeList List { get; init; }

    internal override Address Address => Addresses.List(List);

    internal override PageKind Kind => PageKind.List;

    internal override DateOnly? LastModified => Item.Of(List, Index.Site.Organiser, Index.Today).Updated;

    PublicityState State => List.StateOn(Index.Today);

    Column Column => Index.Site.Columns.First(column => column.Kind == ColumnKind.Publicity);

    internal override View View(Article article, Html? structuredData)
    {
        var table = ListColumns.Of(List);
        var period = List.Publicity.Period;
        return new ListView
        {
            Frame = FrameOf(structuredData),
            Title = List.Title,
            Scheme = LinkTo(List.Scheme.Name, Addresses.Scheme(List.Scheme)),
            State = DisplayNames.Of(State),
            Published = Day.Of(List.Publicity.Published),
            Starts = Day.Of(period.Starts),
            Ends = Day.Of(period.Ends),
            Length = DisplayNames.Of(period.Days.Length, period.Unit),
            Begun = List.Publicity.Period.Starts <= Index.Today,
            DaysLeft = ListCards.DaysLeft(List, Index.Today),
            Unit = DisplayNames.Of(period.Unit),
            Days = DayCells.Of(period, Index.Today),
            Elsewhere = [.. List.Publicity.Elsewhere.Select(other => new VenueView(other.Where, Day.Of(other.From), Day.Of(other.To)))],
            Headers = table.Headers,
            People = [.. table.Rows.Select((cells, place) => Row(List.People[place], table.Headers, cells))],
            OrderNote = DisplayNames.Of(List.OrderShown),
            Count = List.People.Length,
            Objections = SiteViews.Of(List.Objections.Contact),
            IdentityRequired = List.Objections.IdentityRequired,
            Signature = Signature,
            Outcome = State is PublicityState.Closed or PublicityState.Approved ? List.Publicity.Outcome : null,
            Approval = State == PublicityState.Approved ? Approvals.ViewOn(Address, List, Index) : null,
            ListSha256 = State == PublicityState.Approved ? ListHash.Compute(List) : null,
            Term = State == PublicityState.Approved ? Approvals.TermOf(List) : null,
            Events = State == PublicityState.Approved ? EventViews.Of(List, List.Events, Index.Today) : [],
            Changes = [.. ChangeViews.Of(List.Changes, Index.Today)],
            Notices = [.. Index.NoticesByList[List.Id].Select(notice => Item.Of(notice, Index.Today).RowOn(Address))],
            JsonHref = Href(Address.With(".json")),
            CsvHref = Href(Address.With(".csv")),
            IcsHref = Href(Address.With(".ics")),
        };
    }

    /// <summary>Of those who approved it; before, of those who announced its publicity, or of the department that is to be told.</summary>
    SignatureView Signature => State == PublicityState.Approved && List.Approval is { } approval
        ? new(approval.Issuers, Day.Of(approval.Date))
        : new(Announcement?.Issuers ?? [List.Objections.Contact.Department], Day.Of(List.Publicity.Published));

    Notice? Announcement =>
        Index.NoticesByList[List.Id].Where(notice => notice.Kind == NoticeKind.Announcement).MinBy(notice => notice.Published);

    Frame FrameOf(Html? structuredData) => Frames.Make(this, new()
    {
        Name = List.Title,
        Above = [(Column.Name, Addresses.Column(ColumnKind.Publicity))],
        Column = Column,
        Section = Addresses.Column(ColumnKind.Publicity),
        Article = new() { Title = List.Title, Published = List.Publicity.Published, Source = Index.Site.Organiser },
        Description = $"{List.Title}，共{List.People.Length}人，"
            + $"公示时间{Day.Of(List.Publicity.Period.Starts).Text}至{Day.Of(List.Publicity.Period.Ends).Text}。",
        SampleData = List.SampleData,
        StructuredData = structuredData,
    });

    PersonRow Row(Honoree person, ImmutableArray<string> headers, ImmutableArray<string> cells) => new(
        person.Number,
        person.Name,
        State == PublicityState.Approved ? Href(Addresses.Honoree(List, person)) : null,
        [.. headers.Zip(cells, (header, text) => new Cell(header, text)).Skip(2)]);
}
