using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using PublicitySite.Checking.Privacy;
using PublicitySite.Files;
using PublicitySite.Pages;
using PublicitySite.Rendering.Search;
using PublicitySite.Tests.Support;

namespace PublicitySite.Tests.Rendering.Search;

/// <summary>Lists of numbers tell of every pair of characters, and neither they nor the texts hold what the pages do not.</summary>
public sealed class SearchFilesTests
{
    static readonly SiteIndex Nothing = new(Some.Content(), Some.Today);

    [Fact]
    public void Every_pair_of_characters_leads_to_the_texts_that_have_it_and_to_no_others()
    {
        var texts = Random(300);
        var pairs = PairsOf(texts, files: 8);
        var expected =
            from text in texts
            from paragraph in text.Paragraphs
            let folded = string.Concat(paragraph.Select(SearchFolding.Fold).Where(character => character != '\0'))
            from place in Enumerable.Range(0, Math.Max(0, folded.Length - 1))
            group text.Number by folded.Substring(place, 2) into same
            select $"{same.Key} {string.Join(',', same.Distinct())}";

        Assert.Equal(
            expected.Order(StringComparer.Ordinal),
            pairs.Select(pair => $"{pair.Key} {string.Join(',', pair.Value)}").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_text_more_only_lengthens_lists()
    {
        var texts = Random(40);
        var (before, after) = (Words(texts[..39], 4), Words(texts, 4));
        foreach (var (pair, letters) in before.SelectMany(Pairs))
            Assert.StartsWith(letters, after.SelectMany(Pairs).Single(other => other.Pair == pair).Letters, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0, 0), InlineData(
        1,
        1), InlineData(8192, 1), InlineData(8193, 2), InlineData(30_000, 4), InlineData(5_700_000, 1024), InlineData(90_000_000, 1024)]
    public void A_small_site_has_few_files(long characters, int files) => Assert.Equal(files, SearchWords.FilesFor(characters));

    [Fact]
    public void No_file_is_missing_even_where_it_has_nothing() =>
        Assert.Equal(
            Enumerable.Range(0, 8).Select(number => $"search/words-{number}.js"),
            SearchWords.Render([Text(0, "甲乙")], 8).Select(file => file.Path));

    [Fact]
    public void Half_of_a_rare_character_stands_as_its_code() =>
        Assert.Contains("\"周\\uD842\":\"A\"", string.Concat(Words([Text(0, "周𠮷顺")], 1)), StringComparison.Ordinal);

    [Fact]
    public void A_text_stands_under_its_address_paragraph_by_paragraph() => Assert.Equal(
        "publicitySearch({\"file\":\"search/texts-1.js\",\"of\":{\"notices/8.html\":[\"甲\",\"乙\\u003C𠮷\"],\"notices/9.html\":[\"丙\"]}});\n",
        All([Text(9, "丙"), Text(8, "甲", "乙<𠮷"), Text(10)])["search/texts-1.js"]);

    [Fact]
    public void A_site_without_texts_has_the_list_alone() => Assert.Equal(["search-list.js"], All([]).Keys);

    [Fact]
    public void Numbers_that_stand_side_by_side_only_here_are_no_one_s()
    {
        SearchText[] texts = [
            Text(0, "编号1380013", "8000号"),
            Text(1, "8000，QQ群", "微信"),
            Text(2, "138001380"),
            Text(3, "00，身份证510502"),
            Text(4, "197003071234"),
        ];
        Assert.Empty(Scanned(texts));
    }

    [Theory, InlineData("电话13800138000。"), InlineData("见lisi@example.com")]
    public void What_is_private_is_found_in_the_texts_too(string text) => Assert.Equal(["search/texts-0.js"], Scanned([Text(0, text)]));

    static IEnumerable<string> Scanned(IEnumerable<SearchText> texts) =>
        PrivacyScan.Run([.. SearchFiles.Render(Nothing, texts)], PublishedContacts.None).Select(diagnostic => diagnostic.Location.File);

    static SearchText Text(int number, params ImmutableArray<string> paragraphs) =>
        new(number, TextNumbers.FileOfProfile(number), new($"notices/{number}.html"), paragraphs);

    static ImmutableArray<SearchText> Random(int count)
    {
        var random = new Random(7);
        return [.. Enumerable.Range(0, count).Select(number => Text(number, Paragraph(), Paragraph()))];

        string Paragraph() => new(random.GetItems("工艺设备改造技术攻关，。 Ａbｃ12".AsSpan(), 30));
    }

    static ImmutableArray<string> Words(ImmutableArray<SearchText> texts, int files) => [.. SearchWords.Render(texts, files).Select(Read)];

    static Dictionary<string, string> All(
        IEnumerable<SearchText> texts) => SearchFiles.Render(Nothing, texts).ToDictionary(file => file.Path, Read, StringComparer.Ordinal);

    static string Read(OutputFile file) => Encoding.UTF8.GetString(file.Bytes.Span);

    static Dictionary<string, int[]> PairsOf(ImmutableArray<SearchText> texts, int files) =>
        Words(texts, files).SelectMany(Pairs)
            .ToDictionary(pair => pair.Pair, pair => Numbers(pair.Letters).ToArray(), StringComparer.Ordinal);

    static IEnumerable<(string Pair, string Letters)> Pairs(string script)
    {
        using var json = JsonDocument.Parse(script["publicitySearch(".Length..^3]);
        return [.. json.RootElement.GetProperty("of").EnumerateObject().Select(pair => (pair.Name, pair.Value.GetString() ?? ""))];
    }

    static IEnumerable<int> Numbers(string letters)
    {
        var (next, left) = (0, 0);
        foreach (var letter in letters)
        {
            left = (left * 26) + (char.ToLowerInvariant(letter) - 'a');
            if (char.IsAsciiLetterLower(letter))
                continue;
            yield return next + left;
            (next, left) = (next + left + 1, 0);
        }
    }
}
