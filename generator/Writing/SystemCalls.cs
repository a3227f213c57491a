using System.Runtime.InteropServices;

namespace PublicitySite.Writing;

/// <summary>What the framework has no method for: one more name for a file, and the swap of two folders in one step.</summary>
static partial class SystemCalls
{
    const int CurrentFolder = -100;

    const uint RenameExchange = 2;

    /// <summary>Gives <paramref name="file"/> the second name <paramref name="link"/>; false where the file system cannot.</summary>
    internal static bool TryLink(string file, string link) =>
        OperatingSystem.IsWindows() ? CreateHardLink(link, file, 0) : Link(file, link) == 0;

    /// <summary>Swaps two folders so that no moment is without either; false where the system cannot.</summary>
    internal static bool TryExchange(string one, string other)
    {
        if (!OperatingSystem.IsLinux())
        {
            return false;
        }

        try
        {
            return RenameAt2(CurrentFolder, one, CurrentFolder, other, RenameExchange) == 0;
        }
        catch (EntryPointNotFoundException)
        {
            // An older C library.
            return false;
        }
    }

    [LibraryImport("libc", EntryPoint = "link", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int Link(string file, string link);

    [LibraryImport("libc", EntryPoint = "renameat2", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int RenameAt2(int oldFolder, string oldPath, int newFolder, string newPath, uint flags);

    [LibraryImport("kernel32", EntryPoint = "CreateHardLinkW", StringMarshalling = StringMarshalling.Utf16)]
    [return: MarshalAs(UnmanagedType.Bool)]
    private static partial bool CreateHardLink(string link, string file, nint security);
}
