namespace PublicitySite.Commands.Cli;

/// <summary>What the program ends with.</summary>
static class ExitCode
{
    /// <summary>Nothing to report, or warnings only.</summary>
    internal const int Clean = 0;

    /// <summary>Diagnostics that stop the publication.</summary>
    internal const int Stopped = 1;

    /// <summary>Wrong usage, or a fault of the program.</summary>
    internal const int Failed = 2;

    /// <summary>There is no moment at which the site would have to be built again.</summary>
    internal const int NothingDue = 3;
}
