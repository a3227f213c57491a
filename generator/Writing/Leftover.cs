namespace PublicitySite.Writing;

/// <summary>
/// The folders that stand beside the output folder while it is written: <c>public.new-…</c> in preparation, <c>public.old-…</c>
/// on its way out. After an interrupted run they are left over. The long number tells them from anybody else's folders.
/// </summary>
static class Leftover
{
    internal static string NewName(string folder) => $"{folder}.new-{Guid.NewGuid():N}";

    internal static string OldName(string folder) => $"{folder}.old-{Guid.NewGuid():N}";

    internal static bool IsOurs(string folder, string path) => IsNew(folder, path) || IsOld(folder, path);

    internal static bool IsOld(string folder, string path) => IsNumbered(folder + ".old-", path);

    static bool IsNew(string folder, string path) => IsNumbered(folder + ".new-", path);

    static bool IsNumbered(string prefix, string path) =>
        path.StartsWith(prefix, StringComparison.Ordinal)
        && Guid.TryParseExact(path[prefix.Length..], "N", out _);
}
