using System.Text.RegularExpressions;
using PublicitySite.Tests.Commands;
using PublicitySite.Tests.Conventions;
using PublicitySite.Tests.Support;

namespace PublicitySite.Tests.Docs;

/// <summary>What <c>docs/schedule.zh-CN.md</c> tells people to copy is there: the commands and their options.</summary>
public sealed partial class SchedulePageTests
{
    static readonly string Page = File.ReadAllText(Path.Join(Repository.Root, "docs", "schedule.zh-CN.md"));

    [Fact]
    public void Every_command_on_the_page_exists_with_its_options()
    {
        var commands = Command.Matches(Page);
        Assert.Superset(
            new HashSet<string> { "build", "next", "status" },
            commands.Select(command => command.Groups["name"].Value).ToHashSet());

        Offenders.None(
            from command in commands
            let help = Spoken.By(command.Groups["name"].Value, "--help").Output
            from option in (string[])["用法：", .. Option.Matches(command.Value).Select(option => option.Value)]
            where !help.Contains(option, StringComparison.Ordinal)
            select command.Value);
    }

    [Theory]
    [InlineData("```cron\n")]
    [InlineData("[Timer]\n")]
    [InlineData("[Service]\n")]
    [InlineData("schtasks /Create ")]
    public void Each_scheduler_has_its_lines(string lines) => Assert.Contains(lines, Page, StringComparison.Ordinal);

    [GeneratedRegex(@"(?<![\w/.-])publicity(\.exe)? (?<name>[a-z]+)[^\n`|)]*")]
    static partial Regex Command { get; }

    [GeneratedRegex("--[a-z]+")]
    static partial Regex Option { get; }
}
