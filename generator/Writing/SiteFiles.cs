using System.Collections.Immutable;
using PublicitySite.Diagnostics;
using PublicitySite.Editing;

namespace PublicitySite.Writing;

/// <summary>
/// Files of the site folder that a command changes. New contents are written whole beside their places before the first place
/// changes; if one change fails, those before it are taken back. So a command leaves all of its changes or none.
/// </summary>
static class SiteFiles
{
    /// <summary>Null, or why nothing was changed.</summary>
    internal static Diagnostic? Apply(string site, ImmutableArray<FileChange> changes)
    {
        List<FileChange> done = [];
        var beside = changes.ToDictionary(change => change.Path, change => Beside(Full(site, change)), StringComparer.Ordinal);
        try
        {
            if (changes.FirstOrDefault(change => !IsAsBefore(site, change)) is { } changed)
                return WritingDiagnostics.ChangedMeanwhile(changed.Path);
            foreach (var change in changes.Where(change => change.After is not null))
                Put(beside[change.Path], change.After);
            foreach (var change in changes)
            {
                done.Add(change);
                Switch(Full(site, change), beside[change.Path], change.After is not null);
            }

            return null;
        }
        catch (Exception fault) when (DiskFault.Is(fault))
        {
            TakeBack(site, done);
            return WritingDiagnostics.SourcesNotWritten(site, fault.Message);
        }
        finally
        {
            foreach (var path in beside.Values)
                Discard(path);
        }
    }

    static string Full(string site, FileChange change) => Path.Join(site, change.Path);

    /// <summary>A name that readers of the folder pass over.</summary>
    static string Beside(string path) => Path.Join(Path.GetDirectoryName(path), $".{Path.GetFileName(path)}.{Environment.ProcessId}.tmp");

    /// <summary>What was read is what is still there: nobody has saved the file in the meantime.</summary>
    static bool IsAsBefore(string site, FileChange change)
    {
        var path = Full(site, change);
        return change.Before is { } before
            ? File.Exists(path) && File.ReadAllBytes(path).AsSpan().SequenceEqual(before.Span)
            : !File.Exists(path);
    }

    static void Put(string path, ReadOnlyMemory<byte>? bytes)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path) ?? "");
        using var file = new FileStream(path, FileMode.Create, FileAccess.Write);
        file.Write((bytes ?? default).Span);
        file.Flush(flushToDisk: true);
    }

    static void Switch(string path, string beside, bool stays)
    {
        if (stays)
            File.Move(beside, path, overwrite: true);
        else
            File.Delete(path);
    }

    static void TakeBack(string site, IEnumerable<FileChange> done)
    {
        foreach (var change in done.Reverse())
        {
            try
            {
                if (change.Before is { } before)
                    File.WriteAllBytes(Full(site, change), before.Span);
                else
                    File.Delete(Full(site, change));
            }
            catch (Exception fault) when (DiskFault.Is(fault))
            {
                // The diagnostic that brought us here says what is wrong with the disk.
            }
        }
    }

    static void Discard(string path)
    {
        try
        {
            File.Delete(path);
        }
        catch (Exception fault) when (DiskFault.Is(fault))
        {
            // Readers of the folder pass it over.
        }
    }
}
