using System.CommandLine;
using System.Text.Json;
using PublicitySite.Commands.Cli;
using PublicitySite.Diagnostics;
using PublicitySite.Model;
using PublicitySite.Reading;
using PublicitySite.Reading.Settings;
using PublicitySite.Validation;

namespace PublicitySite.Commands.Building;

/// <summary><c>publicity rules</c>: the table of rules, each with its weight on this site and what it rests on.</summary>
static class RulesCommand
{
    internal static Command Create(Terminal terminal, Language language)
    {
        var (site, json) = (Options.Site(language), Options.Json(language));
        var command = new Command("rules", new LocalizedText("列出全部规则和本网站的设置", "List all rules and how this site sets them").In(language)) { site, json };
        command.SetAction(given => Run(given.GetRequiredValue(site), given.GetValue(json), terminal, language));
        return command;
    }

    static int Run(string folder, bool json, Terminal terminal, Language language)
    {
        var sources = SourceFolder.Read(folder);
        var site = sources.Value is null ? new(null, sources.Diagnostics) : SiteSettingsReader.Read(sources.Value);
        terminal.Output.WriteLine(site.Value is null
            ? Refusal(site, json, language)
            : json
                ? DiagnosticJson.Object(writer => Write(writer, site.Value, language))
                : string.Join('\n', Rules.All.Select(rule => Text(rule, site.Value, language))));
        return site.Value is null ? ExitCode.Stopped : ExitCode.Clean;
    }

    static string Refusal(Result<Site> site, bool json, Language language) => json
        ? DiagnosticJson.Object(writer => writer.WriteFindings(site.Diagnostics, language))
        : string.Join('\n', DiagnosticText.Each(site.Diagnostics, language));

    static string Text(Rule rule, Site site, Language language)
    {
        var basis = new LocalizedText($"依据：{rule.Basis.Chinese}", $"basis: {rule.Basis.English}").In(language);
        return $"{rule.Code}  {Name(Rules.SeverityOf(rule, site)),-11}  {rule.Descriptor.Title.In(language)}{Note(rule, site).In(language)}\n    {basis}";
    }

    static LocalizedText Note(Rule rule, Site site) => rule switch
    {
        { AlwaysOn: true } => new("（始终有效）", " (always on)"),
        _ when Rules.SeverityOf(rule, site) != rule.Descriptor.Severity =>
            new($"（本网站设置，原为 {Name(rule.Descriptor.Severity)}）", $" (set by this site, {Name(rule.Descriptor.Severity)} by default)"),
        _ => new("", ""),
    };

    static void Write(Utf8JsonWriter json, Site site, Language language)
    {
        json.WriteStartArray("rules");
        foreach (var rule in Rules.All)
        {
            json.WriteStartObject();
            json.WriteString("code", rule.Code);
            json.WriteString("severity", Name(Rules.SeverityOf(rule, site)));
            json.WriteString("default", Name(rule.Descriptor.Severity));
            json.WriteBoolean("alwaysOn", rule.AlwaysOn);
            json.WriteString("title", rule.Descriptor.Title.In(language));
            json.WriteString("basis", rule.Basis.In(language));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    static string Name(Severity? severity) => severity is { } weight ? DiagnosticText.Name(weight) : "off";
}
