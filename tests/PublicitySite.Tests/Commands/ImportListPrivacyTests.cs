using PublicitySite.Tests.Importing.Lists;
using PublicitySite.Tests.Support;
using PublicitySite.Tests.Writing;

namespace PublicitySite.Tests.Commands;

/// <summary>
/// What stands in the private columns of an original is found nowhere afterwards: not in what is said, not in JSON, not in a file.
/// </summary>
public sealed class ImportListPrivacyTests : IDisposable
{
    static readonly string[] Headers = [.. Annex3.Headers, "手机号码", "家庭住址", "备注", "民族", "政治面貌", "年龄", "证书编号", "邮箱", "银行卡号"];

    /// <summary>Values that stand nowhere else.</summary>
    static readonly string[] Canaries =
    [
        "19770719", "1977.07", "1977年7月19日", "1977-07-19", "密档学历", "1996.11", "履历甲子", "成果乙丑", "贡献丙寅", "13900009753", "示例街99号丁卯室",
        "备注戊辰", "畲族己巳",
        "九三学社庚午", "49岁辛未", "ZS20151108壬申", "canary7531@mail.example", "6222021001116245702", "填表人癸酉", "5550175",
    ];

    readonly TemporarySite site = new();

    public ImportListPrivacyTests() => site.CopyPlainSample("luzhou");

    public void Dispose() => site.Dispose();

    /// <summary>Once all is well, and once for every way to be refused or warned of.</summary>
    [Theory]
    [InlineData("")]
    [InlineData("too old")]
    [InlineData("wrong number")]
    [InlineData("wrong gender")]
    [InlineData("other birth")]
    [InlineData("shifted")]
    [InlineData("no name")]
    [InlineData("twice")]
    [InlineData("no occupation")]
    [InlineData("number behind the name")]
    [InlineData("no headers")]
    public void Nothing_private_is_found_anywhere(string fault)
    {
        var path = Path.Join(site.Root, "汇总表.xlsx");
        File.WriteAllBytes(path, Original(fault));
        var before = TemporarySite.FilesBelow(site.Sources);
        string[] arguments = [
            "import",
            "list",
            path,
            "--list",
            "luzhou-2027",
            "--scheme",
            "luzhou",
            "--site",
            site.Sources,
            "--today",
            "2026-11-20",
        ];

        var said = string.Concat(
            from more in (string[][])[["--dry-run"], ["--json"], ["--json", "--lang", "en", "--dry-run"], ["--lang", "en", "--yes"]]
            let spoken = Spoken.By([.. arguments, .. more])
            select spoken.Output + spoken.Error);
        var written = string.Concat(
            TemporarySite.FilesBelow(site.Sources).Except(before).Select(file => file + File.ReadAllText(Path.Join(site.Sources, file))));

        Assert.Equal(fault is "" or "wrong number" or "wrong gender" or "other birth", written.Contains("王芳", StringComparison.Ordinal));
        Assert.True(said.Length > 100, said);
        Assert.All(
            Canaries.Append(Identity).Append(Identity[6..14]),
            canary => Assert.DoesNotContain(canary, said + written, StringComparison.Ordinal));
    }

    static string Identity { get; } = Annex3.Identity(new(1977, 7, 19), isMale: true);

    static byte[] Original(string fault)
    {
        string[] person =
        [
            "1", "江阳区人力资源和社会保障局", "王芳", "男", "1977年7月19日", Identity, "示例机械有限公司", "密档学历", "1996.11", "焊工", "高级技师", "履历甲子", "成果乙丑", "贡献丙寅",
            "13900009753", "示例街99号丁卯室", "备注戊辰", "畲族己巳", "九三学社庚午", "49岁辛未", "ZS20151108壬申", "canary7531@mail.example", "6222021001116245702",
        ];
        string[] faulty = [.. person];
        switch (fault)
        {
            case "too old": (faulty[3], faulty[4], faulty[5]) = ("女", "1977.07", Annex3.Identity(new(1977, 7, 19), isMale: false)); break;
            case "wrong number": faulty[5] = Identity[..^1]; break;
            case "wrong gender": faulty[3] = "女"; break;
            case "other birth": faulty[4] = "1977-08-19"; break;
            case "shifted": faulty = ["1", .. person[..^1]]; break;
            case "no name": faulty[2] = ""; break;
            case "no occupation": faulty[9] = ""; break;
            case "number behind the name": faulty[2] = "王芳" + Identity; break;
        }

        if (fault == "wrong gender")
            (faulty[4], faulty[5]) = ("1985.02", Annex3.Identity(new(1985, 2, 3), isMale: true));
        string[][] rows = [
            [Annex3.Title],
            fault == "no headers" ? ["无"] : Headers,
            faulty,
            .. fault == "twice" ? (string[][])[faulty] : [],
            ["填表人癸酉", "电话：0000-5550175"],
        ];
        return new XlsxFile().Sheet("汇总表", [.. rows.Select(row => row.Select(cell => (object?)(cell.Length > 0 ? cell : null)).ToArray())])
            .WithSheetLinks(("comments", "../comments1.xml"))
            .With(
                "xl/comments1.xml",
                "<comments><commentList><comment ref=\"C3\"><text><t>13900009753</t></text></comment></commentList></comments>")
            .HiddenSheet("底表", ["身份证号"], [Identity])
            .ToBytes();
    }
}
