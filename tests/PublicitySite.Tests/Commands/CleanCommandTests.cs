using static PublicitySite.Tests.Support.PackedFile;

namespace PublicitySite.Tests.Commands;

public sealed class CleanCommandTests : IDisposable
{
    readonly string folder = Directory.CreateTempSubdirectory("publicity-").FullName;

    string Workbook => Path.Join(folder, "annex 1.xlsx");

    string Copy => Path.Join(folder, "annex 1.clean.xlsx");

    public CleanCommandTests() =>
        File.WriteAllBytes(Workbook, Xlsx(Row(1, "甲") + HiddenRow(2, "乙", "丙"), parts: Core("<dc:creator>王建国</dc:creator>")));

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void The_copy_stands_beside_the_file_which_stays_as_it_was()
    {
        var before = File.ReadAllBytes(Workbook);

        Assert.Equal(
            new(0, $"已生成 {Copy}\n  清除文档属性 1\n  清空隐藏行列中的单元格 2\n请打开副本核对，再用它替换原文件。\n", ""),
            Spoken.By("clean", Workbook));
        Assert.Equal(before, File.ReadAllBytes(Workbook));
        Assert.Equal(
            ["annex 1.clean.xlsx", "annex 1.xlsx"],
            Directory.EnumerateFiles(folder).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Of_a_clean_file_it_says_that_nothing_was_to_be_taken_out()
    {
        Spoken.By("clean", Workbook);

        Assert.Equal(
            $"Made {Workbook}\nThere was nothing to take out.\nLook at the copy before you put it in the file's place.\n",
            Spoken.By("clean", Copy, "--output", Workbook, "--lang", "en").Output);
        Assert.Equal(File.ReadAllBytes(Copy), File.ReadAllBytes(Workbook));
    }

    [Fact]
    public void For_programs_it_is_one_object()
    {
        var target = Path.Join(folder, "b.xlsx");

        Assert.Equal(
            new(0, $$$"""{"file":"{{{target}}}","removed":{"properties":1,"hiddenCells":2}}""" + "\n", ""),
            Spoken.By("clean", Workbook, "--output", target, "--json"));
    }

    [Fact]
    public void What_cannot_be_cleaned_is_a_finding_and_leaves_nothing_behind()
    {
        var path = Path.Join(folder, "a.pdf");
        File.WriteAllText(path, "%PDF-1.4");

        Assert.Equal(
            new(1, $"{path}: error PS0810: 没有生成副本：只能清理 docx、xlsx、jpg 和 png。\n    怎样改：PDF 请在原文件中清除文档属性后重新导出；其他文件请另存为上述格式。\n    说明："
                + $"docs/diagnostics/PS0810.md\n", ""),
            Spoken.By("clean", path));
        Assert.Equal(["a.pdf", "annex 1.xlsx"], Directory.EnumerateFiles(folder).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_file_that_is_not_there_is_a_finding()
    {
        var spoken = Spoken.By("clean", Path.Join(folder, "none.docx"), "--json");

        Assert.Equal(1, spoken.ExitCode);
        Assert.StartsWith("""{"diagnostics":[{"code":"PS0712",""", spoken.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_place_that_cannot_be_written_is_a_finding()
    {
        var spoken = Spoken.By("clean", Workbook, "--output", Path.Join(folder, "none", "b.xlsx"));

        Assert.Equal(1, spoken.ExitCode);
        Assert.Contains("error PS0707", spoken.Output, StringComparison.Ordinal);
    }
}
