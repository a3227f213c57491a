using System.Buffers;
using System.Collections.Immutable;

namespace PublicitySite.Importing.Notices;

/// <summary>Lines that are nothing but names of organs, as they stand in a signature or at the head of a document.</summary>
static class OrganNames
{
    static readonly SearchValues<char> Marks = SearchValues.Create("。；：，、（）《》“”？！:;,");

    static readonly char[] Between = [' ', '\u3000', '\t'];

    /// <summary>The names in a line, in order; none where it is something else.</summary>
    internal static ImmutableArray<string> In(string line)
    {
        ImmutableArray<string> names = [.. line.Split(Between, StringSplitOptions.RemoveEmptyEntries)];
        if (names.All(name => name.Length < 4))
            names = [string.Concat(names)];
        return names.All(IsOrgan) ? names : [];
    }

    static bool IsOrgan(string name) =>
        name.Length is >= 4 and <= 30
        && !name.AsSpan().ContainsAny(Marks)
        && name[^1] is '局' or '厅' or '部' or '委' or '会' or '室' or '府' or '处' or '院' or '所' or '心' or '组' or '校'
        && !name.EndsWith("通知", StringComparison.Ordinal);
}
