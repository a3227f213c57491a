using PublicitySite.Tests.Support;

namespace PublicitySite.Tests.Commands;

public sealed class HashCommandTests
{
    const string Hash = "e32742775f5ba94b54eb2a3c95b148ee8dd5f69187faa5280338a3fc31e5f7fe";

    [Fact]
    public void The_hash_is_printed_as_the_line_that_an_approval_takes() =>
        Assert.Equal(new(0, $"list-sha256: {Hash}\n", ""), Of("luzhou-2019"));

    [Fact]
    public void For_programs_it_is_one_object() => Assert.Equal(
        new(0, $$"""{"list":"luzhou-2019","title":"2019年泸州市首席技师名单","people":8,"sha256":"{{Hash}}"}""" + "\n", ""),
        Of("luzhou-2019", "--json"));

    [Theory]
    [InlineData("luzhou-2091", "没有名单“luzhou-2091”。是不是“luzhou-2019”？\n")]
    [InlineData("2019年名单", "没有名单“2019年名单”。名单的名称是 content/honorees/ 中的文件夹名。\n")]
    public void A_list_that_is_not_there_is_wrong_usage(string list, string error) => Assert.Equal(new(2, "", error), Of(list));

    [Theory]
    [InlineData("zh", "要写名单。\n用法见：publicity hash --help\n")]
    [InlineData("en", "A list is needed.\nSee: publicity hash --help\n")]
    public void The_list_has_to_be_named(string language, string error) =>
        Assert.Equal(new(2, "", error), Spoken.By("hash", "--lang", language));

    [Fact]
    public void A_list_that_cannot_be_read_has_no_hash()
    {
        var folder = Directory.CreateTempSubdirectory("publicity-");
        try
        {
            Directory.CreateDirectory(Path.Join(folder.FullName, "content", "honorees", "luzhou-2019"));
            File.WriteAllText(Path.Join(folder.FullName, "site.yaml"), "name: 示例\n");
            File.WriteAllText(Path.Join(folder.FullName, "content", "honorees", "luzhou-2019", "list.yaml"), "titel: 名单\n");

            var spoken = Spoken.By("hash", "luzhou-2019", "--site", folder.FullName);

            Assert.Equal((1, ""), (spoken.ExitCode, spoken.Error));
            Assert.Contains(
                "content/honorees/luzhou-2019/list.yaml(1,1): error PS0120: 不认识“titel”这一项。",
                spoken.Output,
                StringComparison.Ordinal);
            Assert.DoesNotContain("site.yaml", spoken.Output, StringComparison.Ordinal);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    static Spoken Of(params string[] arguments) => Spoken.By(["hash", .. arguments, "--site", Repository.Root]);
}
