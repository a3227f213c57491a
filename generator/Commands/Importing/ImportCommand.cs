using System.CommandLine;
using PublicitySite.Commands.Cli;
using PublicitySite.Diagnostics;

namespace PublicitySite.Commands.Importing;

/// <summary><c>publicity import</c>: takes what staff have (tables, Word files, old pages) into the site folder.</summary>
static class ImportCommand
{
    internal static Command Create(CommandContext context) =>
        new("import", new LocalizedText("导入现成的表格和文件", "Take tables and files into the site folder").In(context.Language))
        {
            ImportListCommand.Create(context),
            ImportNoticeCommand.Create(context),
            ImportSummariesCommand.Create(context),
        };
}
