using System.Text;
using PublicitySite.Tests.Commands;
using PublicitySite.Tests.Support;
using PublicitySite.Tests.Writing;

namespace PublicitySite.Tests.Importing.Summaries;

public sealed class ImportSummariesCommandTests : IDisposable
{
    const string Folder = "content/honorees/luzhou-2019";

    static readonly string Story = string.Concat(Enumerable.Repeat("在窖池和甑桶边干了三十一年，摸索出一套看花摘酒的办法，带出徒弟二十余人。", 12));

    readonly TemporarySite site = new();

    string Originals => Path.Join(site.Root, "交来的材料");

    public ImportSummariesCommandTests() => site.CopyPlainSample("luzhou");

    public void Dispose() => site.Dispose();

    [Fact]
    public void A_folder_of_word_files_becomes_the_summaries_of_an_approved_list()
    {
        File.Delete(Path.Join(site.Sources, Folder, "summaries/002.md"));
        Put("一批/示例沱江湾酒业有限公司+欧阳建川.docx", WordFile.Of("欧阳建川同志事迹简介", $"　　欧阳建川，酿酒师。{Story}", "获奖*3*次。"));
        Put("曲比•阿洛（500字）.txt", Gb18030($"曲比·阿洛，高压线路带电检修工。{Story}\r\n"));
        Put("何敏.md", Encoding.UTF8.GetBytes($"何敏，**化学检验员**。{Story}\n"));

        var spoken = Run(Originals, "--yes");

        Assert.Equal((0, ""), (spoken.ExitCode, spoken.Error));
        Assert.Equal($"欧阳建川，酿酒师。{Story}\n\n获奖\\*3\\*次。\n", Text("summaries/001.md"));
        Assert.Equal($"曲比·阿洛，高压线路带电检修工。{Story}\n", Text("summaries/004.md"));
        Assert.Equal($"何敏，**化学检验员**。{Story}\n", Text("summaries/002.md"));
        Assert.Contains(
            "导入名单“2019年泸州市首席技师名单”的事迹简介3份、照片0张。\n"
            + "001 欧阳建川：一批/示例沱江湾酒业有限公司+欧阳建川.docx（去掉标题“欧阳建川同志事迹简介”）\n"
            + "002 何敏：何敏.md\n"
            + "004 曲比·阿洛：曲比•阿洛（500字）.txt\n"
            + $"修改 {Folder}/summaries/001.md\n",
            spoken.Output,
            StringComparison.Ordinal);
        Assert.Contains($"新建 {Folder}/summaries/002.md\n", spoken.Output, StringComparison.Ordinal);
        Assert.EndsWith("已写入。\n", spoken.Output, StringComparison.Ordinal);
    }

    /// <summary>The file has a length and nothing in it: it takes no room on the disk.</summary>
    [Fact]
    public void A_folder_of_more_than_a_list_needs_is_not_read()
    {
        Put("欧阳建川.docx", []);
        using (var file = File.OpenWrite(Path.Join(Originals, "欧阳建川.docx")))
            file.SetLength((2L << 30) + 1);

        var spoken = Run(Originals, "--yes");

        Assert.Equal(1, spoken.ExitCode);
        Assert.StartsWith($"{Originals}: error PS0715: 文件夹里的文件太多或者太大，没有读取。\n", spoken.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_again_changes_nothing()
    {
        Put("欧阳建川.docx", WordFile.Of($"欧阳建川。{Story}"));
        Put("欧阳建川.jpg", PictureFile.JpegOf(413, 579));
        Run(Originals, "--yes");

        var spoken = Run(Originals, "--yes");

        Assert.Equal(0, spoken.ExitCode);
        Assert.EndsWith("没有要改的。\n", spoken.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Photos_come_out_of_a_zip_with_names_in_gbk_without_metadata()
    {
        var zip = Path.Join(site.Root, "照片.zip");
        File.WriteAllBytes(zip, PackedFile.Zip(
            CodePagesEncodingProvider.Instance.GetEncoding("GB18030") ?? Encoding.UTF8,
            ("照片/周𠮷顺.JPEG", PictureFile.JpegOf(413, 579, (0xE1, PictureFile.Exif("Zhang")))),
            ("照片/罗正.png", PictureFile.PngOf(600, 600)),
            ("照片/~$罗正.png", [])));

        var spoken = Run(zip, "--yes");

        Assert.Equal(0, spoken.ExitCode);
        Assert.Equal(PictureFile.JpegOf(413, 579), Bytes("photos/003.jpg"));
        Assert.Equal(PictureFile.PngOf(600, 600), Bytes("photos/006.png"));
        Assert.Contains("照片/罗正.png: warning PS0937: 照片宽600像素、高600像素，不是二寸照片的比例。\n", spoken.Output, StringComparison.Ordinal);
        Assert.Contains("还没有照片的：001 欧阳建川、002 何敏、004 曲比·阿洛、005 牟秀兰、007 谭勇、008 钟丽华\n", spoken.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_new_photo_takes_the_place_of_the_old_one_whatever_its_format()
    {
        Put("欧阳建川.jpg", PictureFile.JpegOf(413, 579));
        Run(Originals, "--yes");
        File.Delete(Path.Join(Originals, "欧阳建川.jpg"));
        Put("欧阳建川.png", PictureFile.PngOf(413, 579));

        var spoken = Run(Originals, "--yes");

        Assert.Contains("001 欧阳建川：欧阳建川.png（换下原有的照片）\n", spoken.Output, StringComparison.Ordinal);
        Assert.Equal(["001.png"], TemporarySite.FilesBelow(Path.Join(site.Sources, Folder, "photos")));
    }

    [Fact]
    public void What_cannot_be_matched_is_listed_and_the_rest_goes_in()
    {
        Put("欧阳建川.docx", WordFile.Of($"欧阳建川。{Story}"));
        Put("王芳.docx", WordFile.Of("王芳。"));
        Put("何敏、罗正.docx", WordFile.Of("何敏和罗正。"));
        Put("谭勇1.docx", WordFile.Of("谭勇。"));
        Put("谭勇2.docx", WordFile.Of("谭勇。"));
        Put("钟丽华.doc", [1]);

        var spoken = Run(Originals, "--yes");

        Assert.Equal(0, spoken.ExitCode);
        Assert.Equal(
            ["何敏、罗正.docx PS0932", "王芳.docx PS0931", "谭勇1.docx PS0932", "谭勇2.docx PS0932", "钟丽华.doc PS0933"],
            spoken.Output
                .Split('\n')
                .Where(line => line.Contains(": warning PS09", StringComparison.Ordinal))
                .Select(line => string.Join(' ', line.Split(": warning ")[0], line.Split(": warning ")[1][..6])));
        Assert.Equal(
            [$"修改 {Folder}/summaries/001.md"],
            spoken.Output.Split('\n').Where(line => line.StartsWith("修改", StringComparison.Ordinal)));
    }

    [Fact]
    public void One_damaged_file_keeps_all_from_being_written()
    {
        var before = Text("summaries/001.md");
        Put("欧阳建川.docx", WordFile.Of($"欧阳建川。{Story}"));
        Put("何敏.docx", WordFile.Of(Story)[..^100]);
        Put("罗正.jpg", PictureFile.Gif);
        Put("谭勇.docx", WordFile.Of("　"));

        var spoken = Run(Originals, "--yes");

        Assert.Equal(1, spoken.ExitCode);
        Assert.Contains("何敏.docx: error PS0934: ", spoken.Output, StringComparison.Ordinal);
        Assert.Contains("罗正.jpg: error PS0936: ", spoken.Output, StringComparison.Ordinal);
        Assert.Contains("谭勇.docx: error PS0935: ", spoken.Output, StringComparison.Ordinal);
        Assert.EndsWith("没有写入，资料没有改动。\n", spoken.Output, StringComparison.Ordinal);
        Assert.Equal(before, Text("summaries/001.md"));
    }

    [Fact]
    public void A_private_number_is_refused_and_the_original_named()
    {
        var before = Text("summaries/001.md");
        Put("示例/欧阳建川.docx", WordFile.Of($"欧阳建川，手机 139 0000 0000。{Story}"));

        var spoken = Run(Originals, "--yes");

        Assert.Equal(1, spoken.ExitCode);
        Assert.Contains("示例/欧阳建川.docx: warning PS0938: 这份001 欧阳建川的原稿里好像有证件号码、电话、账号一类的个人信息。\n", spoken.Output, StringComparison.Ordinal);
        Assert.Contains("error PS06", spoken.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("0000 0000", spoken.Output, StringComparison.Ordinal);
        Assert.Equal(before, Text("summaries/001.md"));
    }

    [Fact]
    public void Numbers_in_names_of_files_are_not_repeated()
    {
        Put("欧阳建川 13900000000.docx", WordFile.Of("欧阳建川简介 13900000000", $"欧阳建川。{Story}"));
        Put("王芳 13900000000.docx", WordFile.Of(Story));

        var spoken = Run(Originals, "--yes");

        Assert.Contains("001 欧阳建川：欧阳建川 13********0.docx（去掉标题“欧阳建川简介 13********0”）\n", spoken.Output, StringComparison.Ordinal);
        Assert.Contains("王芳 13********0.docx: warning PS0931: ", spoken.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("13900000000", spoken.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_with_nothing_in_it_is_the_wrong_one()
    {
        Put("名单.xlsx", [1]);

        Assert.Contains($"{Folder}: error PS0939: ", Run(Originals, "--yes").Output, StringComparison.Ordinal);
        Assert.Contains("error PS0712: ", Run(Path.Join(site.Root, "没有"), "--yes").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_list_that_is_not_there_is_told_of()
    {
        Put("欧阳建川.docx", WordFile.Of(Story));

        Assert.Contains(
            "error PS0821: ",
            Spoken.By("import", "summaries", Originals, "--list", "luzhou-2030", "--site", site.Sources, "--today", "2026-11-20").Output,
            StringComparison.Ordinal);
    }

    Spoken Run(string path, params string[] more) =>
        Spoken.By(["import", "summaries", path, "--list", "luzhou-2019", "--site", site.Sources, "--today", "2026-11-20", .. more]);

    void Put(string path, byte[] bytes)
    {
        var target = Path.Join(Originals, path);
        Directory.CreateDirectory(Path.GetDirectoryName(target) ?? "");
        File.WriteAllBytes(target, bytes);
    }

    static byte[] Gb18030(string text) => (CodePagesEncodingProvider.Instance.GetEncoding("GB18030") ?? Encoding.UTF8).GetBytes(text);

    string Text(string path) => File.ReadAllText(Path.Join(site.Sources, Folder, path));

    byte[] Bytes(string path) => File.ReadAllBytes(Path.Join(site.Sources, Folder, path));
}
