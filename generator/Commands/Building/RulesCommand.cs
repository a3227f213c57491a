using System.Collections.Immutable;
using System.CommandLine;
using PublicitySite.Commands.Cli;
using PublicitySite.Diagnostics;
using PublicitySite.Formats.Json;
using PublicitySite.Model;
using PublicitySite.Reading;
using PublicitySite.Reading.Settings;
using PublicitySite.Validation;

namespace PublicitySite.Commands.Building;

/// <summary><c>publicity rules</c>: the table of rules, each with its weight on this site and what it rests on.</summary>
static class RulesCommand
{
    internal static Command Create(CommandContext context)
    {
        var (site, json) = (Options.Site(context.Language), Options.Json(context.Language));
        var command = new Command(
            "rules",
            new LocalizedText("列出全部规则和本网站的设置", "List all rules and how this site sets them").In(context.Language)) { site, json };
        command.SetAction(given => Run(given.GetRequiredValue(site), given.GetValue(json), context));
        return command;
    }

    static int Run(string folder, bool json, CommandContext context)
    {
        var sources = SourceFolder.Read(folder);
        var site = sources.Value is null ? new(null, sources.Diagnostics) : SiteSettingsReader.Read(sources.Value);
        if (site.Value is null)
            return context.Refuse(site.Diagnostics, json);
        context.Terminal.Output.WriteLine(json
            ? Json(site.Value, context.Language)
            : string.Join('\n', Rules.All.Select(rule => Text(rule, site.Value, context.Language))));
        return ExitCode.Clean;
    }

    static string Text(Rule rule, Site site, Language language)
    {
        var basis = new LocalizedText($"依据：{rule.Basis.Chinese}", $"basis: {rule.Basis.English}").In(language);
        return $"{rule.Code}  {Name(Rules.SeverityOf(rule, site)),-11} "
            + $" {rule.Descriptor.Title.In(language)}{Note(rule, site).In(language)}\n    {basis}";
    }

    static LocalizedText Note(Rule rule, Site site) => rule switch
    {
        { AlwaysOn: true } => new("（始终有效）", " (always on)"),
        _ when Rules.SeverityOf(rule, site) != rule.Descriptor.Severity =>
            new($"（本网站设置，原为 {Name(rule.Descriptor.Severity)}）", $" (set by this site, {Name(rule.Descriptor.Severity)} by default)"),
        _ => new("", ""),
    };

    static string Json(Site site, Language language) => PlainJson.Line(new RulesJson(
        [.. Rules.All.Select(rule => new RuleJson(
            rule.Code,
            Name(Rules.SeverityOf(rule, site)),
            Name(rule.Descriptor.Severity),
            rule.AlwaysOn,
            rule.Descriptor.Title.In(language),
            rule.Basis.In(language)))]));

    sealed record RulesJson(ImmutableArray<RuleJson> Rules);

    /// <param name="Code">PS0410.</param>
    /// <param name="Severity">On this site: error, warning, information or off.</param>
    /// <param name="Default">Where a site says nothing.</param>
    /// <param name="AlwaysOn">No site can change it.</param>
    /// <param name="Title">What is wrong.</param>
    /// <param name="Basis">The regulation.</param>
    sealed record RuleJson(string Code, string Severity, string Default, bool AlwaysOn, string Title, string Basis);

    static string Name(Severity? severity) => severity is { } weight ? DiagnosticText.Name(weight) : "off";
}
