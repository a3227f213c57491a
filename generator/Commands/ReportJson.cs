using PublicitySite.Diagnostics;

namespace PublicitySite.Commands;

/// <summary>A report for another program: one object on one line.</summary>
static class ReportJson
{
    internal static string Of(BuildReport report, Language language) => FindingJson.Object(json =>
    {
        json.WriteFindings(report.Findings, language);
        json.WriteNumber("pages", report.PageCount);
        json.WriteNumber("written", report.Output?.Written ?? 0);
        json.WriteNumber("unchanged", report.Output?.Unchanged ?? 0);
        json.WriteNumber("deleted", report.Output?.Deleted ?? 0);
    });
}
