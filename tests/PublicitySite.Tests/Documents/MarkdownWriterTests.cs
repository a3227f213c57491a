using System.Text.RegularExpressions;
using PublicitySite.Documents;
using PublicitySite.Pages;
using PublicitySite.Rendering.Articles;
using PublicitySite.Tests.Support;

namespace PublicitySite.Tests.Documents;

/// <summary>What is printed is read again as the same document.</summary>
public sealed partial class MarkdownWriterTests
{
    [Fact]
    public void Any_document_is_read_again_as_it_was()
    {
        for (var seed = 0; seed < 3000; seed++)
        {
            var source = RandomMarkdown.Text(new(seed));
            var document = Some.Text(source);
            var written = Some.Text(Print(document));

            Assert.True(
                Html(document) == Html(written),
                $"{seed}\n{source}\n—— written\n{written.Source}\n—— {Html(document)}\n—— {Html(written)}");
            Assert.Equal(written.Source, Print(written));
        }
    }

    [Theory]
    [InlineData("甲", "**甲**")]
    [InlineData(" 甲 ", " **甲** ")]
    [InlineData("，", "，")]
    public void Words_are_bold_and_blanks_and_signs_are_not(string words, string expected) =>
        Assert.Equal(
            $"前{expected}后\n",
            MarkdownWriter.Print(
                [new Block.Paragraph([new Inline.Text("前"), new Inline.Text(words) { Bold = true }, new Inline.Text("后")])]));

    [Fact]
    public void Lines_below_each_other_begin_no_list() =>
        Assert.Equal(
            "附件：\\\n1\\. 甲\n",
            MarkdownWriter.Print([new Block.Paragraph([new Inline.Text("附件："), new Inline.Break(), new Inline.Text("1. 甲")])]));

    static string Print(MarkdownDocument document)
    {
        var writer = new MarkdownWriter();
        foreach (var block in document.Blocks)
            writer.Write(block);
        foreach (var (place, note) in document.Notes.Index())
            writer.WriteNote(place + 1, note);
        return writer.ToString();
    }

    /// <summary>
    /// The article that readers get: at the end of a line in the source they see a blank, and words emphasised side by side are one.
    /// </summary>
    static string Html(MarkdownDocument document) => Seam.Replace(
        ArticleRenderer.Render(document, new Address("notices/2026/a.html")).Value?.Body.Value.Replace('\n', ' ') ?? "",
        "$2");

    [GeneratedRegex("</(strong|em)>( *)<\\1>")]
    static partial Regex Seam { get; }
}
