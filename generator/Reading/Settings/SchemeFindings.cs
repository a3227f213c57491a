using PublicitySite.Diagnostics;

namespace PublicitySite.Reading;

/// <summary>What may be wrong with a scheme beyond its keys.</summary>
static class SchemeFindings
{
    static readonly FindingKind HereKind = new("PS0160", Severity.Error, new("本网站的公示环节不明确", "stage of publicity on this site not clear"));

    static readonly FindingKind PublicFieldKind = new("PS0161", Severity.Error, new("没有这个公开栏目", "no such public column"));

    internal static Diagnostic NotOneStageHere(Place place, int count) => HereKind.At(
        place,
        new(
            $"公示环节中应当有且只有一个在本网站（here: true），这里有 {count} 个。",
            $"Exactly one stage of publicity is on this site (here: true); {count} are."),
        new("只在网站公示的那个环节写“here: true”。", "Write 'here: true' in the one stage that is held on this site."));

    internal static Diagnostic UnknownPublicField(Place place, string found) => PublicFieldKind.At(
        place,
        new($"“public-fields”中的“{found}”不是名单的栏目。", $"'{found}' in 'public-fields' is no column of a list."),
        Suggestions.For(found, ListHeaders.Names));
}
