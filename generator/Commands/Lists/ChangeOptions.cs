using System.CommandLine;
using PublicitySite.Commands.Cli;
using PublicitySite.Diagnostics;

namespace PublicitySite.Commands.Lists;

/// <summary>The options of every command that changes the site folder.</summary>
sealed class ChangeOptions(Language language)
{
    internal Option<string> Site { get; } = Options.Site(language);

    internal Option<DateOnly?> Today { get; } = Options.Today(language);

    internal Option<bool> Yes { get; } = new("--yes")
    {
        Description = new LocalizedText("不再询问，直接写入", "write without asking").In(language),
    };

    internal Option<bool> DryRun { get; } = new("--dry-run")
    {
        Description = new LocalizedText("只显示会有哪些改动，不写入", "show what would change, write nothing").In(language),
    };

    internal Option<bool> Json { get; } = Options.Json(language);

    internal void AddTo(Command command)
    {
        foreach (var option in (Option[])[Site, Today, Yes, DryRun, Json])
            command.Options.Add(option);
    }
}
