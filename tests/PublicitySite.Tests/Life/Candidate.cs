using System.Globalization;

namespace PublicitySite.Tests.Life;

/// <summary>A nominee as a nominating unit fills in the summary table: the first line is for the public, the others are not.</summary>
sealed record Candidate(
    string Name, string Gender, string Employer, string Nominator, string Occupation, string Qualification,
    string Born, int Serial)
{
    static readonly int[] Weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

    /// <summary>Right by its checksum, and of a district that does not exist.</summary>
    internal string Identity
    {
        get
        {
            var digits = $"519999{Born.Replace("-", "", StringComparison.Ordinal)}{Serial:D3}";
            return digits + "10X98765432"[digits.Zip(Weights, (digit, weight) => (digit - '0') * weight).Sum() % 11];
        }
    }

    internal string Mobile => string.Create(CultureInfo.InvariantCulture, $"199{Serial:D4}{Serial:D4}");

    internal string Account => $"62220000{Serial:D3}{Serial:D5}";

    /// <summary>What must never be seen again.</summary>
    internal string[] Private => [
        Identity,
        Mobile,
        Account,
        Born,
        Born[..7],
        $"{Born[..4]}年{int.Parse(Born[5..7], CultureInfo.InvariantCulture)}月",
        History,
        Education,
    ];

    internal string History => $"{Name[0]}氏履历第{Serial}号：曾在甲乙丙三厂工作";

    internal string Education => $"夜大{Serial}期";

    internal static readonly Candidate[] All =
    [
        new("欧阳建川", "男", "示例运河酿造有限公司", "临清市人力资源和社会保障局", "酿酒师", "高级技师", "1975-03-12", 111),
        new("周𠮷顺", "男", "示例运河容器制造有限公司", "临清市人力资源和社会保障局", "焊工", "高级技师", "1980-06-01", 113),
        new("何敏", "女", "示例鲁西化工有限公司", "东阿县人力资源和社会保障局", "化学检验员", "技师", "1985-11-30", 122),
        new("努尔·艾山", "男", "示例运河港务有限公司", "高唐县人力资源和社会保障局", "起重装卸机械操作工", "技师", "1983-02-07", 131),
        new("徐㛃", "女", "示例莘县轴承有限公司", "莘县人力资源和社会保障局", "磨工", "技师", "1988-09-19", 142),
        new("罗大勇", "男", "示例冠县煤矿机械有限公司", "冠县人力资源和社会保障局", "钳工", "高级技师", "1978-12-25", 151),
        new("曾玉兰", "女", "示例阳谷模具有限公司", "阳谷县人力资源和社会保障局", "模具工", "技师", "1986-04-04", 162),
        new("单志强", "男", "示例茌平电力设备有限公司", "茌平区人力资源和社会保障局", "变电设备检修工", "高级技师", "1979-08-15", 171),
        new("仇晓燕", "女", "示例阿胶旅游有限公司", "东阿县人力资源和社会保障局", "茶艺师", "技师", "1990-01-21", 182),
        new("解鹏飞", "男", "示例鲁西汽车服务有限公司", "高唐县人力资源和社会保障局", "汽车维修工", "技师", "1987-07-07", 191),
        new("令狐远", "男", "示例卫河数控装备有限公司", "临清市人力资源和社会保障局", "数控车工", "高级技师", "1982-05-16", 213),
        new("万里", "男", "示例黄河压缩机有限公司", "阳谷县人力资源和社会保障局", "装配钳工", "技师", "1984-10-10", 231),
    ];
}
