using System.Globalization;

namespace PublicitySite.Tests.Browser;

/// <summary>A kind of paper, its size and its margins in millimetres: only page numbers stand in them.</summary>
sealed record Paper(double Width, double Height, double Top, double Right, double Bottom, double Left)
{
    internal static readonly Paper Document = new(210, 297, Top: 37, Right: 26, Bottom: 35, Left: 28);
    internal static readonly Paper Wide = new(297, 210, Top: 28, Right: 37, Bottom: 26, Left: 35);
    internal static readonly Paper Poster = new(210, 297, Top: 17, Right: 15, Bottom: 16, Left: 15) { Number = "第{0}页共{1}页" };
    internal static readonly Paper LargePoster = new(297, 420, Top: 24, Right: 21, Bottom: 23, Left: 21) { Number = "第{0}页共{1}页" };
    internal static readonly Paper Other = new(210, 297, Top: 20, Right: 20, Bottom: 20, Left: 20);

    /// <summary>What the page number says: {0} is the page, {1} their count.</summary>
    internal string Number { get; init; } = "—{0}—";

    /// <summary>Browsers count in 96ths of an inch.</summary>
    const double Tolerance = 1.5;

    /// <summary>The page that the visitor sees, as it comes out of the printer.</summary>
    internal async Task<Sheet[]> Print(Visit visit)
    {
        var pdf = await visit.Page.PdfAsync(new() { Width = Millimetres(Width), Height = Millimetres(Height), PreferCSSPageSize = true });
        return [.. Sheet.Of(pdf, page => page.Width > page.Height ? Wide.Bottom : Bottom)];
    }

    /// <summary>
    /// Every sheet has this size, nothing stands in the margins but the number, and everything that stands there is on the paper.
    /// </summary>
    internal void Holds(params Sheet[] sheets)
    {
        Assert.NotEmpty(sheets);
        Assert.All(
            sheets.Index(),
            sheet => Holds(sheet.Item, string.Format(CultureInfo.InvariantCulture, Number, sheet.Index + 1, sheets.Length)));
    }

    /// <summary>As <see cref="Holds(Sheet[])"/>, with wide tables on sheets that lie on their side.</summary>
    internal static void HoldsDocument(params Sheet[] sheets) =>
        Assert.All(
            sheets.Index(),
            sheet => (sheet.Item.Width > sheet.Item.Height ? Wide : Document).Holds(sheet.Item, $"—{sheet.Index + 1}—"));

    void Holds(Sheet sheet, string number)
    {
        Assert.Equal(Width * Sheet.Millimetre, sheet.Width, Tolerance);
        Assert.Equal(Height * Sheet.Millimetre, sheet.Height, Tolerance);
        Assert.Equal(number, sheet.Number);
        Assert.All(sheet.Footer, letter => Assert.InRange(letter.Baseline, 5 * Sheet.Millimetre, sheet.Height));
        Assert.Empty(sheet.Letters.Where(letter => IsOutside(letter, sheet)).Select(letter => letter.ToString()));
    }

    static string Millimetres(double length) => string.Create(CultureInfo.InvariantCulture, $"{length}mm");

    bool IsOutside(SheetLetter letter, Sheet sheet) =>
        letter.Left < Left * Sheet.Millimetre - Tolerance
        || letter.Right > sheet.Width - Right * Sheet.Millimetre + Tolerance
        || letter.Baseline + .7 * letter.Size > sheet.Height - Top * Sheet.Millimetre + Tolerance;
}
