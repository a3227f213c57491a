using PublicitySite.Diagnostics;

namespace PublicitySite.Writing;

/// <summary>A single file on the disk, of which a changed copy is made. The copy appears whole or not at all.</summary>
static class CopiedFile
{
    internal static Result<byte[]> Read(string path)
    {
        try
        {
            return File.Exists(path) ? new(File.ReadAllBytes(path), []) : new(null, [WritingDiagnostics.NoSuchFile(path)]);
        }
        catch (Exception fault) when (DiskFault.Is(fault))
        {
            return DiskFault.Describe(path, fault);
        }
    }

    /// <summary>Writes beside its place and moves it there; null, or what went wrong.</summary>
    internal static Diagnostic? Write(string path, ReadOnlyMemory<byte> bytes)
    {
        var beside = $"{path}.{Environment.ProcessId}.tmp";
        try
        {
            File.WriteAllBytes(beside, bytes.Span);
            File.Move(beside, path, overwrite: true);
            return null;
        }
        catch (Exception fault) when (DiskFault.Is(fault))
        {
            Discard(beside);
            return DiskFault.Describe(path, fault);
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
            // The diagnostic that brought us here says what is wrong with the disk.
        }
    }
}
