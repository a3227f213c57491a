using PublicitySite.Diagnostics;
using PublicitySite.Documents;
using PublicitySite.Pages;
using PublicitySite.Rendering.Articles;

namespace PublicitySite.Tests.Rendering;

public sealed class JoinedCellsTests
{
    [Theory]
    [InlineData("|甲|<|乙|\n|-|-|-|\n|^|<|丙|\n|1|2|3|", "<thead><tr><th scope=\"colgroup\" colspan=\"2\" rowspan=\"2\">甲</th><th "
        + "scope=\"col\">乙</th></tr><tr><th scope=\"col\">丙</th></tr></thead><tbody><tr><td>1</td><td>2</td><td>3</td></tr></tbody>")]
    [InlineData("|甲|乙|\n|-|-|\n|1|2|\n|^|3|", "<thead><tr><th scope=\"col\">甲</th><th scope=\"col\">乙</th></tr></thead><tbody><tr><td "
        + "rowspan=\"2\">1</td><td>2</td></tr><tr><td>3</td></tr></tbody>")]
    [InlineData("|甲|乙|\n|-|-|\n|1|2|\n|^|<|", "<thead><tr><th scope=\"col\">甲</th><th "
        + "scope=\"col\">乙</th></tr></thead><tbody><tr><td>1</td><td>2</td></tr><tr><td>^</td><td>&lt;</td></tr></tbody>")]
    [InlineData(
        "|<|乙|\n|-|-|\n|\\^|\\<|",
        "<thead><tr><th scope=\"col\">&lt;</th><th scope=\"col\">乙</th></tr></thead><tbody><tr><td>^</td><td>&lt;</td></tr></tbody>")]
    public void Cells_are_joined_where_they_make_a_rectangle(string markdown, string table)
    {
        var article = ArticleRenderer.Render(
            MarkdownDocument.Parse(markdown, SourceLocation.OfFile("content/notices/2026/a.md")),
            new Address("notices/2026/a.html")).Value;

        Assert.Contains(
            $"<table>{table}</table>",
            article?.Body.Value.Replace("\n", "", StringComparison.Ordinal),
            StringComparison.Ordinal);
    }
}
