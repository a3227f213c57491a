using System.Text;
using PublicitySite.Pages;
using PublicitySite.Tests.Support;

namespace PublicitySite.Tests.Pages;

public sealed class CraftsTests
{
    [Theory]
    [InlineData("焊工", "welding")]
    [InlineData("化学检验员", "chemistry")]
    [InlineData("无损检测员", "inspection")]
    [InlineData("中药炮制工", "medicine")]
    [InlineData("生化药品制造工", "chemistry")]
    [InlineData("起重装卸机械操作工", "lifting")]
    [InlineData("电梯安装维修工", "lifting")]
    [InlineData("工业机器人系统操作员", "digital")]
    [InlineData("汽车装调工", "vehicle")]
    [InlineData("高压线路带电检修工", "electric")]
    [InlineData("油纸伞制作工", "art")]
    [InlineData("加工中心操作调整工", "machining")]
    [InlineData("收银员", "work")]
    [InlineData(null, "work")]
    public void The_words_of_an_occupation_tell_its_family(
        string? occupation, string craft) => Assert.Equal(craft, OccupationFamily.Of(occupation));

    [Fact]
    public void The_default_theme_has_a_drawing_for_each_family()
    {
        var drawings = File.ReadAllText(Path.Join(Repository.Root, "themes/default/assets/img/crafts.svg"), Encoding.UTF8);
        Assert.All(OccupationFamily.All, craft => Assert.Contains($"<g id=\"{craft}\">", drawings, StringComparison.Ordinal));
    }
}
