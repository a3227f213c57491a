using PublicitySite.Editing;

namespace PublicitySite.Tests.Editing;

public sealed class LineDiffTests
{
    [Fact]
    public void A_changed_line_is_shown_with_two_lines_around() => Assert.Equal(
        ["@@ 2 @@", " 二", " 三", "-四", "+肆", " 五", " 六"],
        LineDiff.Compare("一\n二\n三\n四\n五\n六\n七\n", "一\n二\n三\n肆\n五\n六\n七\n"));

    [Fact]
    public void Equal_texts_have_no_difference() => Assert.Empty(LineDiff.Compare("一\n二\n", "一\n二\n"));

    [Fact]
    public void A_new_file_is_all_new() =>
        Assert.Equal(["@@ 1 @@", "+一", "+𠮷"], LineDiff.Compare(FileChange.Text("a.yaml", null, "一\n𠮷")));

    [Fact]
    public void What_is_no_text_is_not_shown() => Assert.Empty(LineDiff.Compare(new FileChange("a.jpg", null, new byte[] { 1, 2 })));
}
