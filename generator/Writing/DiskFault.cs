using PublicitySite.Diagnostics;

namespace PublicitySite.Writing;

/// <summary>What a disk can do to a program through no fault of it: full, forbidden, gone.</summary>
static class DiskFault
{
    /// <summary>The error numbers of a full disk: ENOSPC and EDQUOT as Unix gives them, ERROR_DISK_FULL of Windows.</summary>
    static readonly int[] Full = [28, 122, unchecked((int)0x80070070)];

    internal static bool Is(Exception fault) => fault switch
    {
        AggregateException several => several.InnerExceptions.All(Is),
        _ => fault is IOException or UnauthorizedAccessException,
    };

    internal static Diagnostic Describe(string folder, Exception fault) => fault switch
    {
        AggregateException { InnerExceptions: [var first, ..] } => Describe(folder, first),
        _ when Full.Contains(fault.HResult) => WritingDiagnostics.DiskFull(folder),
        _ => WritingDiagnostics.DiskFault(folder, fault.Message),
    };
}
