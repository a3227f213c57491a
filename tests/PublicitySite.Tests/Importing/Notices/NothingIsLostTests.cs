using System.Text;
using AngleSharp.Html.Parser;
using DocumentFormat.OpenXml;
using PublicitySite.Diagnostics;
using PublicitySite.Documents;
using PublicitySite.Pages;
using PublicitySite.Rendering.Articles;
using static PublicitySite.Tests.Importing.Notices.WordFile;

namespace PublicitySite.Tests.Importing.Notices;

/// <summary>Whatever a document holds, a reader of the page reads each of its characters once and in order.</summary>
public sealed class NothingIsLostTests
{
    static readonly string[] Pieces =
    [
        "选拔", "工作", "𠮷某", "㛃", "·", "（甲", "乙）", "，", "；", "“引”", "2026年", " ", "　", "a", "B2", "*", "**", "_", "__", "`", "|", "[甲]",
        "[a](b)", "[^1]", "[a]: b",
        "![图](x)", "&amp;", "&lt;", "<b>", "<", "^", "\\", "# ", "- ", "+ ", "> ", "~~~", "===", "---", "1. ", "2) ", "一、", "（二）",
        "第三条", "3.", "（4）", "http://a.example/b_c", "(d)", "!", "$",
    ];

    public static TheoryData<int> Seeds => [.. Enumerable.Range(0, 250)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Every_character_of_a_document_is_on_the_page_once_and_in_order(int seed)
    {
        var chance = new Random(seed);
        var shown = new StringBuilder();
        OpenXmlElement[] body = [.. Enumerable.Range(0, chance.Next(1, 12))
            .Select(_ => chance.Next(5) == 0 ? (OpenXmlElement)Table(chance, shown) : Paragraph(chance, shown))];

        var read = NoticeImportTests.Import(Of([Centred("关于选拔的通知"), Line("各单位："), .. body, Line("完。")]), "generated.docx");

        var markdown = BodyOf(NoticeImportTests.Told(read));
        Assert.True(
            "各单位：" + Visible(shown.ToString()) + "完。" == Visible(Page(markdown)),
            $"{shown}\n----\n{markdown}----\n{Page(markdown)}");
    }

    static DocumentFormat.OpenXml.Wordprocessing.Paragraph Paragraph(Random chance, StringBuilder shown)
    {
        List<OpenXmlElement> runs = [];
        for (var count = chance.Next(1, 6); count > 0; count--)
        {
            var text = Some(chance);
            shown.Append(text);
            runs.Add(chance.Next(4) switch
            {
                0 => Bold(text),
                1 => Raw($"<w:smartTag w:element=\"x\"><w:r><w:t "
                    + $"xml:space=\"preserve\">{System.Net.WebUtility.HtmlEncode(text)}</w:t></w:r></w:smartTag>"),
                _ => Run(text),
            });
            runs.Add(chance.Next(8) switch { 0 => SoftBreak(), 1 => Hidden("看不见"), _ => Raw("<w:proofErr w:type=\"spellEnd\"/>") });
        }

        return Line([.. runs]);
    }

    static DocumentFormat.OpenXml.Wordprocessing.Table Table(Random chance, StringBuilder shown)
    {
        var columns = chance.Next(1, 5);
        var rows = Enumerable.Range(0, chance.Next(1, 5))
            .Select(_ => Enumerable.Range(0, columns).Select(_ => Some(chance)).ToArray())
            .ToArray();
        foreach (var cell in rows.SelectMany(row => row))
            shown.Append(cell);
        return WordFile.Table([.. rows.Select(Row)]);
    }

    static string Some(
        Random chance) => string.Concat(Enumerable.Range(0, chance.Next(1, 5)).Select(_ => Pieces[chance.Next(Pieces.Length)]));

    static string BodyOf(
        string told) => told[(told.IndexOf("\n---\n", StringComparison.Ordinal) + 5)..told.LastIndexOf("====\n", StringComparison.Ordinal)];

    static string Page(string markdown)
    {
        var article = ArticleRenderer.Render(
            MarkdownDocument.Parse(markdown, SourceLocation.OfFile("content/notices/2026/generated.md")),
            new Address("notices/2026/generated.html")).Value;
        return new HtmlParser().ParseDocument(article?.Body.Value ?? "").Body?.TextContent ?? "";
    }

    static string Visible(string text) => string.Concat(text.Where(character => !char.IsWhiteSpace(character)));
}
