using PublicitySite.Chinese;
using PublicitySite.Diagnostics;
using PublicitySite.Files;
using PublicitySite.Formats.Yaml;
using PublicitySite.Model;

namespace PublicitySite.Editing.Records;

/// <summary>撤回: the address of a list or notice stays and says so, nothing else does.</summary>
static class Withdraw
{
    static readonly DiagnosticDescriptor AlreadyKind = new("PS0820", Severity.Error, new("已经撤回", "withdrawn already"));

    /// <param name="sources">The site folder.</param>
    /// <param name="content">What it says.</param>
    /// <param name="id">Of a list, or of a notice (<c>luzhou-call</c> or <c>2019/luzhou-call</c>).</param>
    /// <param name="reason">For the public, without names.</param>
    /// <param name="date">From which day on.</param>
    internal static Result<SiteEdit> Plan(SourceTree sources, SiteContent content, string id, string reason, DateOnly date) =>
        RecordLookup.Find(sources, content, id) switch
        {
            { Value: null } missing => new(null, missing.Diagnostics),
            { Value: { Withdrawn: { } before } found } => new(null, [Already(found, before)]),
            { Value: { } found } => new(Edit(found, reason, date), []),
        };

    static SiteEdit Edit(RecordLookup.Found found, string reason, DateOnly date) => new()
    {
        Summary = new(
            $"撤回{found.Title}，自{date.Chinese}起只显示撤回说明。",
            $"Withdraws {found.Title} from {date.Iso} on; only the reason is shown then."),
        Changes =
        [
            found.Settings
                .Append("changes", ChangeNote.Write(date, ChangeKind.Removal, found.IsList ? "名单撤回。" : "文件撤回。"))
                .Set("withdrawn", YamlValue.Map.Of(("date", new YamlValue.Text(date.Iso)), ("reason", new YamlValue.Text(reason))))
                .Change,
        ],
    };

    static Diagnostic Already(RecordLookup.Found found, Withdrawal before) => AlreadyKind.At(
        SourceLocation.OfFile(found.Settings.Source.Path),
        new($"{found.Title}在{before.Date.Chinese}已经撤回。", $"{found.Title} was withdrawn on {before.Date.Iso}."),
        new("不用再撤回。要改撤回的理由，请直接改 withdrawn 一项。", "Nothing needs to be done; to change the reason, edit 'withdrawn'."));
}
