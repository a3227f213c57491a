using System.Collections.Immutable;
using System.CommandLine;
using PublicitySite.Commands.Cli;
using PublicitySite.Diagnostics;
using PublicitySite.Files;
using PublicitySite.Formats.Json;
using PublicitySite.Model;
using PublicitySite.Reading;

namespace PublicitySite.Commands.Building;

/// <summary><c>publicity hash LIST</c>: the hash of a list's public data, as an approval or a correction names it.</summary>
static class HashCommand
{
    internal static Command Create(CommandContext context)
    {
        var list = new Argument<string>(new LocalizedText("名单", "list").In(context.Language))
        {
            Description = new LocalizedText("名单文件夹的名称，例如 luzhou-2019", "name of the list's folder, such as luzhou-2019")
                .In(context.Language),
        };
        var (site, json) = (Options.Site(context.Language), Options.Json(context.Language));
        var command = new Command(
            "hash",
            new LocalizedText("算出名单的校验码", "Compute the hash of a list").In(context.Language)) { list, site, json };
        command.SetAction(given => Run(given.GetRequiredValue(list), given.GetRequiredValue(site), given.GetValue(json), context));
        return command;
    }

    static int Run(string id, string site, bool json, CommandContext context)
    {
        var sources = SourceFolder.Read(site);
        var content = sources.Value is null ? new(null, sources.Diagnostics) : SiteReader.Read(sources.Value);
        var errors = Errors(content);
        var own = errors.RemoveAll(diagnostic => !ContentPaths.IsBelow(ContentPaths.ListFolder(id), diagnostic.Location.File));
        if (content.Value?.Lists.FirstOrDefault(list => list.Id == id) is { } found && own.IsEmpty)
        {
            context.Terminal.Output.WriteLine(json ? Json(found) : $"list-sha256: {ListHash.Compute(found)}");
            return ExitCode.Clean;
        }

        if (errors.IsEmpty)
        {
            context.Terminal.Error.WriteLine(Unknown(id, content.Value?.Lists ?? []).In(context.Language));
            return ExitCode.Failed;
        }

        // Why the list could not be read: what is wrong in its own folder, else with the rest of the site.
        return context.Refuse(own.IsEmpty ? errors : own, json);
    }

    static ImmutableArray<Diagnostic> Errors(Result<SiteContent> content) =>
        [.. content.Diagnostics.Where(diagnostic => diagnostic.Severity == Severity.Error)];

    static LocalizedText Unknown(
        string id, ImmutableArray<HonoreeList> lists) => SpellingSuggestion.Find(id, lists.Select(list => list.Id)) is { } nearest
        ? new($"没有名单“{id}”。是不是“{nearest}”？", $"There is no list '{id}'. Did you mean '{nearest}'?")
        : new(
            $"没有名单“{id}”。名单的名称是 content/honorees/ 中的文件夹名。",
            $"There is no list '{id}'. A list is named by its folder in content/honorees/.");

    static string Json(HonoreeList list) =>
        PlainJson.Line(new HashJson(list.Id, list.Title, list.People.Length, ListHash.Compute(list)));

    /// <param name="List">Its name.</param>
    /// <param name="Title">As it is published.</param>
    /// <param name="People">How many it has.</param>
    /// <param name="Sha256">64 hexadecimal digits in small letters.</param>
    sealed record HashJson(string List, string Title, int People, string Sha256);
}
