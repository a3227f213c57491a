using PublicitySite.Chinese;
using PublicitySite.Importing.Summaries;

namespace PublicitySite.Tests.Chinese;

public sealed class PersonNameTests
{
    [Theory]
    [InlineData('·')]
    [InlineData('•')]
    [InlineData('・')]
    [InlineData('･')]
    [InlineData('‧')]
    [InlineData('∙')]
    [InlineData('⋅')]
    [InlineData('●')]
    [InlineData('．')]
    [InlineData('.')]
    public void A_name_is_the_same_with_any_dot_in_lists_and_in_names_of_files(char dot)
    {
        var name = $"曲比{dot}阿洛";

        Assert.Equal("曲比阿洛", PersonName.Plain(name));
        Assert.Equal("曲比阿洛", PlainName.Of(name));
        Assert.Equal(["曲比", "阿洛"], PersonName.Parts(name));
    }

    [Fact]
    public void A_rare_character_stays_whole() => Assert.Equal("𠮷田", PersonName.Plain("𠮷 田"));
}
