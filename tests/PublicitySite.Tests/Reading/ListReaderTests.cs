using PublicitySite.Calendars;
using PublicitySite.Model;

namespace PublicitySite.Tests.Reading;

public sealed class ListReaderTests
{
    const string Folder = "content/honorees/luzhou-2019/";

    static readonly byte[] Jpeg = [0xFF, 0xD8, 0xFF, 0xE0];

    static readonly byte[] Png = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A];

    [Fact]
    public void Every_key_reaches_the_list()
    {
        var list = new SmallSite().With(SmallSite.List, """
            scheme: luzhou
            title: 2019年泸州市首席技师名单
            order: name-strokes
            sample-data: true
            publicity: {published: 2019-09-02, start: next-working-day, days: 3, unit: working-days, ends: 2019-09-05, outcome: 无异议。}
            other-publicity: [{where: 所在单位, from: 2019-08-26, to: 2019-08-30}]
            objections: {department: 职业能力建设科, phones: [0830-5550101], email: a@example.gov.cn, address: 示例路1号, postcode: 000000, hours: 工作日, identity: required}
            approval: {document: 泸市人社发〔2019〕120号, date: 2019-09-20, issuers: [甲局, 乙局]}
            term: {from: 2019-10-01, years: 3}
            events:
              - {person: "002", kind: title-only, date: 2021-08-01, reason: 调离}
              - {person: 001, kind: revoked, date: 2021-03-01, document: 〔2021〕18号}
            changes: [{date: 2019-09-04, kind: addition, note: 补充。}]
            withdrawn: {date: 2019-12-01, reason: 示例}

            """).OnlyList();
        Assert.Equal("luzhou-2019", list.Id);
        Assert.Equal("泸州市首席技师", list.Scheme.Name);
        Assert.Equal(NameOrder.NameStrokes, list.Order);
        Assert.True(list.SampleData);
        Assert.Equal((new DateOnly(2019, 9, 3), new DateOnly(2019, 9, 5)), (list.Publicity.Period.Starts, list.Publicity.Period.Ends));
        Assert.Equal("无异议。", list.Publicity.Outcome);
        Assert.Equal([new OtherPublicity("所在单位", new DateOnly(2019, 8, 26), new DateOnly(2019, 8, 30))], list.Publicity.Elsewhere);
        Assert.Equal(
            ("职业能力建设科", "000000", true),
            (list.Objections.Contact.Department, list.Objections.Contact.Postcode, list.Objections.IdentityRequired));
        Assert.Equal(["甲局", "乙局"], list.Approval?.Issuers ?? []);
        Assert.Equal(new Term(new DateOnly(2019, 10, 1), 3), list.Term);
        Assert.Equal(["001", "002"], list.Events.Select(happened => happened.Person));
        Assert.Equal(ChangeKind.Addition, Assert.Single(list.Changes).Kind);
        Assert.Equal(new Withdrawal(new DateOnly(2019, 12, 1), "示例"), list.Withdrawn);
    }

    [Theory]
    [InlineData("given", "003 001 004 002")]
    [InlineData("surname-strokes", "004 003 002 001")]
    [InlineData("name-strokes", "004 002 003 001")]
    public void Rows_are_brought_into_the_order_of_the_list_and_keep_their_numbers(string order, string numbers)
    {
        var list = new SmallSite()
            .With(SmallSite.List, SmallSite.ListText + $"order: {order}\n")
            .With(SmallSite.Csv, "编号,姓名,工作单位,职业（工种）\n003,田　富,甲厂,焊工\n001,李强,甲厂,焊工\n004,丁一,甲厂,焊工\n002,田大利,乙厂,焊工\n")
            .OnlyList();

        Assert.Equal(numbers, string.Join(' ', list.People.Select(person => person.Number)));
        Assert.Equal(
            ("李强。", "content/honorees/luzhou-2019/list.csv(3,1)"),
            list.People.Where(person => person.Number == "001").Select(person => (person.Name + "。", person.Origin.ToString())).Single());
        Assert.NotNull(list.People.Single(person => person.Number == "001").Summary);
    }

    [Fact]
    public void Strokes_that_the_site_gives_place_a_rare_name()
    {
        var site = new SmallSite()
            .With(SmallSite.List, SmallSite.ListText + "order: surname-strokes\n")
            .With(SmallSite.Csv, "编号,姓名,工作单位,职业（工种）\n001,李强,甲厂,焊工\n002,𠮷强,甲厂,焊工\n003,田富,甲厂,焊工\n");

        Assert.Equal(["003", "001", "002"], site.OnlyList().People.Select(person => person.Number));
        site.With("site.yaml", site.TextOf("site.yaml") + "strokes: {𠮷: 121251}\n");
        Assert.Equal(["003", "002", "001"], site.OnlyList().People.Select(person => person.Number));
    }

    [Fact]
    public void What_binds_and_states_reaches_the_list()
    {
        var hash = new string('a', 64);
        var list = new SmallSite().With(SmallSite.List, SmallSite.ListText + $$"""
            order-stated: name-strokes
            approval: {document: 泸市人社发〔2019〕120号, date: 2019-09-20, issuers: [甲局], list-sha256: {{hash}}}
            changes: [{date: 2019-10-04, kind: correction, note: 更正。, list-sha256: {{hash}}}]

            """).OnlyList();

        Assert.Equal((NameOrder.Given, NameOrder.NameStrokes, NameOrder.NameStrokes), (list.Order, list.OrderStated, list.OrderShown));
        Assert.Equal((hash, hash), (list.Approval?.ListSha256, list.Changes[0].ListSha256));
    }

    [Fact]
    public void Days_unit_and_order_come_from_the_scheme_where_the_list_is_silent()
    {
        var site = new SmallSite();
        var scheme = """
            name: 泸州市首席技师
            description: 泸州市选拔的首席技师。
            organisers: [泸州市人力资源和社会保障局]
            level: city
            region: 泸州市
            nominations: {individual-applications: false}
            ages: {note: 男57周岁以下}
            order: surname-strokes
            publicity:
              - {when: 推荐前, venues: [所在单位], days: 5}
              - {when: 评审后, venues: [市局网站], days: 7, unit: calendar-days, here: true}
            basis: [{title: 通知}]

            """;
        var list = site.With(SmallSite.Scheme, scheme).OnlyList();
        Assert.Equal(NameOrder.SurnameStrokes, list.Order);
        Assert.Equal((DayUnit.CalendarDays, 7), (list.Publicity.Period.Unit, list.Publicity.Period.Days.Length));
        Assert.Equal(new DateOnly(2019, 9, 8), list.Publicity.Period.Ends);
    }

    [Fact]
    public void Summaries_and_photos_come_to_the_people_of_their_numbers()
    {
        var list = new SmallSite().With(Folder + "photos/001.jpg", Jpeg).With(Folder + "photos/002.png", Png).OnlyList();
        Assert.Equal(["王芳，女，酿酒师。\n", "李强，男，焊工。\n"], list.People.Select(person => person.Summary?.Source));
        Assert.Equal([Folder + "photos/001.jpg", Folder + "photos/002.png"], list.People.Select(person => person.PhotoPath));
    }

    [Fact]
    public void A_list_that_is_not_approved_needs_no_summaries()
    {
        var list = new SmallSite().Without(SmallSite.SummaryOf002).OnlyList();
        Assert.Equal([true, false], list.People.Select(person => person.Summary is not null));
    }

    [Fact]
    public void An_approved_list_tells_of_people_without_a_summary_at_their_rows_and_is_read_all_the_same()
    {
        var site = new SmallSite().Without(SmallSite.SummaryOf002)
            .With(SmallSite.List, SmallSite.ListText + "approval: {document: 120号, date: 2019-09-20, issuers: [甲局]}\n");
        Assert.Equal([$"{SmallSite.Csv}(3,1) PS0182"], site.Codes());
        Assert.Single(site.Read().Value?.Lists ?? []);
    }

    [Theory]
    [InlineData("summaries/003.md", "丙", "PS0180")]
    [InlineData("summaries/1.md", "丙", "PS0180")]
    [InlineData("summaries/001.txt", "丙", "PS0145")]
    [InlineData("summaries/001.docx", "丙", "PS0145")]
    [InlineData("photos/003.jpg", "\u00FF", "PS0181 PS0185")]
    [InlineData("photos/001.jpg", "no photo", "PS0185")]
    [InlineData("photos/001.gif", "GIF89a", "PS0185")]
    [InlineData("notes.txt", "备注", "PS0145")]
    [InlineData("原始名单.xlsx", "x", "PS0145")]
    public void A_file_that_belongs_to_nobody_is_told(string path, string text, string codes) =>
        Assert.Equal(codes.Split(' ').Select(code => $"{Folder}{path} {code}"), new SmallSite().With(Folder + path, text).Codes());

    [Fact]
    public void Summaries_are_held_against_a_table_whose_numbers_are_known()
    {
        var site = new SmallSite().With(Folder + "summaries/003.md", "丙");
        Assert.Equal(
            [$"{SmallSite.Csv}(2,5) PS0220", $"{Folder}summaries/003.md PS0180"],
            site.With(SmallSite.Csv, SmallSite.CsvText.Replace("王芳", "", StringComparison.Ordinal)).Codes());
        Assert.Equal(
            [$"{SmallSite.Csv}(2,1) PS0221"],
            site.With(SmallSite.Csv, SmallSite.CsvText.Replace("001", "1", StringComparison.Ordinal)).Codes());
    }

    [Theory]
    [InlineData("photos/001.png")]
    [InlineData("photos/001.JPG")]
    [InlineData("photos/001.jpeg")]
    public void A_photo_is_named_by_what_it_is(string path) =>
        Assert.Equal([$"{Folder}{path} PS0185"], new SmallSite().With(Folder + path, Jpeg).Codes());

    [Fact]
    public void One_person_has_one_photo() =>
        Assert.Equal(
            [$"{Folder}photos/001.png PS0186"],
            new SmallSite().With(Folder + "photos/001.jpg", Jpeg).With(Folder + "photos/001.png", Png).Codes());

    [Theory]
    [InlineData("", " PS0183")]
    [InlineData(" \n\n", " PS0183")]
    [InlineData("---\ntitle: 王芳\n---\n王芳。\n", "(1,1) PS0184")]
    [InlineData("王芳。\n\n## 主要事迹\n\n#不是标题\n", "(3,1) PS0184")]
    public void A_summary_is_text_and_nothing_else(string text, string expected) =>
        Assert.Equal([SmallSite.SummaryOf001 + expected], new SmallSite().With(SmallSite.SummaryOf001, text).Codes());

    [Fact]
    public void A_folder_of_a_list_holds_settings_and_one_table()
    {
        Assert.Equal([$"{SmallSite.List} PS0170"], new SmallSite().Without(SmallSite.List).Codes());
        Assert.Equal([$"{SmallSite.List} PS0171"], new SmallSite().Without(SmallSite.Csv).Codes());
        Assert.Equal([$"{SmallSite.Xlsx} PS0172"], new SmallSite().With(SmallSite.Xlsx, "x").Codes());
    }

    [Fact]
    public void A_folder_whose_name_cannot_be_an_address_is_told_once() =>
        Assert.Equal(
            ["content/honorees/泸州2019 PS0144"],
            new SmallSite().With("content/honorees/泸州2019/list.yaml", "x").With("content/honorees/泸州2019/list.csv", "x").Codes());

    [Fact]
    public void Nothing_more_is_said_of_a_list_whose_scheme_or_calendar_could_not_be_read()
    {
        var badScheme = new SmallSite().With(SmallSite.Scheme, "name: 泸州市首席技师\n\tlevel: city\n");
        Assert.Equal([$"{SmallSite.Scheme}(2,1) PS0103"], badScheme.Codes());
        Assert.Empty(badScheme.Read().Value?.Lists ?? []);
        var badCalendar = new SmallSite().With(SmallSite.Calendar, "documents: []\noff: []\n\twork: []\n");
        Assert.Equal([$"{SmallSite.Calendar}(3,1) PS0103"], badCalendar.Codes());
        Assert.Empty(badCalendar.Read().Value?.Lists ?? []);
    }
}
