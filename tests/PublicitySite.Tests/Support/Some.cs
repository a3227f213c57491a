using System.Collections.Immutable;
using System.Globalization;
using PublicitySite.Calendars;
using PublicitySite.Diagnostics;
using PublicitySite.Documents;
using PublicitySite.Model;
using PublicitySite.Pages;
using PublicitySite.Tests.Calendars;

namespace PublicitySite.Tests.Support;

/// <summary>Valid records, so that a test states only what matters to it; the rest is changed by <c>with</c>.</summary>
static class Some
{
    /// <summary>The day of the build: a Friday, and no holiday is near.</summary>
    internal static readonly DateOnly Today = new(2026, 11, 20);

    internal static Site Site() => new()
    {
        Name = "泸州市首席技师公示网",
        Organiser = "泸州市人力资源和社会保障局",
        Domain = "rsj.example.gov.cn",
        BaseUrl = new("https://rsj.example.gov.cn/gongshi/"),
        IdentityCode = "5105000001",
        Description = "公示首席技师的选拔结果。",
        Contact = Contact(),
        Footer = new()
        {
            Icp = "川ICP备00000000号-1",
            PoliceRecord = "川公网安备00000000000000号",
            PartyGovernmentMark = new("https://rsj.example.gov.cn/mark"),
            ReportErrors = new("https://rsj.example.gov.cn/errors"),
        },
        Columns =
        [
            Column(ColumnKind.Notices, "通知公告"),
            Column(ColumnKind.Publicity, "公示"),
            Column(ColumnKind.Results, "结果公布"),
            Column(ColumnKind.Policies, "政策文件"),
        ],
        Origin = SourceLocation.OfFile("site.yaml"),
    };

    internal static Column Column(ColumnKind kind, string name) =>
        new() { Kind = kind, Name = name, Description = $"{name}栏目。", Keywords = [name, "首席技师"], Type = name };

    internal static Contact Contact() => new() { Department = "职业能力建设科", Phones = ["0830-5550101"] };

    internal static Scheme Scheme(string id = "luzhou") => new()
    {
        Id = id,
        Name = "泸州市首席技师",
        Description = "技能人才的称号。",
        Organisers = ["泸州市人力资源和社会保障局"],
        Level = SchemeLevel.City,
        Region = "泸州市",
        Nominations = new() { IndividualApplications = false },
        Ages = new([], null, null, null),
        Publicity = [new() { When = "专家评审后", Venues = ["市局网站"], Days = 5, Here = true }],
        Term = new(3, "管理期"),
        Basis = [],
        Origin = SourceLocation.OfFile($"content/schemes/{id}.yaml"),
    };

    /// <summary>A list with five working days of publicity from its publication on, and its approval if a day is given.</summary>
    internal static HonoreeList List(string id = "luzhou-2026", DateOnly? published = null, DateOnly? approved = null) => new()
    {
        Id = id,
        Scheme = Scheme(),
        Title = "2026年泸州市首席技师建议人选名单",
        Publicity = new() { Published = published ?? new(2026, 11, 18), Period = Period(published ?? new(2026, 11, 18)) },
        Objections = new(Contact(), IdentityRequired: true),
        Approval = approved is { } day ? new() { Document = "泸市人社发〔2026〕120号", Date = day, Issuers = ["泸州市人力资源和社会保障局"] } : null,
        Term = approved is { } first ? new(first, 3) : null,
        People = [Person("001", "王建国"), Person("002", "李秀英")],
        Origin = SourceLocation.OfFile($"content/honorees/{id}/list.yaml"),
    };

    /// <summary>A list that is in this state today.</summary>
    internal static HonoreeList ListThatIs(PublicityState state, string id = "luzhou-2026") => state switch
    {
        PublicityState.Scheduled => List(id) with { Publicity = new() { Published = Today, Period = Period(new(2026, 11, 23)) } },
        PublicityState.Open => List(id),
        PublicityState.Closed => List(id, published: new(2026, 11, 2)),
        PublicityState.Approved => List(id, published: new(2026, 9, 7), approved: new(2026, 9, 25)),
        _ => List(id, published: new(2026, 9, 7)) with { Withdrawn = new(new(2026, 9, 9), "评审程序有误") },
    };

    /// <summary>The list with its approval bound to it, as it is now.</summary>
    internal static HonoreeList Bound(HonoreeList list) =>
        list with { Approval = list.Approval is { } approval ? approval with { ListSha256 = ListHash.Compute(list) } : null };

    internal static PublicityPeriod Period(DateOnly published, int days = 5) =>
        Assert.IsType<CalendarResult<PublicityPeriod>.Known>(
            PublicityPeriod.Count(new() { Published = published, Days = days }, Facts.Calendar)).Value;

    internal static Honoree Person(string number = "001", string name = "王建国") => new()
    {
        Number = number,
        Name = name,
        Employer = "泸州某机械有限公司",
        Occupation = "钳工",
        Origin = SourceLocation.OfFile("content/honorees/luzhou-2026/list.csv"),
    };

    internal static Notice Notice(string id = "luzhou-call", NoticeKind kind = NoticeKind.Notice, DateOnly? published = null)
    {
        var day = published ?? new(2026, 11, 2);
        var folder = day.Year.ToString(CultureInfo.InvariantCulture);
        return new()
        {
            Id = id,
            Folder = folder,
            Title = "关于开展首席技师选拔工作的通知",
            Kind = kind,
            Issuers = ["泸州市人力资源和社会保障局"],
            Issued = day,
            Published = day,
            Source = "泸州市人力资源和社会保障局",
            Body = Text("正文。"),
            Origin = SourceLocation.OfFile($"content/notices/{folder}/{id}.md"),
        };
    }

    internal static MarkdownDocument Text(
        string source) => MarkdownDocument.Parse(source, SourceLocation.At("content/notices/2026/luzhou-call.md", 1, 1));

    internal static SiteContent Content(
        ImmutableArray<HonoreeList>? lists = null, ImmutableArray<Notice>? notices = null, ImmutableArray<Scheme>? schemes = null) =>
        new()
        {
            Site = Site(),
            Calendar = Facts.Calendar,
            Schemes = schemes ?? [Scheme()],
            Lists = lists ?? [],
            Notices = notices ?? [],
        };

    internal static SiteIndex Index(params ImmutableArray<HonoreeList> lists) => new(Content(lists), Today);

    internal static SiteIndex Index(params ImmutableArray<Notice> notices) => new(Content(notices: notices), Today);
}
