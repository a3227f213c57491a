using PublicitySite.Chinese;
using PublicitySite.Diagnostics;
using PublicitySite.Files;
using PublicitySite.Formats.Text;

namespace PublicitySite.Reading.Lists;

/// <summary>What may be wrong with the folder of a list and with <c>list.yaml</c> beyond its keys.</summary>
static class ListDiagnostics
{
    static readonly DiagnosticDescriptor NoSettingsKind = new("PS0170", Severity.Error, new("名单缺少 list.yaml", "No list.yaml"));

    static readonly DiagnosticDescriptor NoTableKind = new("PS0171", Severity.Error, new("名单缺少表格", "No table"));

    static readonly DiagnosticDescriptor TwoTablesKind = new("PS0172", Severity.Error, new("名单有两个表格", "Two tables"));

    static readonly DiagnosticDescriptor SchemeKind = new("PS0173", Severity.Error, new("没有这个选拔项目", "No such scheme"));

    static readonly DiagnosticDescriptor Sha256Kind = new("PS0174", Severity.Error, new("校验码写法不对", "Wrong checksum"));

    static readonly DiagnosticDescriptor EventKind = new("PS0175", Severity.Error, new("名单里没有这个编号", "No such person"));

    static readonly DiagnosticDescriptor ElsewhereKind = new("PS0176", Severity.Error, new("起止日期颠倒", "Ends before it begins"));

    static readonly DiagnosticDescriptor OtherChangeKind = new("PS0177", Severity.Error, new("校验码写在别的变更里", "checksum in another change"));

    internal static Diagnostic NoSettings(string folder) => NoSettingsKind.At(
        SourceLocation.OfFile($"{folder}/{ContentPaths.ListSettings}"),
        new("这个名单文件夹里没有 list.yaml。", "The folder of this list has no list.yaml."),
        new("复制另一个名单的 list.yaml，改好标题和日期；如果是多余的文件夹，请删除。", "Copy the list.yaml of another list and adapt it, or delete the folder."));

    internal static Diagnostic NoTable(string folder) => NoTableKind.At(
        SourceLocation.OfFile($"{folder}/{ContentPaths.ListSettings}"),
        new("这个名单文件夹里没有人员表格。", "The folder of this list has no table of people."),
        new($"把表格放到 {folder}/，命名为 list.xlsx、list.xls 或 list.csv。", $"Put it into {folder}/ as list.xlsx, list.xls or list.csv."));

    internal static Diagnostic TwoTables(string file, IEnumerable<string> tables) => TwoTablesKind.At(
        SourceLocation.OfFile(file),
        new($"这个名单有不止一个表格：{string.Join('、', tables)}，不能确定用哪一个。", $"This list has more than one table: {string.Join(", ", tables)}."),
        new("只保留一个，其余的移出网站文件夹。", "Keep one and move the others out of the site folder."));

    internal static Diagnostic UnknownScheme(SourceLocation location, string id, IReadOnlyCollection<string> ids) => SchemeKind.At(
        location,
        new($"content/schemes 里没有选拔项目“{id}”。", $"There is no scheme '{id}' in content/schemes."),
        Suggestions.For(id, ids));

    internal static Diagnostic BadSha256(SourceLocation location, string found) => Sha256Kind.At(
        location,
        new(
            $"“list-sha256”应当是 64 个字符的校验码，只有数字和小写字母 a–f，这里有 {found.Length} 个字符。",
            $"'list-sha256' has 64 lower-case hexadecimal digits; {found.Length} characters were found."),
        new("按程序给出的校验码原样粘贴。", "Paste it as the program gave it."));

    internal static Diagnostic HashOfOtherChange(SourceLocation location) => OtherChangeKind.At(
        location,
        new("只有更正（kind: correction）才能写“list-sha256”。", "Only a correction (kind: correction) can have a 'list-sha256'."),
        new(
            "确是更正已批准名单的，把“kind”改为 correction；否则删去“list-sha256”。",
            "Make it kind: correction if it corrects an approved list; otherwise delete 'list-sha256'."));

    internal static Diagnostic EventOfNobody(SourceLocation location, string number, IReadOnlyCollection<string> numbers) => EventKind.At(
        location,
        new($"名单里没有编号“{number}”。", $"Nobody in the list has the number '{number}'."),
        SpellingSuggestion.Find(number, numbers) is { } nearest
            ? new($"是不是“{nearest}”？编号要加英文双引号，写满三位。", $"Did you mean '{nearest}'? A number has three digits, in quotes.")
            : new("对照名单的“编号”一列核对。", "Check it against the column 编号 of the list."));

    internal static Diagnostic ElsewhereBackwards(SourceLocation location, string where, DateOnly from, DateOnly to) => ElsewhereKind.At(
        location,
        new(
            $"“{where}”的公示起始日{from.Chinese}晚于截止日{to.Chinese}。",
            $"The publicity at {where} begins on {from.Iso}, after its end on {to.Iso}."),
        new("把较早的日期写在“from”，较晚的写在“to”。", "Write the earlier day as 'from' and the later as 'to'."));
}
