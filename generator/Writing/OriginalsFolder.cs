using PublicitySite.Diagnostics;
using PublicitySite.Files;

namespace PublicitySite.Writing;

/// <summary>A folder anywhere on the disk with files that staff were sent. It is only read; links in it are not followed.</summary>
static class OriginalsFolder
{
    /// <summary>More than a list ever needs: the folder was mistaken for another.</summary>
    const int MostFiles = 10_000;

    /// <summary>In bytes, of all files that are wanted.</summary>
    const long MostBytes = 2L << 30;

    static readonly EnumerationOptions Below = new()
    {
        RecurseSubdirectories = true,
        AttributesToSkip = FileAttributes.ReparsePoint,
        IgnoreInaccessible = false,
    };

    internal static bool IsFolder(string path) => Directory.Exists(path);

    /// <summary>All files by their paths below the folder, with <c>/</c>.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="wanted">Whether what is in a file of this name is read; of others there is the name alone.</param>
    internal static Result<SourceTree> Read(string folder, Func<string, bool> wanted)
    {
        try
        {
            FileInfo[] files = [.. new DirectoryInfo(folder).EnumerateFiles("*", Below).Take(MostFiles + 1)];
            if (files.Length > MostFiles || files.Where(file => wanted(file.Name)).Sum(file => file.Length) > MostBytes)
                return WritingDiagnostics.FolderTooLarge(folder);
            return new(
                new(files.Select(file => new SourceFile(
                    Path.GetRelativePath(folder, file.FullName).Replace(Path.DirectorySeparatorChar, '/'),
                    wanted(file.Name) ? File.ReadAllBytes(file.FullName) : default))),
                []);
        }
        catch (Exception fault) when (DiskFault.Is(fault))
        {
            return DiskFault.Describe(folder, fault);
        }
    }
}
