using PublicitySite.Pages;

namespace PublicitySite.Tests.Pages;

public sealed class SlugTests
{
    [Theory]
    [InlineData("龙马潭区", "longmatanqu-")]
    [InlineData("数控车工", "shukongchegong-")]
    [InlineData("CNC 操作工", "cnccaozuogong-")]
    public void A_slug_can_be_read(string text, string beginning) => Assert.StartsWith(beginning, Slug.Of(text), StringComparison.Ordinal);

    /// <summary>Addresses must not change: these stand for all that were ever published.</summary>
    [Theory]
    [InlineData("龙马潭区", "longmatanqu-d919")]
    [InlineData("钳工", "qiangong-d7db")]
    public void A_slug_stays_the_same_for_ever(string text, string slug) => Assert.Equal(slug, Slug.Of(text));

    [Theory]
    [InlineData("钳工", "钱工")]
    [InlineData("𠮷区", "区")]
    [InlineData("钳工（高级）", "钳工高级")]
    [InlineData("…", "。")]
    [InlineData("Ab", "ab")]
    public void Texts_of_one_sound_have_different_slugs(string one, string other) => Assert.NotEqual(Slug.Of(one), Slug.Of(other));

    [Theory]
    [InlineData("𠮷")]
    [InlineData("㛃区")]
    [InlineData("焊工／电工 (高级)")]
    [InlineData("../../etc")]
    [InlineData("٣")]
    [InlineData("ＣＮＣ")]
    [InlineData("·")]
    public void A_slug_is_made_of_small_letters_digits_and_one_hyphen(
        string text) => Assert.Matches("^([a-z0-9]+-)?[0-9a-f]{4}$", Slug.Of(text));

    [Fact]
    public void A_long_text_gives_a_name_that_every_disk_takes() =>
        Assert.InRange(Slug.Of(string.Concat(Enumerable.Repeat("装备制造", 60))).Length, 10, 100);
}
