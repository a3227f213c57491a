using System.Collections.Immutable;
using PublicitySite.Model;

namespace PublicitySite.Pages;

/// <summary>
/// What pages ask of the content, put in order once: what is out on the day of the build, newest first.
/// Whatever is to be published later is not in it, and of what was withdrawn only the fact is.
/// </summary>
sealed class SiteIndex
{
    internal SiteIndex(SiteContent content, DateOnly today)
    {
        Site = content.Site;
        Today = today;
        Schemes = content.Schemes;
        WithdrawnLists = [.. content.Lists.Where(list => IsOut(list) && IsWithdrawn(list.Withdrawn))];
        WithdrawnNotices = [.. content.Notices.Where(notice => IsOut(notice) && IsWithdrawn(notice.Withdrawn))];
        Lists =
        [
            .. content.Lists.Where(list => IsOut(list) && !IsWithdrawn(list.Withdrawn))
                .OrderByDescending(list => list.Publicity.Published).ThenBy(list => list.Id, StringComparer.Ordinal),
        ];
        Notices =
        [
            .. content.Notices.Where(notice => IsOut(notice) && !IsWithdrawn(notice.Withdrawn))
                .OrderByDescending(notice => notice.Published).ThenBy(notice => notice.Id, StringComparer.Ordinal),
        ];
        HonoreeList[] approved = [.. Lists.Where(list => list.StateOn(today) == PublicityState.Approved)];
        Titleholders = [.. approved.SelectMany(TitleholdersOf)];
        TextNumbers = new(approved, Notices);
        Items = [.. Notices.Select(notice => Item.Of(notice, today))
            .Concat(Lists.Select(list => Item.Of(list, Site.Organiser, today)))
            .Order(NewestFirst)];
        Facets = Facet.All(Titleholders);
        ByColumn = Items.ToLookup(item => item.Column);
        NoticesByList = Notices.Where(notice => notice.List is not null).ToLookup(notice => notice.List ?? "", StringComparer.Ordinal);
        ListsById = Lists.ToDictionary(list => list.Id, StringComparer.Ordinal);
        SchemesById = Schemes.ToDictionary(scheme => scheme.Id, StringComparer.Ordinal);
        NoticesByNumber = Notices.Where(notice => notice.Number is not null)
            .ToLookup(notice => notice.Number ?? "", StringComparer.Ordinal);
        Columns = [.. Site.Columns.Where(column => ByColumn.Contains(column.Kind)).OrderBy(column => column.Kind)];
        SiteViews = new(this);
    }

    internal Site Site { get; }

    /// <summary>What header, navigation and footer print.</summary>
    internal SiteViews SiteViews { get; }

    internal DateOnly Today { get; }

    internal ImmutableArray<Scheme> Schemes { get; }

    internal ImmutableArray<HonoreeList> Lists { get; }

    internal ImmutableArray<HonoreeList> WithdrawnLists { get; }

    internal ImmutableArray<Notice> Notices { get; }

    internal ImmutableArray<Notice> WithdrawnNotices { get; }

    /// <summary>Everybody with a profile, list by list.</summary>
    internal ImmutableArray<Titleholder> Titleholders { get; }

    /// <summary>Of what the search looks into.</summary>
    internal TextNumbers TextNumbers { get; }

    /// <summary>Notices and lists together.</summary>
    internal ImmutableArray<Item> Items { get; }

    internal ImmutableArray<Facet> Facets { get; }

    /// <summary>The columns that have something in them: an empty one is not shown (国办秘函〔2019〕19号).</summary>
    internal ImmutableArray<Column> Columns { get; }

    internal ILookup<ColumnKind, Item> ByColumn { get; }

    /// <summary>By id of the list.</summary>
    internal ILookup<string, Notice> NoticesByList { get; }

    internal IReadOnlyDictionary<string, HonoreeList> ListsById { get; }

    internal IReadOnlyDictionary<string, Scheme> SchemesById { get; }

    /// <summary>By 发文字号.</summary>
    internal ILookup<string, Notice> NoticesByNumber { get; }

    static Comparer<Item> NewestFirst { get; } = Comparer<Item>.Create((left, right) =>
        right.Published.CompareTo(left.Published) is var byDate and not 0
            ? byDate
            : string.CompareOrdinal(left.Address.Path, right.Address.Path));

    bool IsOut(HonoreeList list) => list.Publicity.Published <= Today;

    bool IsOut(Notice notice) => notice.Published <= Today;

    bool IsWithdrawn(Withdrawal? withdrawal) => withdrawal is not null && withdrawal.Date <= Today;

    IEnumerable<Titleholder> TitleholdersOf(HonoreeList list) =>
        list.People.Select((person, place) => new Titleholder(list, person, place, list.TermStateOf(person, Today)));
}
