using System.Text;
using PublicitySite.Diagnostics;

namespace PublicitySite.Tests.Themes;

public sealed class ThemeAssetsTests
{
    // printf '<svg/>' | sha256sum, and so on.
    const string Svg = "assets/img/seal.d4dc5666.svg";

    [Fact]
    public void The_address_holds_the_first_eight_digits_of_the_hash_and_starts_at_the_page()
    {
        var page = SampleTheme.Render(
            "<link href=\"{{ asset \"css/site.css\" }}\">{{ for tag in tags }}<img src=\"{{ asset 'img/seal.svg' }}\">{{ end }}",
            new() { Frame = new("", new("../../", "")), Tags = ["甲"] },
            ("assets/css/site.css", "body{}"),
            ("assets/img/seal.svg", "<svg/>"));

        Assert.Equal($"<link href=\"../../assets/css/site.7c98040a.css\"><img src=\"../../{Svg}\">", page);
    }

    [Theory]
    [InlineData("a{b:url(../img/seal.svg)}", "a{b:url(../img/SEAL)}")]
    [InlineData("a{b:url( \"../img/seal.svg\" )}", "a{b:url( \"../img/SEAL\" )}")]
    [InlineData("a{b:url('../img/seal.svg#top')}url(../img/seal.svg?v)", "a{b:url('../img/SEAL#top')}url(../img/SEAL?v)")]
    [InlineData("a{b:url(data:image/png;base64,AA)}", "a{b:url(data:image/png;base64,AA)}")]
    [InlineData("a{b:url(#x)}", "a{b:url(#x)}")]
    [InlineData("@import \"../img/seal.svg\";@import url(../img/seal.svg);", "@import \"../img/SEAL\";@import url(../img/SEAL);")]
    [InlineData("公示", "公示")]
    public void A_style_sheet_refers_to_the_published_files(string css, string published)
    {
        var theme = SampleTheme.Of("", ("assets/css/site.css", css), ("assets/img/seal.svg", "<svg/>"));

        Assert.Empty(theme.Diagnostics);
        Assert.NotNull(theme.Value);
        var sheet = theme.Value.Assets.Single(file => file.Path.EndsWith(".css", StringComparison.Ordinal));
        Assert.Equal(published.Replace("SEAL", Svg[11..], StringComparison.Ordinal), Encoding.UTF8.GetString(sheet.Bytes.Span));
    }

    [Theory]
    [InlineData("@import \"tokens.css\";\nb{}", "a{b:url(../img/SEAL)}\nb{}")]
    [InlineData("@import 'tokens.css' screen and (min-width: 1px);", "@media screen and (min-width: 1px) {\na{b:url(../img/SEAL)}}")]
    [InlineData("@import '../parts/rows.css';", "i{}c{d:url(../img/SEAL)}")]
    public void What_a_sheet_imports_stands_in_its_place_and_goes_out_with_it_alone(string css, string published)
    {
        var theme = SampleTheme.Of("",
            ("assets/css/site.css", css), ("assets/img/seal.svg", "<svg/>"),
            ("assets/css/tokens.css", "a{b:url(../img/seal.svg)}"),
            ("assets/parts/rows.css", "@import \"cells.css\";c{d:url(../img/seal.svg)}"), ("assets/parts/cells.css", "i{}"));

        Assert.Empty(theme.Diagnostics);
        Assert.NotNull(theme.Value);
        var sheets = theme.Value.Assets
            .Where(file => file.Path.EndsWith(".css", StringComparison.Ordinal))
            .ToDictionary(file => file.Path.Split('.')[0]);
        Assert.Equal(
            published.Replace("SEAL", Svg[11..], StringComparison.Ordinal),
            Encoding.UTF8.GetString(sheets["assets/css/site"].Bytes.Span));
        Assert.Equal(published.Contains("a{b:", StringComparison.Ordinal), !sheets.ContainsKey("assets/css/tokens"));
    }

    [Fact]
    public void A_style_sheet_has_another_address_when_a_picture_of_it_changes() =>
        Assert.NotEqual(SheetWith("<svg/>"), SheetWith("<svg></svg>"));

    [Theory]
    [InlineData("a{}\nb{c:url(../img/sael.svg)}", "PS0509 themes/plain/assets/css/site.css(2,9)")]
    [InlineData("b{c:url(../../site.yaml)}", "PS0509 themes/plain/assets/css/site.css(1,9)")]
    [InlineData("@import 'site.css';", "PS0519 themes/plain/assets/css/site.css(1,10)")]
    [InlineData("@import 'tokens.css';", "PS0509 themes/plain/assets/css/site.css(1,10)")]
    [InlineData("@import '../rows.css';", "PS0519 themes/plain/assets/rows.css(1,10)")]
    public void A_reference_that_leads_nowhere_is_found(string css, string expected)
    {
        var diagnostics = SampleTheme.Of(
            "",
            ("assets/css/site.css", css),
            ("assets/rows.css", css.Contains("rows", StringComparison.Ordinal) ? "@import 'css/site.css';" : ""),
            ("assets/img/seal.svg", "<svg/>")).Diagnostics;

        Assert.Equal(expected, Assert.Single(diagnostics.Select(diagnostic => $"{diagnostic.Code} {diagnostic.Location}")));
        Assert.Equal(Severity.Error, diagnostics[0].Severity);
    }

    [Fact]
    public void Files_without_an_ending_are_hashed_too()
    {
        var theme = SampleTheme.Of("", ("assets/v1.2/LICENSE", "MIT"));

        Assert.Matches("^assets/v1.2/LICENSE.[0-9a-f]{8}$", Assert.Single(theme.Value?.Assets ?? []).Path);
    }

    static string SheetWith(string picture) =>
        SampleTheme.Of("", ("assets/css/site.css", "a{b:url(../img/seal.svg)}"), ("assets/img/seal.svg", picture)).Value?.Assets[0].Path
            ?? "";
}
