using PublicitySite.Documents;
using PublicitySite.Pages;
using PublicitySite.Rendering.Articles;
using PublicitySite.Tests.Support;

namespace PublicitySite.Tests.Documents;

/// <summary>Whatever a document holds knows where it stands in the source.</summary>
public sealed class MarkdownDocumentTests
{
    [Fact]
    public void Words_links_and_numbers_stand_where_they_say()
    {
        var (words, links, lines) = (0, 0, 0);
        for (var seed = 0; seed < 1000; seed++)
        {
            var document = Some.Text(RandomMarkdown.Text(new(seed)));
            foreach (var text in Texts(document.Blocks).Where(text => text.Value is not ("" or "&")))
            {
                Assert.StartsWith(text.Value, document.Source[text.At..], StringComparison.Ordinal);
                words++;
            }

            foreach (var link in document.Links)
            {
                Assert.StartsWith(link.Target, document.Source[link.At..], StringComparison.Ordinal);
                links++;
            }

            foreach (var line in document.Lines.Where(line => line.Text[0] != '&'))
            {
                Assert.Equal(line.Text[0], document.Source[line.At(0)]);
                Assert.Equal(line.Text[^1], line.Text[^1] is ';' or '&' ? line.Text[^1] : document.Source[line.At(line.Text.Length - 1)]);
                lines++;
            }
        }

        Assert.True(words > 1000 && links > 100 && lines > 500);
    }

    [Fact]
    public void Any_signs_are_read_rendered_and_printed()
    {
        for (var seed = 0; seed < 20_000; seed++)
        {
            var document = Some.Text(RandomMarkdown.Signs(new(seed)));

            Assert.All(document.Lines, line => Assert.InRange(line.At(line.Text.Length - 1), 0, document.Source.Length - 1));
            Assert.NotNull(ArticleRenderer.Render(document, new Address("notices/2026/a.html")));
            Assert.NotNull(MarkdownWriter.Print(document.Blocks));
        }
    }

    [Theory]
    [InlineData("一\n二\n\n三", "一|二|三", "yes|no|yes")]
    [InlineData("# 题\n文", "题|文", "yes|yes")]
    [InlineData("1. 甲\n2. 乙", "1. 甲|2. 乙", "yes|no")]
    [InlineData("> 引文\n\n| 甲 |\n|---|\n| 乙 |\n\n```\n码\n```\n\n文[^1]\n\n[^1]: 注", "文", "yes")]
    public void Lines_are_the_documents_own(string source, string expected, string begin)
    {
        var lines = Some.Text(source).Lines.ToArray();
        Assert.Equal(expected, string.Join('|', lines.Select(line => line.Text)));
        Assert.Equal(begin, string.Join('|', lines.Select(line => line.AfterBlank ? "yes" : "no")));
    }

    [Fact]
    public void Definitions_of_addresses_are_links_and_no_text()
    {
        var document = Some.Text("见[甲][1]和[乙](b.md#c)。\n\n[1]: <a b.md> '题'\n");

        Assert.Equal(["b.md#c", "a b.md"], document.Links.Select(link => link.Target));
        Assert.Equal(["见甲和乙。"], document.Paragraphs);
    }

    static IEnumerable<Inline.Text> Texts(IEnumerable<Block> blocks) => BlockWalk.Within(blocks)
        .SelectMany(block => block switch
        {
            Block.Paragraph paragraph => paragraph.Inlines,
            Block.Heading heading => heading.Inlines,
            _ => [],
        })
        .OfType<Inline.Text>();
}
