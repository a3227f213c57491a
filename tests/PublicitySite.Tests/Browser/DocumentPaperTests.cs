namespace PublicitySite.Tests.Browser;

/// <summary>Documents on paper as GB/T 9704—2012 sets them.</summary>
public sealed class DocumentPaperTests(Chromium chromium)
{
    [Fact]
    public async Task A_full_page_has_22_lines_of_28_characters()
    {
        var sheets = await Printed(PaperSite.LongNotice);
        var lines = LinesOf(sheets[1]);
        Assert.Equal(22, lines.Length);
        Assert.All(lines, line => Assert.Equal(28, line.Count(letter => letter.Text == "字")));
        Assert.All(
            lines.Zip(lines.Skip(1)),
            pair => Assert.Equal(28, pair.First[0].Baseline - pair.Second[0].Baseline, .8)); // whole pixels
        Assert.Equal(21 * 28, lines[0][0].Baseline - lines[^1][0].Baseline, .8);
        Assert.Equal(PaperSite.Characters, Sheet.TextOf(sheets).Count(character => character == '字'));
    }

    [Fact]
    public async Task Page_numbers_stand_outside()
    {
        var sheets = await Printed(PaperSite.LongNotice);
        Paper.Document.Holds(sheets);
        Assert.All(
            sheets.Index(),
            sheet => Assert.Equal(sheet.Index % 2 == 0, sheet.Item.Footer.All(letter => letter.Left > sheet.Item.Width / 2)));
    }

    [Fact]
    public async Task A_wide_table_lies_on_its_side_with_its_heads_on_every_page()
    {
        var sheets = await Printed(PaperSite.WideNotice);
        var wide = sheets.Where(sheet => sheet.Width > sheet.Height).ToArray();
        Assert.InRange(wide.Length, 2, 4);
        Assert.All(wide, sheet => Assert.Contains(string.Concat(PaperSite.WideHeads), sheet.Text, StringComparison.Ordinal));
        Paper.HoldsDocument(sheets);
        Assert.All(
            Enumerable.Range(1, 40),
            row => Assert.Single(wide, sheet => sheet.Text.Contains($"R{row}C0R{row}C1", StringComparison.Ordinal)));
        Assert.Contains("请按时报送。", sheets[wide.Length + 1].Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_annex_begins_a_page()
    {
        var sheets = await Printed(PaperSite.WideNotice);
        Assert.StartsWith("附件承诺书承诺如实填报。", sheets[^1].Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Each_layer_has_its_letters()
    {
        await using var visit = await chromium.Visitor();
        await visit.Page.GotoAsync($"{chromium.Served}notices/2019/luzhou-call.html");
        await visit.Page.EmulateMediaAsync(new() { Media = Microsoft.Playwright.Media.Print });
        Assert.Contains("方正小标宋简体", await FontOf(visit, "h1"), StringComparison.Ordinal);
        Assert.Contains("仿宋_GB2312", await FontOf(visit, ".prose > p"), StringComparison.Ordinal);
        Assert.Contains("SimHei", await FontOf(visit, ".layer-1"), StringComparison.Ordinal);
        Assert.Contains("楷体_GB2312", await FontOf(visit, ".layer-2"), StringComparison.Ordinal);
    }

    static Task<string> FontOf(Visit visit, string selector) =>
        visit.Page.Locator(selector).First.EvaluateAsync<string>("element => getComputedStyle(element).fontFamily");

    static SheetLetter[][] LinesOf(Sheet sheet) =>
    [
        .. sheet.Letters.GroupBy(letter => Math.Round(letter.Baseline)).Select(line => line.ToArray()),
    ];

    async Task<Sheet[]> Printed(string path)
    {
        await using var visit = await chromium.Visitor();
        await PaperSite.Show(visit, path);
        return await Paper.Document.Print(visit);
    }
}
