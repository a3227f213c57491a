using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace PublicitySite.Model;

/// <summary>网站标识码 and 备案编号 at the foot of every page: their forms, and the public registers that the latter lead to.</summary>
static partial class RecordNumbers
{
    /// <summary>Hosts of the registers.</summary>
    internal static ImmutableArray<string> Registers { get; } = ["beian.miit.gov.cn", "beian.mps.gov.cn"];

    /// <summary>The number has to lead there (非经营性互联网信息服务备案管理办法，第十三条).</summary>
    internal static Uri IcpRegister { get; } = new("https://beian.miit.gov.cn/");

    /// <summary>The record itself in the register of the police; null where the number has not its form.</summary>
    internal static Uri? PoliceRegister(string number) =>
        PoliceForm.Match(number) is { Success: true } found
            ? new($"https://beian.mps.gov.cn/#/query/webSearch?code={found.Groups[1].Value}")
            : null;

    /// <summary>bm and 8 digits for ministries, 10 digits for local bodies, N and 9 digits for sites of other bodies.</summary>
    internal static bool IsIdentityCode(string code) => IdentityForm.IsMatch(code);

    internal static bool IsIcp(string number) => IcpForm.IsMatch(number);

    internal static bool IsPolice(string number) => PoliceForm.IsMatch(number);

    [GeneratedRegex(@"^(bm[0-9]{8}|[0-9]{10}|N[0-9]{9})$")]
    static partial Regex IdentityForm { get; }

    [GeneratedRegex($@"^{Provinces}ICP备[0-9]{{8}}号(-[0-9]+)?$")]
    static partial Regex IcpForm { get; }

    [GeneratedRegex($@"^{Provinces}公网安备\s?([0-9]{{14}})号$")]
    static partial Regex PoliceForm { get; }

    const string Provinces = "[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼]";
}
