using System.Collections.Immutable;

namespace PublicitySite.Pages.Views;

/// <summary>A list through its whole life: 未开始 → 公示中 → 公示期满 → 已公布.</summary>
sealed record ListView : View
{
    public required string Title { get; init; }

    public required Link Scheme { get; init; }

    public required Badge State { get; init; }

    public required Day Published { get; init; }

    public required Day Starts { get; init; }

    public required Day Ends { get; init; }

    /// <summary>E.g. 5个工作日.</summary>
    public required string Length { get; init; }

    /// <summary>The first day has come.</summary>
    public required bool Begun { get; init; }

    /// <summary>Days that count from today on, today included; 0 where the period is over.</summary>
    public required int DaysLeft { get; init; }

    /// <summary>What <see cref="DaysLeft"/> counts: 个工作日 or 天.</summary>
    public required string Unit { get; init; }

    /// <summary>Every day from first to last.</summary>
    public required ImmutableArray<DayCell> Days { get; init; }

    public required ImmutableArray<VenueView> Elsewhere { get; init; }

    /// <summary>Headers of the table; the first two are 编号 and 姓名.</summary>
    public required ImmutableArray<string> Headers { get; init; }

    public required ImmutableArray<PersonRow> People { get; init; }

    public required int Count { get; init; }

    /// <summary>E.g. 按姓氏笔画排序; none where the list keeps an order of its own.</summary>
    public string? OrderNote { get; init; }

    public required ContactView Objections { get; init; }

    public required bool IdentityRequired { get; init; }

    /// <summary>Who signs what goes up on a wall, and of which day.</summary>
    public required SignatureView Signature { get; init; }

    public string? Outcome { get; init; }

    public ApprovalView? Approval { get; init; }

    /// <summary>Hash of what is published, once the list is approved: the one that its approval names.</summary>
    public string? ListSha256 { get; init; }

    public TermView? Term { get; init; }

    public required ImmutableArray<EventView> Events { get; init; }

    public required ImmutableArray<ChangeView> Changes { get; init; }

    /// <summary>Notices that speak of this list.</summary>
    public required ImmutableArray<ItemRow> Notices { get; init; }

    public required string JsonHref { get; init; }

    public required string CsvHref { get; init; }

    public required string IcsHref { get; init; }
}

/// <summary>One day of a period.</summary>
/// <param name="Date">The day.</param>
/// <param name="Weekday">E.g. 周五.</param>
/// <param name="Number">Which counted day it is, from 1; none where it does not count.</param>
/// <param name="Reason">Why it does not count, e.g. 周末 or 国庆节.</param>
/// <param name="Counts">Whether it counts.</param>
/// <param name="IsToday">Whether it is the day of the build.</param>
sealed record DayCell(Day Date, string Weekday, int? Number, string? Reason, bool Counts, bool IsToday);

/// <summary>Whose names stand below a list on paper.</summary>
/// <param name="Names">One line for each, the leading one first.</param>
/// <param name="Date">The day of its publication or approval.</param>
sealed record SignatureView(ImmutableArray<string> Names, Day Date);

/// <summary>The same publicity at another place.</summary>
sealed record VenueView(string Where, Day From, Day To);

/// <summary>One person of a list's table.</summary>
/// <param name="Number">编号.</param>
/// <param name="Name">The name.</param>
/// <param name="Href">The profile, once the list is approved.</param>
/// <param name="Cells">The further cells in the order of the headers.</param>
sealed record PersonRow(string Number, string Name, string? Href, ImmutableArray<Cell> Cells);

/// <summary>A cell and its header, so that a narrow screen can show both.</summary>
sealed record Cell(string Header, string Text);

/// <summary>By which document a list was approved.</summary>
/// <param name="Document">发文字号.</param>
/// <param name="Date">Its day.</param>
/// <param name="Issuers">Who issued it, joined by 、.</param>
/// <param name="Href">The document on this site, if it is here.</param>
sealed record ApprovalView(string Document, Day Date, string Issuers, string? Href);

/// <summary>管理期; both days inclusive.</summary>
/// <param name="Name">管理期 or 聘期.</param>
/// <param name="From">First day.</param>
/// <param name="Until">Last day.</param>
sealed record TermView(string Name, Day From, Day Until);

/// <summary>What happened to an honoree, e.g. 取消资格.</summary>
/// <param name="Number">编号 of the person.</param>
/// <param name="Name">The name.</param>
/// <param name="Kind">What happened.</param>
/// <param name="Date">When.</param>
/// <param name="Reason">Why, where it is told.</param>
/// <param name="Document">发文字号.</param>
sealed record EventView(string Number, string Name, Badge Kind, Day Date, string? Reason, string? Document);
