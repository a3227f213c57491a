using System.Text.RegularExpressions;
using PublicitySite.Tests.Calendars;

namespace PublicitySite.Tests.Reading;

/// <summary>Commands write a key to its place among the others: readers, documentation and edits have one order.</summary>
public sealed partial class KeyOrderTests
{
    [Theory]
    [InlineData("content/honorees/ID/list.yaml")]
    [InlineData("content/notices/YEAR/ID.md")]
    public void Keys_are_read_in_the_order_of_the_documentation(string file)
    {
        var documented = Documented(file);

        Assert.True(documented.Length > 10);
        Assert.Equal(documented, OrderOf(file).Where(key => !key.Contains('.', StringComparison.Ordinal)));
    }

    [Fact]
    public void Keys_of_a_section_stand_behind_it()
    {
        string[] order = [.. OrderOf("content/honorees/ID/list.yaml")];

        Assert.Equal(
            ["publicity.published", "publicity.start", "publicity.days", "publicity.unit", "publicity.ends", "publicity.outcome"],
            order.Where(key => key.StartsWith("publicity.", StringComparison.Ordinal)));
    }

    static string[] OrderOf(string file)
    {
        var content = new SmallSite().Read().Value ?? throw new InvalidOperationException();
        return [.. (file.EndsWith(".md", StringComparison.Ordinal) ? content.Notices[0].Keys : content.Lists[0].Keys).Order];
    }

    /// <summary>The keys at the beginning of a line in the first block of the file's section.</summary>
    static string[] Documented(string file)
    {
        var text = File.ReadAllText(Path.Combine(Facts.Root, "docs", "content-format.md"));
        var section = text[text.IndexOf($"## {file}\n", StringComparison.Ordinal)..];
        var block = section[(section.IndexOf("```yaml\n", StringComparison.Ordinal) + 8)..];
        return [.. Key.Matches(block[..block.IndexOf("```", StringComparison.Ordinal)]).Select(key => key.Groups[1].Value)];
    }

    [GeneratedRegex("^([a-z][a-z-]+):", RegexOptions.Multiline)]
    static partial Regex Key { get; }
}
