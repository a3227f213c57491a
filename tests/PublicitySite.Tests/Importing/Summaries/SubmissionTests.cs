using System.Text;
using PublicitySite.Importing.Summaries;
using PublicitySite.Tests.Support;

namespace PublicitySite.Tests.Importing.Summaries;

public sealed class SubmissionTests
{
    static readonly Encoding Gbk = CodePagesEncodingProvider.Instance.GetEncoding("GB18030") ?? Encoding.UTF8;

    static readonly (string Name, byte[] Bytes)[] Files = [("示例酒业有限公司＋欧阳建川.docx", [1]), ("照片/周𠮷顺.jpg", [2])];

    [Fact]
    public void Names_in_a_zip_are_utf8_or_gbk() => Assert.All(
        (Encoding[])[Encoding.UTF8, Gbk],
        names => Assert.Equal(["照片/周𠮷顺.jpg", "示例酒业有限公司＋欧阳建川.docx"], Paths(PackedFile.Zip(names, Files))));

    [Fact]
    public void What_systems_and_office_programs_leave_about_is_passed_over() => Assert.Equal(
        ["a/欧阳建川.docx"],
        Paths(PackedFile.Zip(
            ("a/欧阳建川.docx", [1]),
            ("__MACOSX/a/._欧阳建川.docx", [1]),
            ("a/~$阳建川.docx", [1]),
            (".DS_Store", [1]),
            ("a/Thumbs.db", [1]),
            ("a/", []))));

    [Fact]
    public void Names_that_lead_out_of_the_zip_are_names_and_nothing_else() =>
        Assert.Equal(
            ["../../etc/欧阳建川.docx", "C:/Windows/何敏.txt"],
            Paths(PackedFile.Zip(("../../etc/欧阳建川.docx", [1]), ("C:\\Windows\\何敏.txt", [1]))));

    [Fact]
    public void A_single_file_stands_for_itself() =>
        Assert.Equal("何敏.docx", Assert.Single(Submission.OfFile("/tmp/何敏.docx", new byte[] { 1 }).Value?.Files ?? []).Path);

    public static TheoryData<byte[], string> Unreadable => new()
    {
        { [], "没有导入：这个文件不是 zip 压缩包，或者已损坏。" },
        { "Rar!"u8.ToArray(), "没有导入：这个文件不是 zip 压缩包，或者已损坏。" },
        { PackedFile.Zip(Files)[..^10], "没有导入：这个文件不是 zip 压缩包，或者已损坏。" },
        { PackedFile.Zip(("bomb.txt", new byte[4 << 20])), "没有导入：压缩包里的文件太多，或者解压后过大。" },
        { Locked(PackedFile.Zip(Files)), "没有导入：压缩包设有密码。" },
    };

    [Theory]
    [MemberData(nameof(Unreadable))]
    public void A_zip_that_cannot_be_unpacked_is_told_of(byte[] bytes, string message)
    {
        var read = Submission.OfFile("a.zip", bytes);

        Assert.Null(read.Value);
        Assert.Equal(message, Assert.Single(read.Diagnostics).Message.Chinese);
    }

    /// <summary>Sets the flag that says that the contents are encrypted, in the directory at the end.</summary>
    static byte[] Locked(byte[] zip)
    {
        zip[zip.AsSpan().IndexOf("PK\u0001\u0002"u8) + 8] |= 1;
        return zip;
    }

    static string[] Paths(byte[] zip) => [.. Submission.OfFile("a.zip", zip).Value?.Files.Select(file => file.Path) ?? []];
}
