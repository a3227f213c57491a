using System.IO.Compression;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace PublicitySite.Tests.Life;

/// <summary>
/// The Word files that nominees hand in: one story each, named 单位+名字, packed by a program that writes names in GBK where it can.
/// </summary>
static class Stories
{
    const string Words =
        "工艺 设备 班组 图纸 刀具 焊缝 酒曲 火候 配方 检验 台账 夹具 轴承 泵站 管线 电缆 开关 车床 砂轮 模具 样板 流量 压力 温度 湿度 转速 余量 精度 标准 规程 手感 听音 看花 观色 闻香 品评 " +
        "摸索 记录 比对 改造 调试 拆装 打磨 校准 替换 验证 复查 攻关 传授 示范 培训 推广 节约 提速 降耗 稳产 安全 质量 效率 客户 徒弟 师傅 厂房 夜班 清晨 雨季 冬天 春节 项目 课题 专利 论文 奖状 竞赛 " +
        "一线 现场 车间 仓库 码头 矿井 茶园 窑炉 实验 方案 思路 细节 难题 故障 隐患 经验 心得 口诀 手册 视频 讲义 题库 考核 证书";

    internal static byte[] Zip { get; } = Pack();

    /// <summary>About 500 characters, the same on every run, for everybody another text.</summary>
    internal static string[] Story(string name, string employer, int serial) =>
    [
        $"{name}在{employer}的生产一线工作。{Sentences(serial, 0, 150)}",
        Sentences(serial, 1, 170),
        Sentences(serial, 2, 150),
    ];

    internal static byte[] Document(string name, string employer, int serial, string author = "")
    {
        using var stream = new MemoryStream();
        using (var file = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            var paragraphs = Story(name, employer, serial).Prepend($"{name}同志事迹简介").Select(text => new Paragraph(new Run(new Text(text))));
            file.AddMainDocumentPart().Document = new Document(new Body(paragraphs));
            file.PackageProperties.Creator = author;
        }

        return stream.ToArray();
    }

    static string Sentences(int serial, int paragraph, int length)
    {
        var words = Words.Split(' ');
        var text = new StringBuilder();
        for (var step = (uint)(serial * 31 + paragraph * 977); text.Length < length; step = unchecked(step * 1664525 + 1013904223))
            text.Append(words[step / 65536 % (uint)words.Length]).Append(text.Length % 24 < 2 && text.Length > 2 ? '，' : "");
        return text.ToString().TrimEnd('，') + "。";
    }

    static byte[] Pack()
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(
            stream,
            ZipArchiveMode.Create,
            leaveOpen: true,
            CodePagesEncodingProvider.Instance.GetEncoding(54936)))
        {
            foreach (var person in Candidate.All)
            {
                using var entry = zip.CreateEntry($"事迹简介/{person.Employer}+{person.Name}.docx").Open();
                entry.Write(Document(person.Name, person.Employer, person.Serial, author: $"{person.Name}（{person.Mobile}）"));
            }
        }

        return stream.ToArray();
    }
}
