using System.Text.RegularExpressions;
using PublicitySite.Chinese;

namespace PublicitySite.Rendering.Articles;

/// <summary>
/// Classes of headings by their numbers: the letters of 一、 are others than those of （一） (GB/T 9704), whatever the writer marked them
/// with.
/// </summary>
static partial class HeadingClass
{
    internal static string? Find(string text) => SectionNumber.Begins(text)?.Layer switch
    {
        Layer.Chapter or Layer.Section => "chapter",
        Layer.First => "layer-1",
        Layer.Second => "layer-2",
        Layer.Third or Layer.Fourth or Layer.Circled => "layer-3",
        Layer.Article or null => AnnexNumber.IsMatch(text) ? "annex" : null,
    };

    [GeneratedRegex(@"^附件[0-9]*([\s：:]|$)")]
    static partial Regex AnnexNumber { get; }
}
