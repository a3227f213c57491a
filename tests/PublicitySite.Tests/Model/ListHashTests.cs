using System.Diagnostics;
using PublicitySite.Files;
using PublicitySite.Model;
using PublicitySite.Rendering.Data;
using PublicitySite.Tests.Reading;
using PublicitySite.Tests.Support;

namespace PublicitySite.Tests.Model;

/// <summary>The hash of a list: the same for the same public data, another for any other (<c>docs/list-hash.md</c>).</summary>
public sealed class ListHashTests
{
    const string Csv = "编号,姓名,工作单位,职业（工种）,性别,主要荣誉\n001,周𠮷顺,示例酒业有限公司,酿酒师,,甲奖；乙奖\n002,李　强,示例机械有限公司,焊工,男,\n";

    static readonly HonoreeList List = Some.List() with
    {
        People = [
            Some.Person("001", "周𠮷顺") with { Honours = ["甲奖", "乙奖"], Rank = 2 },
            Some.Person("002", "李强") with { Gender = "男", Employer = "甲\t乙" },
        ],
    };

    [Fact]
    public void The_canonical_text_is_this()
    {
        const string text =
            "publicity-list 1\ntitle\t2026年泸州市首席技师建议人选名单\norder\tgiven\n"
            + "\n编号\t001\n姓名\t周𠮷顺\n工作单位\t泸州某机械有限公司\n职业（工种）\t钳工\n推荐排序\t2\n主要荣誉\t甲奖；乙奖\n"
            + "\n编号\t002\n姓名\t李强\n性别\t男\n工作单位\t甲 乙\n职业（工种）\t钳工\n";

        Assert.Equal(text, ListHash.Text(List));
        Assert.Equal("3a266f16f7950949108298bf34175a446c94634624ebc2a37f141282fe93a242", ListHash.Compute(List));
    }

    [Fact]
    public void The_same_list_has_the_same_hash_from_every_kind_of_file()
    {
        var hash = ListHash.Compute(new SmallSite().With(SmallSite.Csv, Csv).OnlyList());

        string[] csv = [
            "\uFEFF" + Csv,
            Csv.Replace("\n", "\r\n", StringComparison.Ordinal),
            "姓名,编号,主要荣誉,职业（工种）,工作单位,性别\n周𠮷顺,001,甲奖；乙奖,酿酒师,示例酒业有限公司,\n李强,002,,焊工,示例机械有限公司,男\n",
        ];
        Assert.All(csv, text => Assert.Equal(hash, ListHash.Compute(new SmallSite().With(SmallSite.Csv, text).OnlyList())));
        var rows = Csv.TrimEnd('\n').Split('\n').Select(line => line.Split(',')).ToArray();
        Assert.Equal(hash, ListHash.Compute(new SmallSite().WithWorkbook(new XlsxFile().Sheet("名单", rows).ToBytes()).OnlyList()));
    }

    [Fact]
    public void Whatever_the_public_sees_is_part_of_it()
    {
        HonoreeList[] others =
        [
            List with { Title = "另一份名单" },
            List with { OrderStated = NameOrder.NameStrokes },
            List with { People = [List.People[1], List.People[0]] },
            List with { People = [List.People[0]] },
            List with { People = [List.People[0] with { Employer = "乙厂" }, List.People[1]] },
            List with { People = [List.People[0] with { Employer = "泸州某机械有限公司 " }, List.People[1]] },
            List with { People = [List.People[0] with { Gender = "男" }, List.People[1] with { Gender = null }] },
            List with { Scheme = List.Scheme with { PublicFields = ["工作单位", "职业（工种）"] } },
        ];

        Assert.Equal(others.Length + 1, others.Append(List).Select(ListHash.Compute).Distinct().Count());
    }

    [Fact]
    public void What_the_public_does_not_see_in_the_table_is_no_part_of_it()
    {
        var scheme = List.Scheme with { PublicFields = ["姓名", "性别", "工作单位", "职业（工种）", "推荐排序", "主要荣誉"] };
        HonoreeList[] same =
        [
            List with { Scheme = scheme },
            List with { Scheme = scheme, People = [.. List.People.Select(person => person with { Education = "大专" })] },
            List with
            {
                Publicity = List.Publicity with { Outcome = "未收到异议" },
                Events = [new() { Person = "001", Kind = HonoreeEventKind.Revoked, Date = Some.Today }],
            },
            List with { People = [.. List.People.Select(person => person with { PhotoPath = "photos/001.jpg" })] },
        ];

        Assert.All(same, list => Assert.Equal(ListHash.Compute(List), ListHash.Compute(list)));
    }

    /// <summary>Anybody can compute the hash with the lines on the page that describes it.</summary>
    [Fact]
    public void The_lines_of_Python_on_the_page_give_the_same_hash()
    {
        var page = File.ReadAllText(Path.Join(Repository.Root, "docs", "list-hash.md"));
        var script = page.Split("```python\n")[1].Split("```")[0];
        var list = Some.Bound(
            Some.ListThatIs(PublicityState.Approved) with { Title = "名\t单", OrderStated = NameOrder.SurnameStrokes, People = List.People });

        Assert.Equal(ListHash.Compute(list), Run(script, ListJson.Render(list, Some.Index(list))));
    }

    static string Run(string script, OutputFile json)
    {
        var folder = Directory.CreateTempSubdirectory("publicity-");
        try
        {
            File.WriteAllBytes(Path.Join(folder.FullName, "list.json"), json.Bytes.ToArray());
            using var python = Process.Start(new ProcessStartInfo("python3", ["-c", script, "list.json"])
            {
                WorkingDirectory = folder.FullName,
                RedirectStandardOutput = true,
            });
            Assert.NotNull(python);
            return python.StandardOutput.ReadToEnd().Trim();
        }
        catch (System.ComponentModel.Win32Exception)
        {
            Assert.Skip("There is no Python on this machine.");
            return "";
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
