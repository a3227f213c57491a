using PublicitySite.Diagnostics;
using PublicitySite.Formats.Text;
using PublicitySite.Model;

namespace PublicitySite.Reading.Settings;

/// <summary>What may be wrong with a scheme beyond its keys.</summary>
static class SchemeDiagnostics
{
    static readonly DiagnosticDescriptor HereKind = new(
        "PS0160",
        Severity.Error,
        new("本网站的公示环节不明确", "stage of publicity on this site not clear"));

    static readonly DiagnosticDescriptor PublicFieldKind = new("PS0161", Severity.Error, new("没有这一列", "no such public column"));

    static readonly DiagnosticDescriptor NoPersonalFieldKind = new(
        "PS0238",
        Severity.Error,
        new("不能这样公开的列", "not a column to make public so"));

    static readonly DiagnosticDescriptor NeverPublicKind = new(
        "PS0239",
        Severity.Error,
        new("任何情况下都不得公开的列", "column that is never public"));

    static readonly DiagnosticDescriptor WithoutReasonKind = new(
        "PS0240",
        Severity.Error,
        new("公开个人情况没有写明理由", "personal column without a reason"));

    internal static Diagnostic NotOneStageHere(SourceLocation location, int count) => HereKind.At(
        location,
        new(
            $"公示环节中应当有且只有一个在本网站（here: true），这里有 {count} 个。",
            $"Exactly one stage of publicity is on this site (here: true); {count} are."),
        new("只在网站公示的那个环节写“here: true”。", "Write 'here: true' in the one stage that is held on this site."));

    internal static Diagnostic UnknownPublicField(SourceLocation location, string found) => PublicFieldKind.At(
        location,
        new($"“public-fields”中的“{found}”不是名单表格的列。", $"'{found}' in 'public-fields' is no column of a list."),
        Suggestions.For(found, PersonColumns.Headers));

    internal static Diagnostic NoPersonalField(
        SourceLocation location, string found, IReadOnlyCollection<string> names) => NoPersonalFieldKind.At(
        location,
        new($"“personal-fields”里不能写“{found}”。", $"'personal-fields' cannot name '{found}'."),
        Suggestions.For(found, names));

    internal static Diagnostic NeverPublic(SourceLocation location, string found) => NeverPublicKind.At(
        location,
        new($"“{found}”任何情况下都不得公开，写明理由也不行。", $"'{found}' is never made public, whatever the reason."),
        new(
            "删去这一项。身份证号、出生日期、电话、住址、账号等只供内部审核，不要放进网站文件夹。",
            "Delete it. Identity numbers, dates of birth, telephones, addresses and accounts stay outside the site folder."));

    internal static Diagnostic WithoutReason(SourceLocation location, string found) => WithoutReasonKind.At(
        location,
        new($"“{found}”属于个人情况，公开它要写明理由。", $"'{found}' is about the person; to make it public takes a reason."),
        new(
            $"从“public-fields”中删去“{found}”；确需公开的，另写“personal-fields: [{{field: {found}, reason: 理由}}]”。",
            $"Take it out of 'public-fields'; if it must be public, write 'personal-fields: [{{field: {found}, reason: …}}]'."));
}
