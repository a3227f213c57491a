using System.Collections.Immutable;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;

namespace PublicitySite.Tests.Browser;

/// <summary>One printed page: what a PDF of it holds. All lengths in points, from the lower left corner; letters without blanks.</summary>
/// <param name="Width">Of the paper.</param>
/// <param name="Height">Of the paper.</param>
/// <param name="Letters">What stands on it, in the order of the text.</param>
/// <param name="Footer">What stands in the lower margin.</param>
sealed record Sheet(double Width, double Height, ImmutableArray<SheetLetter> Letters, ImmutableArray<SheetLetter> Footer)
{
    internal const double Millimetre = 72 / 25.4;

    internal string Text { get; } = Read(Letters);

    internal string Number { get; } = Read(Footer);

    /// <param name="pdf">The file.</param>
    /// <param name="bottom">The lower margin of a page, in millimetres.</param>
    internal static ImmutableArray<Sheet> Of(byte[] pdf, Func<Page, double> bottom)
    {
        using var document = PdfDocument.Open(pdf);
        return [.. document.GetPages().Select(page => Of(page, bottom(page) * Millimetre))];
    }

    internal static string TextOf(IEnumerable<Sheet> sheets) => string.Concat(sheets.Select(sheet => sheet.Text));

    /// <summary>A text as <see cref="Text"/> has it.</summary>
    internal static string Plain(string text) => string.Concat(text.Where(character => !char.IsWhiteSpace(character)));

    static Sheet Of(Page page, double bottom)
    {
        var letters = page.Letters
            .Where(letter => !string.IsNullOrWhiteSpace(letter.Value))
            .Select(SheetLetter.Of)
            .ToLookup(letter => letter.Baseline > bottom);
        return new(page.Width, page.Height, [.. letters[true]], [.. letters[false]]);
    }

    static string Read(IEnumerable<SheetLetter> letters) => Radicals.Read(string.Concat(letters.Select(letter => letter.Text)));
}

/// <summary>One letter of a page.</summary>
/// <param name="Text">The character, which may be two UTF-16 units.</param>
/// <param name="Left">Where it begins.</param>
/// <param name="Right">Where it ends; a closing mark fills only half of its square.</param>
/// <param name="Baseline">The line that it stands on.</param>
/// <param name="Size">Of its font.</param>
sealed record SheetLetter(string Text, double Left, double Right, double Baseline, double Size)
{
    internal static SheetLetter Of(Letter letter) =>
        new(letter.Value, letter.StartBaseLine.X, letter.EndBaseLine.X - Blank(letter), letter.StartBaseLine.Y, letter.PointSize);

    static double Blank(
        Letter letter) => letter.Value is "，" or "。" or "、" or "；" or "：" or "）" or "》" or "”" or "〕" ? letter.PointSize / 2 : 0;
}
