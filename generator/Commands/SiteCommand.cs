using PublicitySite.Diagnostics;
using PublicitySite.Writing;

namespace PublicitySite.Commands;

/// <summary>How <c>build</c> and <c>check</c> run: with bars on a screen, and a report at the end.</summary>
static class SiteCommand
{
    internal static int Run(
        Terminal terminal,
        Clock clock,
        Language language,
        bool json,
        Func<Action<Stage>, (BuildResult Built, WriteResult? Output)> work)
    {
        var start = clock.Now;
        var (built, output) = json ? work(_ => { }) : terminal.Follow(language, work);
        var report = BuildReport.Of(built, output, clock.Since(start));
        if (json)
        {
            terminal.Output.WriteLine(ReportJson.Of(report, language));
        }
        else
        {
            terminal.Print(report, language);
        }

        return report.ExitCode;
    }
}
